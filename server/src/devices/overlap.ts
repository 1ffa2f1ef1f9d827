import type { PlacedPart } from './detect.ts';

/** How many characters stand in parts of both. */
export function sharedCharacters(a: readonly PlacedPart[], b: readonly PlacedPart[]): number {
  let shared = 0;
  for (let i = 0; i < a.length; i++) {
    const one = a[i];
    for (let j = 0; one && j < b.length; j++) {
      const other = b[j];
      if (other && one.start < other.end && other.start < one.end && one.passage === other.passage) shared += Math.min(one.end, other.end) - Math.max(one.start, other.start);
    }
  }
  return shared;
}

/** Where candidates or findings stand: columns with a row for each. Good until the next are looked at, since one set of columns serves all. */
export class Places {
  /** Where the first part begins and the last one ends, on one line through all passages. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How many characters the parts hold. */
  readonly lengths: Uint32Array;

  constructor(placed: readonly { readonly parts: readonly PlacedPart[] }[]) {
    if (placed.length > columns.lengths.length) columns = columnsFor(2 * placed.length);
    ({ starts: this.starts, ends: this.ends, lengths: this.lengths } = columns);
    for (let index = 0; index < placed.length; index++) {
      let first = Infinity;
      let last = -Infinity;
      let length = 0;
      for (const { passage, start, end } of placed[index]?.parts ?? []) {
        first = Math.min(first, passage * PASSAGE + start);
        last = Math.max(last, passage * PASSAGE + end);
        length += end - start;
      }
      this.starts[index] = first;
      this.ends[index] = last;
      this.lengths[index] = length;
    }
  }

  /** What the stretches of two, from the first part to the last, share of what they cover together. */
  overlapShare(a: number, b: number): number {
    const [startA, endA, startB, endB] = [this.starts[a] ?? 0, this.ends[a] ?? 0, this.starts[b] ?? 0, this.ends[b] ?? 0];
    const both = Math.min(endA, endB) - Math.max(startA, startB);
    return both <= 0 ? 0 : both / (Math.max(endA, endB) - Math.min(startA, startB));
  }
}
/** More than a passage has characters. */
const PASSAGE = 10_000_000;

/** Typed arrays are dear to make for each of a thousand paragraphs. */
let columns = columnsFor(256);

function columnsFor(rows: number): Pick<Places, 'starts' | 'ends' | 'lengths'> {
  return { starts: new Float64Array(rows), ends: new Float64Array(rows), lengths: new Uint32Array(rows) };
}
