/**
 * Krippendorff's alpha for nominal data, any number of annotators, labels missing here and there. NaN where nothing
 * can be said. (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, repository.upenn.edu/asc_papers/43.)
 * @param units the labels that each unit was given; a unit with fewer than two says nothing
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number {
  const totals = new Map<string, number>();
  let values = 0;
  let disagreement = 0;
  for (const labels of units) {
    if (labels.length < 2) continue;
    values += labels.length;
    for (const label of labels) {
      totals.set(label, (totals.get(label) ?? 0) + 1);
      disagreement += labels.filter((other) => other !== label).length / (labels.length - 1);
    }
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (values - total);
  return 1 - (disagreement / values) / (expected / (values * (values - 1)));
}
