import type { PlacedCandidate } from './detect.ts';
import { describeCompany, type ScoredCandidate } from './company.ts';
import type { Device } from './device.ts';
import { type Band, type Bands, BUNDLED_WEIGHTS, type Levels, type Weights } from './weights.ts';

/** A candidate with its score. */
export interface DeviceFinding extends PlacedCandidate {
  readonly score: number;
  readonly band: Band;
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
  const weightsOf = pooledWeights(levels);
  return candidates.map((candidate) => {
    const { bias, weights } = weightsOf(candidate.device);
    let logit = bias;
    for (const [feature, value] of Object.entries(candidate.features)) logit += (weights.get(feature) ?? 0) * (value ?? 0);
    return { ...candidate, score: logistic(logit) };
  });
}

function scoreTogether(candidates: readonly PlacedCandidate[], { together, bands }: Weights): readonly DeviceFinding[] {
  const weightsOf = pooledWeights(together);
  return candidates.map((candidate) => {
    const { bias, weights } = weightsOf(candidate.device);
    const reasons: { feature: string; weight: number }[] = [];
    let logit = bias;
    for (const [feature, value] of Object.entries(candidate.features)) {
      const weight = (weights.get(feature) ?? 0) * (value ?? 0);
      if (weight === 0) continue;
      reasons.push({ feature, weight });
      logit += weight;
    }
    const score = logistic(logit);
    return {
      ...candidate, score, band: bandOf(score, candidate.device.label, bands),
      reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    };
  });
}

function bandOf(score: number, label: string, { cuts, definite, seldomRight }: Bands): Band {
  if (score < cuts.probable || seldomRight.includes(label)) return 'possible';
  return score >= (definite[label] ?? Infinity) ? 'definite' : 'probable';
}

interface PooledWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const knownLevels = new WeakMap<Levels, (device: Device) => PooledWeights>();

/** A device's weights, those of its family and the shared ones added up. */
function pooledWeights(levels: Levels): (device: Device) => PooledWeights {
  const weightsOf = knownLevels.get(levels) ?? pool(levels);
  knownLevels.set(levels, weightsOf);
  return weightsOf;
}

function pool(levels: Levels): (device: Device) => PooledWeights {
  const pooled = new Map<Device, PooledWeights>();
  return (device) => {
    const known = pooled.get(device);
    if (known) return known;
    const own = [levels.shared, levels.families[device.family], levels.devices[device.label]].filter((level) => level !== undefined);
    const weights = new Map<string, number>();
    for (const level of own) for (const [feature, weight] of Object.entries(level.weights)) weights.set(feature, (weights.get(feature) ?? 0) + weight);
    const fresh = { bias: own.reduce((sum, level) => sum + level.bias, 0), weights };
    pooled.set(device, fresh);
    return fresh;
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
