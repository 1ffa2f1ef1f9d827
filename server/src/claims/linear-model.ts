import { type Feature, featureNamed } from './features/feature.ts';
import type { FeatureSet } from './features/feature-set.ts';
import type { Terms } from './weights.ts';

/** Several linear models over the same features, read together: one look-up a feature. */
export class LinearModels<Name extends string> {
  readonly names: readonly Name[];
  readonly #biases: readonly number[];
  /** A row a feature, by its number. */
  readonly #weights = new Map<Feature, number[]>();
  readonly #advantages = new Map<Name, ReadonlyMap<Feature, number>>();

  constructor(models: Readonly<Record<Name, Terms>>, names: readonly Name[]) {
    this.names = names;
    this.#biases = names.map((name) => models[name].bias);
    names.forEach((name, column) => {
      for (const [feature, weight] of Object.entries(models[name].weights)) {
        const number = featureNamed(feature);
        const row = this.#weights.get(number) ?? Array.from(names, () => 0);
        row[column] = weight;
        this.#weights.set(number, row);
      }
    });
  }

  /** The sum of each model, in the order of `names`. */
  sums(features: FeatureSet): readonly number[] {
    const sums = [...this.#biases];
    features.forEach((value, feature) => {
      const row = this.#weights.get(feature);
      if (row) for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0) * value;
    });
    return sums;
  }

  /** How much each feature weighs for one model, above what it weighs on average for the others; what weighs nothing is left out. */
  advantages(name: Name): ReadonlyMap<Feature, number> {
    const known = this.#advantages.get(name);
    if (known) return known;
    const column = this.names.indexOf(name);
    const advantages = new Map<Feature, number>();
    for (const [feature, row] of this.#weights) {
      const own = row[column] ?? 0;
      const advantage = row.length === 1 ? own : own - (row.reduce((sum, weight) => sum + weight, 0) - own) / (row.length - 1);
      if (advantage !== 0) advantages.set(feature, advantage);
    }
    this.#advantages.set(name, advantages);
    return advantages;
  }
}

/** The name with the highest sum. */
export function highest<Name extends string>(names: readonly [Name, ...Name[]], sums: readonly number[]): Name {
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
