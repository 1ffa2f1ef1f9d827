/** Where two versions of a text differ: `from` to `toBefore` became `from` to `toAfter`. UTF-16 code units. */
export interface ChangedRange {
  readonly from: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

/** The smallest stretch outside which both texts are the same, or nothing where they are the same altogether. */
export function changedRange(before: string, after: string): ChangedRange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const from = commonLength(shorter, (at, length) => before.slice(at, at + length) === after.slice(at, at + length));
  const tail = commonLength(shorter - from, (at, length) =>
    before.slice(before.length - at - length, before.length - at) === after.slice(after.length - at - length, after.length - at));
  return { from, toBefore: before.length - tail, toAfter: after.length - tail };
}

/** Texts are compared in chunks, which engines do at memory speed; the chunk that differs is then halved. */
const CHUNK = 8192;

function commonLength(limit: number, isEqual: (at: number, length: number) => boolean): number {
  let at = 0;
  for (let size = CHUNK; size >= 1; size = Math.floor(size / 2)) {
    while (at + size <= limit && isEqual(at, size)) at += size;
  }
  return at;
}

/** The same for two lists, whose items are the same where they are the same objects. Counts items. Written out: it looks at all of them at each letter that is typed. */
export function changedItems(before: readonly object[], after: readonly object[]): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let [toBefore, toAfter] = [before.length, after.length];
  while (toBefore > from && toAfter > from && before[toBefore - 1] === after[toAfter - 1]) {
    toBefore--;
    toAfter--;
  }
  return { from, toBefore, toAfter };
}

/** The same for two lists of so many items. */
export function changedBetween(before: number, after: number, isSame: (itemBefore: number, itemAfter: number) => boolean): ChangedRange {
  const shorter = Math.min(before, after);
  let from = 0;
  while (from < shorter && isSame(from, from)) from++;
  let tail = 0;
  while (tail < shorter - from && isSame(before - 1 - tail, after - 1 - tail)) tail++;
  return { from, toBefore: before - tail, toAfter: after - tail };
}

/** All stretches where two lists differ: a word that counts otherwise changes what is far from where it was typed, and little between. */
export function changedStretches(before: readonly object[], after: readonly object[]): readonly ChangedRange[] {
  return stretchesOf(changedItems(before, after), (at) => before[at] === after[at]);
}

/**
 * A change without the items in it that are the same: all of it where it makes the list longer or shorter.
 * @param isSame whether the items at one place are
 */
export function stretchesOf(changed: ChangedRange, isSame: (at: number) => boolean): readonly ChangedRange[] {
  if (changed.toBefore !== changed.toAfter) return [changed];
  const stretches: ChangedRange[] = [];
  for (let at = changed.from; at < changed.toAfter; at++) {
    const from = at;
    while (at < changed.toAfter && !isSame(at)) at++;
    if (at > from) stretches.push({ from, toBefore: at, toAfter: at });
  }
  return stretches;
}

/** The rows of a later version: outside the changes those of the version before. @param changes in their order; they may overlap where there are several */
export function rowsAfter<Row>(before: readonly Row[], changes: readonly ChangedRange[], rowAt: (at: number) => Row): readonly Row[] {
  let rows: readonly Row[] = [];
  let taken = 0;
  for (const { from, toBefore, toAfter } of changes) {
    const fresh: Row[] = [];
    for (let at = Math.max(from, taken); at < toAfter; at++) fresh.push(rowAt(at));
    rows = rows.concat(before.slice(taken, from), fresh);
    taken = Math.max(taken, toBefore);
  }
  return rows.concat(before.slice(taken));
}

/** The same where the new rows are there already. */
export function withRows<Row>(before: readonly Row[], { from, toBefore }: Pick<ChangedRange, 'from' | 'toBefore'>, fresh: readonly Row[]): readonly Row[] {
  return before.slice(0, from).concat(fresh, before.slice(toBefore));
}

/**
 * A change with the items beside it that it concerns: the nearest one on either side, and one more as long as that is asked for.
 * @param goesBack whether the item before this one is concerned too
 * @param goesOn whether the item behind this one is
 */
export function widened({ from, toBefore, toAfter }: ChangedRange, count: number, goesBack: (item: number) => boolean, goesOn: (item: number) => boolean): ChangedRange {
  let first = from - 1;
  while (first > 0 && goesBack(first)) first--;
  let last = toAfter;
  while (last < count - 1 && goesOn(last)) last++;
  const more = Math.min(count, last + 1) - toAfter;
  return { from: Math.max(0, first), toBefore: toBefore + more, toAfter: toAfter + more };
}
