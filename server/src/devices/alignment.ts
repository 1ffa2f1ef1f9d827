import type { Token, TokenRange } from '../language/token.ts';

/**
 * The greatest worth of setting the tokens of two stretches against each other in their order, some of either passed over
 * (the weighted longest common subsequence).
 * @param worth of one token against another, 0 or more
 */
export function bestAlignment(a: readonly Token[], { from, to }: TokenRange, b: readonly Token[], other: TokenRange, worth: (a: Token, b: Token) => number): number {
  const columns = other.to - other.from;
  const best = rowOf(columns + 1);
  for (let row = from; row < to; row++) {
    const one = a[row];
    let diagonal = 0;
    for (let column = 1; column <= columns; column++) {
      const another = b[other.from + column - 1];
      const above = best[column] ?? 0;
      const both = one && another ? diagonal + worth(one, another) : 0;
      best[column] = Math.max(both, above, best[column - 1] ?? 0);
      diagonal = above;
    }
  }
  return best[columns] ?? 0;
}

/** The most tokens in a row that are like those of another list, one to one. */
export function longestLikeRun(a: readonly Token[], b: readonly Token[], isLike: (a: Token, b: Token) => boolean): number {
  const runs = rowOf(b.length + 1);
  let longest = 0;
  for (const one of a) {
    // From the end on, so that what stands before is still the run that ends with the token before this one.
    for (let column = b.length; column > 0; column--) {
      const another = b[column - 1];
      const run = another && isLike(one, another) ? (runs[column - 1] ?? 0) + 1 : 0;
      runs[column] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

/** Stretches are compared by the hundred thousand: one row serves them all. */
let shared = new Float64Array(64);

function rowOf(length: number): Float64Array {
  if (length > shared.length) shared = new Float64Array(2 * length);
  return shared.fill(0, 0, length);
}
