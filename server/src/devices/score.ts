import type { PlacedCandidate } from './detect.ts';
import { type Terms, type Weights, BUNDLED_WEIGHTS } from './weights.ts';

/** A candidate with its score. */
export interface DeviceFinding extends PlacedCandidate {
  readonly score: number;
  readonly band: 'definite' | 'probable' | 'possible';
  /** What each feature added to the score's logit, largest first. */
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
}

/** The candidates, described in their document, with their scores by the fitted logistic model. */
export function scoreCandidates(candidates: readonly PlacedCandidate[], weights: Weights = BUNDLED_WEIGHTS): readonly DeviceFinding[] {
  return candidates.map((candidate) => {
    const { label, family } = candidate.device;
    const model = weights.devices[label];
    const levels: readonly (Terms | undefined)[] = [weights.shared, weights.families[family], model];
    const reasons = Object.entries(candidate.features)
      .map(([feature, value]) => ({ feature, weight: sum(levels.map((level) => level?.weights[feature] ?? 0)) * (value ?? 0) }))
      .filter((reason) => reason.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const score = logistic(sum(levels.map((level) => level?.bias ?? 0)) + sum(reasons.map((reason) => reason.weight)));
    const isDefinite = model?.definite !== undefined && score >= model.definite;
    return { ...candidate, score, band: isDefinite ? 'definite' : score >= (model?.probable ?? UNFITTED_PROBABLE) ? 'probable' : 'possible', reasons };
  });
}

/** From this score a device that no mark has tested is probable. */
const UNFITTED_PROBABLE = 0.6;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
