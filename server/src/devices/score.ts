import type { PlacedCandidate } from './detect.ts';
import { describeCompany, type ScoredCandidate } from './company.ts';
import { BUNDLED_WEIGHTS, type Levels, type Terms, type Weights } from './weights.ts';

/** A candidate with its score. */
export interface DeviceFinding extends PlacedCandidate {
  readonly score: number;
  readonly band: 'definite' | 'probable' | 'possible';
  /** What each feature added to the score's logit, largest first. */
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
}

/**
 * The candidates, described in their document, with their scores by the fitted logistic model: each by itself first,
 * then again in its company.
 */
export function scoreCandidates(candidates: readonly PlacedCandidate[], weights: Weights = BUNDLED_WEIGHTS): readonly DeviceFinding[] {
  return scoreTogether(describeCompany(scoreAlone(candidates, weights.alone)), weights);
}

/** Each candidate's score by itself. */
export function scoreAlone(candidates: readonly PlacedCandidate[], levels: Levels): readonly ScoredCandidate[] {
  return candidates.map((candidate) => ({ ...candidate, score: logistic(constantOf(candidate, levels) + sum(termsOf(candidate, levels).map(({ weight }) => weight))) }));
}

function scoreTogether(candidates: readonly PlacedCandidate[], { together, bands }: Weights): readonly DeviceFinding[] {
  return candidates.map((candidate) => {
    const reasons = termsOf(candidate, together).filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const score = logistic(constantOf(candidate, together) + sum(reasons.map(({ weight }) => weight)));
    const { probable = UNFITTED_PROBABLE, definite } = bands[candidate.device.label] ?? {};
    return { ...candidate, score, band: definite !== undefined && score >= definite ? 'definite' : score >= probable ? 'probable' : 'possible', reasons };
  });
}

/** From this score a device that the weights do not know is probable. */
const UNFITTED_PROBABLE = 0.6;

function levelsOf({ device }: PlacedCandidate, levels: Levels): readonly (Terms | undefined)[] {
  return [levels.shared, levels.families[device.family], levels.devices[device.label]];
}

function constantOf(candidate: PlacedCandidate, levels: Levels): number {
  return sum(levelsOf(candidate, levels).map((level) => level?.bias ?? 0));
}

function termsOf(candidate: PlacedCandidate, levels: Levels): { feature: string; weight: number }[] {
  const own = levelsOf(candidate, levels);
  return Object.entries(candidate.features).map(([feature, value]) => ({ feature, weight: sum(own.map((level) => level?.weights[feature] ?? 0)) * (value ?? 0) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
