import { mayFollow, TAG_COUNT } from './tags.ts';

/** Scores of the tags of a run of tokens: one row of {@link TAG_COUNT} a token. */
export type RunScores = Float64Array;

const ALLOWED: readonly boolean[] = Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, index) => mayFollow(Math.floor(index / TAG_COUNT), index % TAG_COUNT));

/** The best sequence of tags for a run (Viterbi), the tokens around it being outside every name. */
export function bestTags(scores: RunScores, length: number, transitions: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(length * TAG_COUNT).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(length * TAG_COUNT);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const own = scores[at * TAG_COUNT + tag] ?? 0;
      if (at === 0) {
        if (ALLOWED[tag]) best[tag] = own + (transitions[tag] ?? 0);
        continue;
      }
      let highest = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (let previous = 0; previous < TAG_COUNT; previous++) {
        if (!ALLOWED[previous * TAG_COUNT + tag]) continue;
        const score = (best[(at - 1) * TAG_COUNT + previous] ?? 0) + (transitions[previous * TAG_COUNT + tag] ?? 0);
        if (score > highest) {
          highest = score;
          source = previous;
        }
      }
      best[at * TAG_COUNT + tag] = highest + own;
      from[at * TAG_COUNT + tag] = source;
    }
  }
  const tags = new Uint8Array(length);
  let highest = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const score = best[(length - 1) * TAG_COUNT + tag] ?? 0;
    if (score > highest) {
      highest = score;
      tags[length - 1] = tag;
    }
  }
  for (let at = length - 1; at > 0; at--) tags[at - 1] = from[at * TAG_COUNT + (tags[at] ?? 0)] ?? 0;
  return tags;
}

/** How probable a sequence of tags is among all sequences of its run (forward algorithm). */
export function probabilityOf(tags: Uint8Array, span: { readonly from: number; readonly to: number }, scores: RunScores, length: number, transitions: ArrayLike<number>, scale: number): number {
  const all = logSum(scores, length, transitions, scale, undefined, span);
  const held = logSum(scores, length, transitions, scale, tags, span);
  return Math.exp(Math.min(0, held - all));
}

/**
 * Logarithm of the sum over all sequences; with `held` only over those that have its tags within `span` and do not
 * go on with the name after it.
 */
function logSum(scores: RunScores, length: number, transitions: ArrayLike<number>, scale: number, held: Uint8Array | undefined, span: { readonly from: number; readonly to: number }): number {
  let row = rowBefore.fill(Number.NEGATIVE_INFINITY);
  let next = rowAfter;
  for (let at = 0; at < length; at++) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      if (held && at >= span.from && at < span.to && tag !== held[at]) continue;
      if (held && at === span.to && tag !== 0 && tag % 2 === 0) continue;
      const own = (scores[at * TAG_COUNT + tag] ?? 0) * scale;
      if (at === 0) {
        if (ALLOWED[tag]) next[tag] = own + (transitions[tag] ?? 0) * scale;
        continue;
      }
      let sum = Number.NEGATIVE_INFINITY;
      for (let previous = 0; previous < TAG_COUNT; previous++) {
        const before = row[previous] ?? Number.NEGATIVE_INFINITY;
        if (!ALLOWED[previous * TAG_COUNT + tag] || before === Number.NEGATIVE_INFINITY) continue;
        sum = addLogs(sum, before + (transitions[previous * TAG_COUNT + tag] ?? 0) * scale);
      }
      next[tag] = sum + own;
    }
    [row, next] = [next, row];
  }
  return row.reduce(addLogs, Number.NEGATIVE_INFINITY);
}

const rowBefore = new Float64Array(TAG_COUNT);
const rowAfter = new Float64Array(TAG_COUNT);

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
