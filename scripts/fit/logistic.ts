import { FEATURES } from '../../server/src/devices/features.ts';
import type { Levels } from '../../server/src/devices/weights.ts';
import { minimize } from './lbfgs.ts';

/** One judged candidate. */
export interface Example {
  readonly label: string;
  readonly family: string;
  readonly features: Readonly<Partial<Record<string, number>>>;
  readonly isRight: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** What a device's own weights are drawn towards, by feature; `bias` is the constant. */
export type Priors = Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>;

/**
 * Penalty on the square of a weight at each level (maximum a posteriori under a normal prior of variance 1/(2·penalty)):
 * the more specific, the stronger, so that a device leaves its family, and a family all others, only for many examples.
 * Chosen by the log loss of left-out texts.
 */
const PENALTY = { shared: 0.6, family: 1.2, device: 2 } as const;
/** How common a device is differs for itself: its constant is hardly held back. */
const BIAS_PENALTY = { shared: 0.01, family: 0.05, device: 0.1 } as const;
/** A feature that one device, or a few of one family, declare for themselves. */
const OWN_PENALTY = { shared: 0.6, family: 1.2, device: 1 } as const;

/** Fits a logistic model with weights on three levels at once, partially pooled. Deterministic. */
export function fitPooled(examples: readonly Example[], priors: Priors): Levels {
  const columns = new Columns(priors);
  // Rows in one flat list of columns and values: row `i` is from `starts[i]` to `starts[i + 1]`.
  const starts = new Int32Array(examples.length + 1);
  const rows = examples.map((example) => columns.row(example));
  rows.forEach((row, index) => { starts[index + 1] = (starts[index] ?? 0) + row.length; });
  const numbers = Int32Array.from(rows.flatMap((row) => row.map(([column]) => column)));
  const values = Float64Array.from(rows.flatMap((row) => row.map(([, value]) => value)));
  const signs = Float64Array.from(examples, ({ isRight }) => (isRight ? 1 : -1));
  const weights = Float64Array.from(examples, ({ weight }) => weight);
  const penalties = Float64Array.from(columns.penalties);
  const means = Float64Array.from(columns.means);
  return columns.terms(minimize((at, gradient) => logLoss(at, gradient, { starts, numbers, values, signs, weights }) + distanceFromMeans(at, gradient, penalties, means), new Float64Array(penalties.length)));
}

interface Rows {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  readonly values: Float64Array;
  readonly signs: Float64Array;
  readonly weights: Float64Array;
}

function logLoss(at: Float64Array, gradient: Float64Array, { starts, numbers, values, signs, weights }: Rows): number {
  let loss = 0;
  for (let row = 0; row < signs.length; row++) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? from;
    let logit = 0;
    for (let cell = from; cell < to; cell++) logit += (at[numbers[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
    const sign = signs[row] ?? 1;
    const weight = weights[row] ?? 1;
    const margin = sign * logit;
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
    const slope = (-sign * weight) / (1 + Math.exp(margin));
    for (let cell = from; cell < to; cell++) {
      const column = numbers[cell] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + slope * (values[cell] ?? 0);
    }
  }
  return loss;
}

function distanceFromMeans(at: Float64Array, gradient: Float64Array, penalties: Float64Array, means: Float64Array): number {
  let distance = 0;
  for (let column = 0; column < at.length; column++) {
    const penalty = penalties[column] ?? 0;
    const excess = (at[column] ?? 0) - (means[column] ?? 0);
    distance += penalty * excess * excess;
    gradient[column] = (gradient[column] ?? 0) + 2 * penalty * excess;
  }
  return distance;
}

type Level = 'shared' | 'family' | 'device';
const BIAS = '';

/** Numbers the weights: one column for each level, name of family or device, and feature. */
class Columns {
  readonly penalties: number[] = [];
  readonly means: number[] = [];
  readonly #priors: Priors;
  readonly #numbers = new Map<string, number>();
  readonly #keys: { readonly level: Level; readonly name: string; readonly feature: string }[] = [];

  constructor(priors: Priors) {
    this.#priors = priors;
    // What no example has stays where the prior has it.
    for (const [name, means] of Object.entries(priors)) for (const feature of Object.keys(means)) this.#column('device', name, feature === 'bias' ? BIAS : feature);
  }

  row({ label, family, features }: Example): readonly (readonly [number, number])[] {
    const row: (readonly [number, number])[] = [[this.#column('shared', '', BIAS), 1], [this.#column('family', family, BIAS), 1], [this.#column('device', label, BIAS), 1]];
    for (const [feature, value] of Object.entries(features)) {
      if (value === undefined || value === 0) continue;
      if (feature in FEATURES) row.push([this.#column('shared', '', feature), value]);
      row.push([this.#column('family', family, feature), value], [this.#column('device', label, feature), value]);
    }
    return row;
  }

  terms(point: Float64Array): Levels {
    const shared: MutableTerms = { bias: 0, weights: {} };
    const families: Record<string, MutableTerms> = {};
    const devices: Record<string, MutableTerms> = {};
    this.#keys.forEach(({ level, name, feature }, column) => {
      const terms = level === 'shared' ? shared : ((level === 'family' ? families : devices)[name] ??= { bias: 0, weights: {} });
      const weight = Math.round((point[column] ?? 0) * 1000) / 1000;
      if (feature === BIAS) terms.bias = weight;
      else if (weight !== 0) terms.weights[feature] = weight;
    });
    return { shared, families, devices };
  }

  #column(level: Level, name: string, feature: string): number {
    const key = `${level}/${name}/${feature}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const column = this.penalties.length;
    this.#numbers.set(key, column);
    this.#keys.push({ level, name, feature });
    this.means.push(level === 'device' ? (this.#priors[name]?.[feature === BIAS ? 'bias' : feature] ?? 0) : 0);
    this.penalties.push(feature === BIAS ? BIAS_PENALTY[level] : feature in FEATURES ? PENALTY[level] : OWN_PENALTY[level]);
    return column;
  }
}

interface MutableTerms {
  bias: number;
  weights: Record<string, number>;
}
