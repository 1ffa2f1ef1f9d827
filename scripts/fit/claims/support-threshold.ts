import type { Terms } from '../../../server/src/claims/weights.ts';
import type { JudgedCandidate } from './model.ts';

/** Of what is shown as support so much shall be right. */
const WANTED_PRECISION = 0.7;
/** Of the precision only what is left one standard error below it counts: a threshold flatters the texts it is chosen on, and the more the fewer supports it was seen on. */
const STANDARD_ERRORS = 1;
/** Fewer than these prove no precision. */
const FEWEST = 8;

/**
 * The lowest likelihood from which the likeliest supports, one a sentence, are surely as often right as is wanted;
 * where none is, the one from which they most surely are.
 */
export function supportThreshold(candidates: readonly (JudgedCandidate & { readonly model: Terms })[]): number {
  const likeliest = new Map<string, { readonly likelihood: number; readonly holds: boolean }>();
  for (const { text, from, features, holds, model } of candidates) {
    let sum = model.bias;
    for (const [feature, value] of features) sum += (model.weights[feature] ?? 0) * value;
    const likelihood = 1 / (1 + Math.exp(-sum));
    const key = `${text} ${from}`;
    if (likelihood > (likeliest.get(key)?.likelihood ?? 0)) likeliest.set(key, { likelihood, holds });
  }
  const ranked = [...likeliest.values()].sort((a, b) => b.likelihood - a.likelihood || Number(a.holds) - Number(b.holds));
  let right = 0;
  let wanted: number | undefined;
  let best = { precision: 0, likelihood: 1 };
  ranked.forEach(({ likelihood, holds }, index) => {
    if (holds) right++;
    if (index + 1 < FEWEST) return;
    const precision = lowerBound(right, index + 1);
    if (precision >= WANTED_PRECISION) wanted = likelihood;
    if (precision > best.precision) best = { precision, likelihood };
  });
  return Math.floor((wanted ?? best.likelihood) * 1000) / 1000;
}

/** Of a share that was seen, the least it may well be: Wilson's interval (Probable Inference, 1927). */
function lowerBound(right: number, all: number): number {
  const share = right / all;
  const square = STANDARD_ERRORS ** 2;
  const width = STANDARD_ERRORS * Math.sqrt((share * (1 - share)) / all + square / (4 * all ** 2));
  return (share + square / (2 * all) - width) / (1 + square / all);
}
