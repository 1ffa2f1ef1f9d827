/**
 * How many of so many things in order come before the first for which it no longer holds; found by halving.
 * @param holds true for the first things, false for all behind them
 */
export function countWhile(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Which of so many stretches in order an offset is in: the last that begins at it or before it; the first where none does.
 * @param startOf where a stretch begins, by its number
 */
export function stretchHolding(offset: number, count: number, startOf: (index: number) => number): number {
  return Math.max(0, countWhile(count, (index) => startOf(index) <= offset) - 1);
}
