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

/**
 * Fits a multinomial logistic model with squared penalties. Deterministic.
 * @param start where to look from: weights fitted on much the same examples
 */
export function fitSoftmax<Class extends string>(examples: readonly Example<Class>[], classes: readonly Class[], penalties: Penalties, start?: Readonly<Record<Class, Terms>>): Readonly<Record<Class, Terms>> {
  const features = [...new Set(examples.flatMap((example) => [...example.features.keys()]))].sort();
  const number = new Map(features.map((feature, index) => [feature, index + 1]));
  const wide = classes.length;
  const held = [BIAS_PENALTY, ...features.map((feature) => penalties.of(feature))];
  const scales = scalesOf(examples, number, held);
  // The weights of a feature for all classes lie side by side: they are read together.
  const rows = examples.map((example) => ({
    truth: classes.indexOf(example.label),
    places: Int32Array.from([0, ...Array.from(example.features.keys(), (feature) => (number.get(feature) ?? 0) * wide)]),
    values: Float64Array.from([scales[0] ?? 1, ...Array.from(example.features, ([feature, value]) => value * (scales[number.get(feature) ?? 0] ?? 1))]),
  }));
  const penalty = Float64Array.from(held.flatMap((each, feature) => classes.map(() => each * (scales[feature] ?? 1) ** 2)));
  const logits = new Float64Array(wide);
  const point = minimize((at, gradient) => {
    let loss = 0;
    for (const { truth, places, values } of rows) {
      logits.fill(0);
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        const value = values[i] ?? 0;
        for (let k = 0; k < wide; k++) logits[k] = (logits[k] ?? 0) + (at[place + k] ?? 0) * value;
      }
      const highest = Math.max(...logits);
      const own = logits[truth] ?? 0;
      let total = 0;
      for (let k = 0; k < wide; k++) total += logits[k] = Math.exp((logits[k] ?? 0) - highest);
      loss += Math.log(total) + highest - own;
      for (let k = 0; k < wide; k++) logits[k] = (logits[k] ?? 0) / total - (k === truth ? 1 : 0);
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        const value = values[i] ?? 0;
        for (let k = 0; k < wide; k++) gradient[place + k] = (gradient[place + k] ?? 0) + (logits[k] ?? 0) * value;
      }
    }
    for (let place = 0; place < at.length; place++) {
      const weight = at[place] ?? 0;
      const holds = penalty[place] ?? 0;
      loss += holds * weight * weight;
      gradient[place] = (gradient[place] ?? 0) + 2 * holds * weight;
    }
    return loss;
  }, Float64Array.from(held.flatMap((_, feature) => classes.map((name) => (startOf(start?.[name], features[feature - 1]) / (scales[feature] ?? 1))))));
  const weightOf = (feature: number, k: number): number => (point[feature * wide + k] ?? 0) * (scales[feature] ?? 1);
  const terms = (k: number): Terms => ({
    bias: round(weightOf(0, k)),
    weights: Object.fromEntries(features.flatMap((feature, index): [string, number][] => {
      const weight = weightOf(index + 1, k);
      return Math.abs(weight) < NEGLIGIBLE ? [] : [[feature, round(weight)]];
    })),
  });
  return Object.fromEntries(classes.map((name, k) => [name, terms(k)])) as Record<Class, Terms>;
}

function startOf(terms: Terms | undefined, feature: string | undefined): number {
  return (feature === undefined ? terms?.bias : terms?.weights[feature]) ?? 0;
}

/** For the constant and each feature the unit in which the loss is about as steep for all: the least is found in a few dozen steps. */
function scalesOf(examples: readonly Example<string>[], number: ReadonlyMap<string, number>, held: readonly number[]): readonly number[] {
  const squares = held.map(() => 0);
  squares[0] = examples.length;
  for (const { features } of examples) {
    for (const [feature, value] of features) {
      const at = number.get(feature) ?? 0;
      squares[at] = (squares[at] ?? 0) + value * value;
    }
  }
  return squares.map((sum, feature) => 1 / Math.sqrt(2 * (held[feature] ?? 0) + STEEPEST * sum));
}
/** How steep the loss of an example is at most, by a logit, squared. */
const STEEPEST = 0.25;

/** A yes-or-no decision: the difference of the two classes. */
export function fitLogistic(examples: readonly (Omit<Example<string>, 'label'> & { readonly holds: boolean })[], penalties: Penalties, start?: Terms): Terms {
  // Both classes carry half of each weight, and so half of the penalty each: four times of one holds the difference as it says.
  const { yes, no } = fitSoftmax(examples.map(({ features, holds }) => ({ features, label: holds ? 'yes' : 'no' })), ['yes', 'no'], { of: (feature) => 2 * penalties.of(feature) }, start && { yes: part(start, 0.5), no: part(start, -0.5) });
  const weights = Object.fromEntries(Object.keys({ ...yes.weights, ...no.weights }).map((feature) => [feature, round((yes.weights[feature] ?? 0) - (no.weights[feature] ?? 0))]));
  return { bias: round(yes.bias - no.bias), weights };
}

function part({ bias, weights }: Terms, share: number): Terms {
  return { bias: share * bias, weights: Object.fromEntries(Object.entries(weights).map(([feature, weight]) => [feature, share * weight])) };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
