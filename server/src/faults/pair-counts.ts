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

  /** For so many pairs more, of which a text has about half already. */
  makeRoom(pairs: number): void {
    this.#grow(this.#taken + pairs / 2);
  }

  /** Adds to a pair's count. Numbers are above 0. */
  add(first: number, second: number, by: number): void {
    this.#grow(this.#taken);
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

  /** So that at most half of the slots hold one of so many pairs. */
  #grow(pairs: number): void {
    if (2 * pairs <= this.#counts.length) return;
    const [firsts, seconds, counts] = [this.#firsts, this.#seconds, this.#counts];
    const size = 2 ** Math.ceil(Math.log2(2 * pairs));
    this.#firsts = new Int32Array(size);
    this.#seconds = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#taken = 0;
    for (let slot = 0; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0;
      if (count !== 0) this.add(firsts[slot] ?? NONE, seconds[slot] ?? 0, count);
    }
  }
}

const NONE = 0;
/** A power of two, as every size is. */
const SMALLEST = 1024;
