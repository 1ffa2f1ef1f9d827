import { COMPANY_FEATURES } from './company.ts';
import type { Device } from './device.ts';
import type { Features } from './features.ts';
import type { DescribedCandidate } from './in-document.ts';
import type { Levels, Weights } from './weights.ts';

/** What something weighs for the score by itself, and for the score in company. */
interface Weight {
  alone: number;
  together: number;
}

/** What one device's features weigh: the shared weights, its family's and its own added up. */
export interface PooledWeights {
  readonly bias: Readonly<Weight>;
  readonly weights: ReadonlyMap<string, Readonly<Weight>>;
  /** Of these, for the score in company, the weights of {@link COMPANY_FEATURES}. */
  readonly ofCompany: readonly number[];
}

/** The logits of candidates by themselves, and by the weights for their company without it. */
export interface Logits {
  readonly alone: readonly number[];
  readonly together: readonly number[];
}

/** Weighs every feature for both scores in one pass: to look up what its name weighs takes longer than all else. */
export function logitsOf(candidates: readonly DescribedCandidate[], weights: LevelsOfWeights): Logits {
  const weightsOf = pooledWeights(weights);
  const [alone, together]: [number[], number[]] = [[], []];
  for (const { device, inDocument, features } of candidates) {
    const { bias, weights: ofFeatures } = weightsOf(device);
    sum.alone = bias.alone;
    sum.together = bias.together;
    addWeights(inDocument, ofFeatures);
    for (const group of features) addWeights(group, ofFeatures);
    alone.push(sum.alone);
    together.push(sum.together);
  }
  return { alone, together };
}

/** Of the candidate that is weighed: one object for all. */
const sum: Weight = { alone: 0, together: 0 };

function addWeights(features: Features<string>, weights: PooledWeights['weights']): void {
  let [ofAlone, ofTogether] = [0, 0];
  for (const name in features) {
    const value = features[name];
    // Most are 0.
    const weight = value ? weights.get(name) : undefined;
    if (!value || !weight) continue;
    ofAlone += weight.alone * value;
    ofTogether += weight.together * value;
  }
  sum.alone += ofAlone;
  sum.together += ofTogether;
}

type LevelsOfWeights = Pick<Weights, 'alone' | 'together'>;

const known = new WeakMap<LevelsOfWeights, (device: Device) => PooledWeights>();

/** A device's weights. */
export function pooledWeights(weights: LevelsOfWeights): (device: Device) => PooledWeights {
  const weightsOf = known.get(weights) ?? pool(weights);
  known.set(weights, weightsOf);
  return weightsOf;
}

function pool({ alone, together }: LevelsOfWeights): (device: Device) => PooledWeights {
  const pooled = new Map<Device, PooledWeights>();
  return (device) => {
    const earlier = pooled.get(device);
    if (earlier) return earlier;
    const bias = { alone: 0, together: 0 };
    const weights = new Map<string, Weight>();
    const add = (levels: Levels, score: keyof Weight): void => {
      for (const level of [levels.shared, levels.families[device.family], levels.devices[device.label]]) {
        if (!level) continue;
        bias[score] += level.bias;
        for (const [feature, weight] of Object.entries(level.weights)) {
          const sum = weights.get(feature) ?? { alone: 0, together: 0 };
          sum[score] += weight;
          weights.set(feature, sum);
        }
      }
    };
    add(alone, 'alone');
    add(together, 'together');
    const fresh = { bias, weights, ofCompany: COMPANY_FEATURES.map((feature) => weights.get(feature)?.together ?? 0) };
    pooled.set(device, fresh);
    return fresh;
  };
}
