import type { Terms } from '../../../server/src/claims/weights.ts';
import { minimize } from '../lbfgs.ts';

/** The features of one sentence and which class it belongs to. */
export interface Example<Class extends string> {
  readonly features: ReadonlyMap<string, number>;
  readonly label: Class;
}

export interface Penalties {
  /** On the square of a feature's weight. */
  readonly of: (feature: string) => number;
}

/** A constant is hardly held back. */
const BIAS_PENALTY = 0.01;
/** Weights below this move no decision and are left out of the file. */
const NEGLIGIBLE = 0.03;

/** Fits a multinomial logistic model with squared penalties. Deterministic. */
export function fitSoftmax<Class extends string>(examples: readonly Example<Class>[], classes: readonly Class[], penalties: Penalties): Readonly<Record<Class, Terms>> {
  const features = [...new Set(examples.flatMap((example) => [...example.features.keys()]))].sort();
  const number = new Map(features.map((feature, index) => [feature, index + 1]));
  const width = features.length + 1;
  const rows = examples.map((example) => ({
    truth: classes.indexOf(example.label),
    columns: Int32Array.from([0, ...Array.from(example.features.keys(), (feature) => number.get(feature) ?? 0)]),
    values: Float64Array.from([1, ...example.features.values()]),
  }));
  const penalty = Float64Array.from([BIAS_PENALTY, ...features.map((feature) => penalties.of(feature))]);
  const point = minimize((at, gradient) => {
    let loss = 0;
    const logits = new Float64Array(classes.length);
    for (const { truth, columns, values } of rows) {
      for (let k = 0; k < classes.length; k++) {
        let sum = 0;
        for (let i = 0; i < columns.length; i++) sum += (at[k * width + (columns[i] ?? 0)] ?? 0) * (values[i] ?? 0);
        logits[k] = sum;
      }
      const highest = Math.max(...logits);
      let total = 0;
      for (const logit of logits) total += Math.exp(logit - highest);
      loss += Math.log(total) + highest - (logits[truth] ?? 0);
      for (let k = 0; k < classes.length; k++) {
        const slope = Math.exp((logits[k] ?? 0) - highest) / total - (k === truth ? 1 : 0);
        for (let i = 0; i < columns.length; i++) {
          const column = k * width + (columns[i] ?? 0);
          gradient[column] = (gradient[column] ?? 0) + slope * (values[i] ?? 0);
        }
      }
    }
    for (let column = 0; column < at.length; column++) {
      const weight = at[column] ?? 0;
      const held = penalty[column % width] ?? 0;
      loss += held * weight * weight;
      gradient[column] = (gradient[column] ?? 0) + 2 * held * weight;
    }
    return loss;
  }, width * classes.length);
  const terms = (k: number): Terms => ({
    bias: round(point[k * width] ?? 0),
    weights: Object.fromEntries(features.flatMap((feature, index): [string, number][] => {
      const weight = point[k * width + index + 1] ?? 0;
      return Math.abs(weight) < NEGLIGIBLE ? [] : [[feature, round(weight)]];
    })),
  });
  return Object.fromEntries(classes.map((name, k) => [name, terms(k)])) as Record<Class, Terms>;
}

/** A yes-or-no decision: the difference of the two classes. */
export function fitLogistic(examples: readonly (Omit<Example<string>, 'label'> & { readonly holds: boolean })[], penalties: Penalties): Terms {
  // Both classes carry half of each weight, and so half of the penalty each: four times of one holds the difference as it says.
  const { yes, no } = fitSoftmax(examples.map(({ features, holds }) => ({ features, label: holds ? 'yes' : 'no' })), ['yes', 'no'], { of: (feature) => 2 * penalties.of(feature) });
  const weights = Object.fromEntries(Object.keys({ ...yes.weights, ...no.weights }).map((feature) => [feature, round((yes.weights[feature] ?? 0) - (no.weights[feature] ?? 0))]));
  return { bias: round(yes.bias - no.bias), weights };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
