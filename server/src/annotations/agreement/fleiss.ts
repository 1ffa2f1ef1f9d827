import { countsOf } from './cohen.ts';

/**
 * Fleiss' kappa, for any number of annotators, each item labelled by equally many. NaN where nothing can be said.
 * (Fleiss 1971, Measuring nominal scale agreement among many raters, Psychological Bulletin 76:378–382.)
 * @param items the labels that each item was given
 */
export function fleissKappa(items: readonly (readonly string[])[]): number {
  const raters = items[0]?.length ?? 0;
  const totals = new Map<string, number>();
  let agreement = 0;
  for (const labels of items) {
    let pairs = 0;
    for (const [label, count] of countsOf(labels)) {
      totals.set(label, (totals.get(label) ?? 0) + count);
      pairs += count * (count - 1);
    }
    agreement += pairs / (raters * (raters - 1));
  }
  const observed = agreement / items.length;
  let expected = 0;
  for (const total of totals.values()) expected += (total / (items.length * raters)) ** 2;
  return (observed - expected) / (1 - expected);
}
