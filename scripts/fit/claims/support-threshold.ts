import type { Terms } from '../../../server/src/claims/weights.ts';
import type { JudgedCandidate } from './model.ts';

/** Of what is shown as support so much shall be right: above the 0.7 that is asked for, for the texts not seen here. */
const WANTED_PRECISION = 0.75;
/** Fewer than these prove no precision. */
const FEWEST = 25;

/** The lowest likelihood from which the likeliest supports, one a sentence, are as often right as is wanted. */
export function supportThreshold(candidates: readonly (JudgedCandidate & { readonly model: Terms })[]): number {
  const best = new Map<string, { readonly likelihood: number; readonly holds: boolean }>();
  for (const { text, from, features, holds, model } of candidates) {
    let sum = model.bias;
    for (const [feature, value] of features) sum += (model.weights[feature] ?? 0) * value;
    const likelihood = 1 / (1 + Math.exp(-sum));
    const key = `${text} ${from}`;
    if (likelihood > (best.get(key)?.likelihood ?? 0)) best.set(key, { likelihood, holds });
  }
  const ranked = [...best.values()].sort((a, b) => b.likelihood - a.likelihood || Number(a.holds) - Number(b.holds));
  let right = 0;
  let threshold = 1;
  ranked.forEach(({ likelihood, holds }, index) => {
    if (holds) right++;
    if (index + 1 >= FEWEST && right / (index + 1) >= WANTED_PRECISION) threshold = likelihood;
  });
  return Math.floor(threshold * 1000) / 1000;
}
