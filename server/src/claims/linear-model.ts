import { type Feature, featureCount, featureNamed, featuresNamed } from './features/feature.ts';
import type { FeatureSet } from './features/feature-set.ts';
import type { Terms } from './weights.ts';

/** Several linear models over the same features, read together: one look-up a feature. */
export class LinearModels<Name extends string> {
  readonly names: readonly Name[];
  readonly #biases: Float64Array;
  /** Where a feature's row begins among the weights, by its number; 0, where no feature's does, for one without weights. */
  readonly #rows: Uint32Array;
  readonly #weights: Float64Array;
  readonly #advantages = new Map<Name, ReadonlyMap<Feature, number>>();

  constructor(models: Readonly<Record<Name, Terms>>, names: readonly Name[]) {
    this.names = names;
    this.#biases = Float64Array.from(names, (name) => models[name].bias);
    const weighed = featuresNamed(new Set(names.flatMap((name) => Object.keys(models[name].weights))));
    this.#rows = new Uint32Array(featureCount());
    this.#weights = new Float64Array((1 + weighed.length) * names.length);
    for (const [index, feature] of weighed.entries()) this.#rows[feature] = (1 + index) * names.length;
    names.forEach((name, column) => {
      for (const [feature, weight] of Object.entries(models[name].weights)) this.#weights[this.#rowOf(featureNamed(feature)) + column] = weight;
    });
  }

  /** The sum of each model, in the order of `names`. */
  sums(features: Pick<FeatureSet, 'forEach'>): Float64Array {
    const sums = this.#biases.slice();
    features.forEach((value, feature) => {
      const row = this.#rowOf(feature);
      if (row > 0) for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (this.#weights[row + column] ?? 0) * value;
    });
    return sums;
  }

  /** How much each feature weighs for one model, above what it weighs on average for the others; what weighs nothing is left out. */
  advantages(name: Name): ReadonlyMap<Feature, number> {
    const known = this.#advantages.get(name);
    if (known) return known;
    const column = this.names.indexOf(name);
    const advantages = new Map<Feature, number>();
    for (const [feature, from] of this.#rows.entries()) {
      if (from === 0) continue;
      const row = this.#weights.subarray(from, from + this.names.length);
      const own = row[column] ?? 0;
      const advantage = row.length === 1 ? own : own - (row.reduce((sum, weight) => sum + weight, 0) - own) / (row.length - 1);
      if (advantage !== 0) advantages.set(feature, advantage);
    }
    this.#advantages.set(name, advantages);
    return advantages;
  }

  #rowOf(feature: Feature): number {
    return this.#rows[feature] ?? 0;
  }
}

/** The name with the highest sum. */
export function highest<Name extends string>(names: readonly [Name, ...Name[]], sums: ArrayLike<number>): Name {
  let best = names[0];
  let most = -Infinity;
  names.forEach((name, index) => {
    const sum = sums[index] ?? -Infinity;
    if (sum > most) {
      best = name;
      most = sum;
    }
  });
  return best;
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
