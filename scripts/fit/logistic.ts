import { FEATURES } from '../../server/src/devices/features.ts';
import type { Terms } from '../../server/src/devices/weights.ts';
import { minimize } from './lbfgs.ts';

/** One judged candidate. */
export interface Example {
  readonly label: string;
  readonly family: string;
  readonly features: Readonly<Partial<Record<string, number>>>;
  readonly isRight: boolean;
}

export interface PooledTerms {
  readonly shared: Terms;
  readonly families: Readonly<Record<string, Terms>>;
  readonly devices: Readonly<Record<string, Terms>>;
}

/**
 * Penalty on the square of a weight at each level (maximum a posteriori under a normal prior of variance 1/(2·penalty)):
 * the more specific, the stronger, so that a device leaves its family, and a family all others, only for many examples.
 * Chosen by the log loss of left-out texts.
 */
const PENALTY = { shared: 0.3, family: 0.6, device: 1 } as const;
/** How common a device is differs for itself: its constant is hardly held back. */
const BIAS_PENALTY = { shared: 0.01, family: 0.05, device: 0.1 } as const;
/** A feature that one device alone has. */
const OWN_PENALTY = 0.3;

/** Fits a logistic model with weights on three levels at once, partially pooled. Deterministic. */
export function fitPooled(examples: readonly Example[]): PooledTerms {
  const columns = new Columns();
  const rows = examples.map((example) => columns.row(example));
  const point = minimize((at, gradient) => {
    let loss = 0;
    for (const [index, row] of rows.entries()) {
      let logit = 0;
      for (const [column, value] of row) logit += (at[column] ?? 0) * value;
      const sign = examples[index]?.isRight === true ? 1 : -1;
      const margin = sign * logit;
      loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin));
      const slope = -sign / (1 + Math.exp(margin));
      for (const [column, value] of row) gradient[column] = (gradient[column] ?? 0) + slope * value;
    }
    columns.penalties.forEach((penalty, column) => {
      const weight = at[column] ?? 0;
      loss += penalty * weight * weight;
      gradient[column] = (gradient[column] ?? 0) + 2 * penalty * weight;
    });
    return loss;
  }, columns.penalties.length);
  return columns.terms(point);
}

type Level = 'shared' | 'family' | 'device';
const BIAS = '';

/** Numbers the weights: one column for each level, name of family or device, and feature. */
class Columns {
  readonly penalties: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keys: { readonly level: Level; readonly name: string; readonly feature: string }[] = [];

  row({ label, family, features }: Example): readonly (readonly [number, number])[] {
    const row: (readonly [number, number])[] = [[this.#column('shared', '', BIAS), 1], [this.#column('family', family, BIAS), 1], [this.#column('device', label, BIAS), 1]];
    for (const [feature, value] of Object.entries(features)) {
      if (value === undefined || value === 0) continue;
      if (feature in FEATURES) row.push([this.#column('shared', '', feature), value], [this.#column('family', family, feature), value]);
      row.push([this.#column('device', label, feature), value]);
    }
    return row;
  }

  terms(point: Float64Array): PooledTerms {
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
    this.penalties.push(feature === BIAS ? BIAS_PENALTY[level] : feature in FEATURES ? PENALTY[level] : OWN_PENALTY);
    return column;
  }
}

interface MutableTerms {
  bias: number;
  weights: Record<string, number>;
}
