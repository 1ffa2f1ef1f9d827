import { GOLDEN, scattered } from './context/key-table.ts';

/** How often one number follows another: a Map of pairs would make an object of every key. */
export class PairCounts {
  #firsts = new Int32Array(SMALLEST);
  #seconds = new Int32Array(SMALLEST);
  #counts = new Int32Array(SMALLEST);
  /** Slots that hold a pair, with a count of 0 too. */
  #taken = 0;

  count(first: number, second: number): number {
    return this.#counts[this.#slotOf(first, second)] ?? 0;
  }

  /** Adds to a pair's count. Numbers are above 0. */
  add(first: number, second: number, by: number): void {
    if (2 * this.#taken > this.#counts.length) this.#grow();
    const slot = this.#slotOf(first, second);
    if (this.#firsts[slot] === NONE) {
      this.#firsts[slot] = first;
      this.#seconds[slot] = second;
      this.#taken++;
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + by;
  }

  /** Where the pair is, or the free slot where it would be. */
  #slotOf(first: number, second: number): number {
    const mask = this.#counts.length - 1;
    let slot = scattered(Math.imul(first, GOLDEN) + second) & mask;
    while (this.#firsts[slot] !== NONE && (this.#firsts[slot] !== first || this.#seconds[slot] !== second)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [firsts, seconds, counts] = [this.#firsts, this.#seconds, this.#counts];
    this.#firsts = new Int32Array(2 * counts.length);
    this.#seconds = new Int32Array(2 * counts.length);
    this.#counts = new Int32Array(2 * counts.length);
    this.#taken = 0;
    for (const [slot, count] of counts.entries()) if (count !== 0) this.add(firsts[slot] ?? NONE, seconds[slot] ?? 0, count);
  }
}

const NONE = 0;
/** A power of two, as every size is. */
const SMALLEST = 1024;
