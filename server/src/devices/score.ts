import { COMPANY_FEATURES, keepCompany } from './company.ts';
import type { Device } from './device.ts';
import { Explanation, type Gathered, logitAlone, logitInCompany, type PooledWeights } from './explanation.ts';
import type { DescribedCandidate } from './in-document.ts';
import { type Band, type Bands, bundledWeights, type Levels, type Weights } from './weights.ts';

/** A candidate with its score. */
export interface DeviceFinding extends DescribedCandidate {
  readonly score: number;
  readonly band: Band;
  readonly explanation: Explanation;
}

/**
 * The candidates, described in their document, with their scores by the fitted logistic model: each by itself first,
 * then again in its company.
 */
export function scoreCandidates(candidates: readonly DescribedCandidate[], weights: Weights = bundledWeights()): readonly DeviceFinding[] {
  return scoreGathered({ value: gather(candidates, weights) }, weights);
}

/** The candidates in each other's company. */
export function gather(candidates: readonly DescribedCandidate[], { alone }: Weights): Gathered {
  return { candidates, company: keepCompany(candidates, scoreAlone(candidates, alone)) };
}

/** The same for gathered candidates. @param gathered asked again when somebody wants to know why */
export function scoreGathered(gathered: { readonly value: Gathered }, { together, bands }: Weights): readonly DeviceFinding[] {
  const { candidates, company } = gathered.value;
  const weightsOf = pooledWeights(together);
  return candidates.map((candidate, index) => {
    const { device, parts, features, keyWords, evidence, inDocument } = candidate;
    const weights = weightsOf(device);
    const score = logistic(logitInCompany(candidate, company, index, weights));
    return {
      device, parts, features, keyWords, evidence, inDocument, score, band: bandOf(score, device.label, bands),
      explanation: new Explanation(gathered, index, weights),
    };
  });
}

/** Each candidate's score by itself. */
export function scoreAlone(candidates: readonly DescribedCandidate[], levels: Levels): readonly number[] {
  const weightsOf = pooledWeights(levels);
  return candidates.map((candidate) => logistic(logitAlone(candidate, weightsOf(candidate.device))));
}

function bandOf(score: number, label: string, { cuts, definite }: Bands): Band {
  if (score < cuts.probable) return 'possible';
  return score >= (definite[label] ?? Infinity) ? 'definite' : 'probable';
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
    const fresh = { bias: own.reduce((sum, level) => sum + level.bias, 0), weights, ofCompany: COMPANY_FEATURES.map((feature) => weights.get(feature) ?? 0) };
    pooled.set(device, fresh);
    return fresh;
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
