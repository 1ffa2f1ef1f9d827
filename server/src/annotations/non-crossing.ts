/** A stretch of a source or of prose. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A span that was kept, with those that lie within it. */
export interface Nested<Item extends Stretch> {
  readonly item: Item;
  readonly within: readonly Nested<Item>[];
}

/**
 * The spans as a forest, outer before inner, and those that cross another and have no place in it. Of two that cross
 * the one that begins first is kept.
 */
export function nest<Item extends Stretch>(spans: readonly Item[]): { readonly forest: readonly Nested<Item>[]; readonly crossing: readonly Item[] } {
  interface Open { readonly item: Item; readonly within: Open[] }
  const forest: Open[] = [];
  const crossing: Item[] = [];
  const open: Open[] = [];
  for (const item of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.item.end ?? 0) <= item.start) open.pop();
    const around = open.at(-1);
    if (item.end <= item.start || (around && item.end > around.item.end)) {
      crossing.push(item);
      continue;
    }
    const node: Open = { item, within: [] };
    (around?.within ?? forest).push(node);
    open.push(node);
  }
  return { forest, crossing };
}
