import { GOLDEN, scattered } from './context/key-table.ts';

/** How often one number follows another: a Map of pairs would make an object of every key. */
export class PairCounts {
  /** First, second and count by turns, so that they come from memory at once. */
  #slots = new Int32Array(WIDTH * SMALLEST);
  #size = SMALLEST;
  /** Slots that hold a pair, with a count of 0 too. */
  #taken = 0;

  count(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second) + COUNT] ?? 0;
  }

  /** For so many pairs more, of which a text has about half already. */
  makeRoom(pairs: number): void {
    this.#grow(this.#taken + pairs / 2);
  }

  /** Adds to a pair's count. Numbers are above 0. */
  add(first: number, second: number, by: number): void {
    this.#grow(this.#taken);
    const slot = this.#slotOf(first, second);
    const slots = this.#slots;
    if (slots[slot] === NONE) {
      slots[slot] = first;
      slots[slot + 1] = second;
      this.#taken++;
    }
    slots[slot + COUNT] = (slots[slot + COUNT] ?? 0) + by;
  }

  /** Where the pair is, or the free slot where it would be. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = this.#size - 1;
    let slot = scattered(Math.imul(first, GOLDEN) + second) & mask;
    for (let found = slots[WIDTH * slot]; found !== NONE && (found !== first || slots[WIDTH * slot + 1] !== second); found = slots[WIDTH * slot]) slot = (slot + 1) & mask;
    return WIDTH * slot;
  }

  /** So that at most half of the slots hold one of so many pairs. */
  #grow(pairs: number): void {
    if (2 * pairs <= this.#size) return;
    const before = this.#slots;
    this.#size = 2 ** Math.ceil(Math.log2(2 * pairs));
    this.#slots = new Int32Array(WIDTH * this.#size);
    this.#taken = 0;
    for (let slot = 0; slot < before.length; slot += WIDTH) {
      const count = before[slot + COUNT] ?? 0;
      if (count !== 0) this.add(before[slot] ?? NONE, before[slot + 1] ?? 0, count);
    }
  }
}

const NONE = 0;
/** How many numbers a slot has, and which is the count. */
const WIDTH = 3;
const COUNT = 2;
/** A power of two, as every size is. */
const SMALLEST = 1024;
