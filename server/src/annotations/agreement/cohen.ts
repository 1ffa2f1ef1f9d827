/** Two annotators' labels for the same items, in the same order. */
export interface LabelPair {
  readonly first: string;
  readonly second: string;
}

/**
 * Cohen's kappa: how much two annotators agree beyond what chance would give them. NaN where nothing can be said:
 * without items, or where both gave one and the same label throughout. (Cohen 1960, A coefficient of agreement for
 * nominal scales, Educational and Psychological Measurement 20:37–46.)
 */
export function cohenKappa(pairs: readonly LabelPair[]): number {
  const observed = pairs.filter(({ first, second }) => first === second).length / pairs.length;
  const [firsts, seconds] = [countsOf(pairs.map(({ first }) => first)), countsOf(pairs.map(({ second }) => second))];
  let expected = 0;
  for (const [label, count] of firsts) expected += (count / pairs.length) * ((seconds.get(label) ?? 0) / pairs.length);
  return (observed - expected) / (1 - expected);
}

/** How often each label occurs. */
export function countsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
