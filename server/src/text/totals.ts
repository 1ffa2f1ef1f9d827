import { changedStretches } from './changed-range.ts';

/** Sums over rows, from one version of the rows to the next. */
export interface Totals<Row> {
  readonly rows: readonly Row[];
  readonly sums: readonly number[];
}

/**
 * Sums over rows, of several numbers each: only rows that were not at their place before are counted.
 * @param before of an earlier version, with the same numbers for each row
 */
export function totalsOf<Row extends object>(rows: readonly Row[], numbersOf: (row: Row) => readonly number[], before: Totals<Row> = { rows: [], sums: [] }): Totals<Row> {
  const sums = [...before.sums];
  const add = (row: Row, by: number): void => {
    const numbers = numbersOf(row);
    for (let at = 0; at < numbers.length; at++) sums[at] = (sums[at] ?? 0) + by * (numbers[at] ?? 0);
  };
  for (const { from, toBefore, toAfter } of changedStretches(before.rows, rows)) {
    for (const row of before.rows.slice(from, toBefore)) add(row, -1);
    for (const row of rows.slice(from, toAfter)) add(row, 1);
  }
  return { rows, sums };
}
