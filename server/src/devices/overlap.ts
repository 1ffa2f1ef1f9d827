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

/** Where candidates or findings stand: columns, with a row for each of thousands. */
export class Places {
  /** Where the first part begins and the last one ends, on one line through all passages. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How many characters the parts hold. */
  readonly lengths: Uint32Array;

  constructor(placed: readonly { readonly parts: readonly PlacedPart[] }[]) {
    this.starts = new Float64Array(placed.length).fill(Infinity);
    this.ends = new Float64Array(placed.length).fill(-Infinity);
    this.lengths = new Uint32Array(placed.length);
    for (let index = 0; index < placed.length; index++) for (const part of placed[index]?.parts ?? []) this.#add(index, part);
  }

  /** What the stretches of two, from the first part to the last, share of what they cover together. */
  overlapShare(a: number, b: number): number {
    const [startA, endA, startB, endB] = [this.starts[a] ?? 0, this.ends[a] ?? 0, this.starts[b] ?? 0, this.ends[b] ?? 0];
    const both = Math.min(endA, endB) - Math.max(startA, startB);
    return both <= 0 ? 0 : both / (Math.max(endA, endB) - Math.min(startA, startB));
  }

  #add(index: number, { passage, start, end }: PlacedPart): void {
    this.starts[index] = Math.min(this.starts[index] ?? 0, passage * PASSAGE + start);
    this.ends[index] = Math.max(this.ends[index] ?? 0, passage * PASSAGE + end);
    this.lengths[index] = (this.lengths[index] ?? 0) + end - start;
  }
}
/** More than a passage has characters. */
const PASSAGE = 10_000_000;
