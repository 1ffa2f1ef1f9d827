/**
 * The places of different whole numbers below 2^31 in a list: a Map would make an object of every number beyond 2^30 that
 * it is asked for.
 */
export class KeyTable {
  /** Keys and their places by turns, so that both come from memory at once. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(keys: Float64Array | Int32Array) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, keys.length) * SPARSENESS));
    this.#slots = new Int32Array(2 * slots).fill(NONE);
    this.#mask = slots - 1;
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] ?? 0;
      const slot = this.#slotOf(key);
      this.#slots[slot] = key;
      this.#slots[slot + 1] = place;
    }
  }

  /** The key's place, or -1. */
  placeOf(key: number): number {
    // Behind a free slot's key stands no place either.
    return this.#slots[this.#slotOf(key) + 1] ?? NONE;
  }

  /** Where the key is, or the free slot where it would be. */
  #slotOf(key: number): number {
    let slot = scattered(key) & this.#mask;
    for (let found = this.#slots[2 * slot]; found !== key && found !== NONE; found = this.#slots[2 * slot]) slot = (slot + 1) & this.#mask;
    return 2 * slot;
  }
}

/** So many slots for a key, that few keys want the same one. */
const SPARSENESS = 2;
const NONE = -1;

/** A whole number's slot in a table, before it is cut to the table's size: keys that follow each other scatter (Knuth, The Art of Computer Programming 6.4). */
export function scattered(key: number): number {
  return Math.imul(key, GOLDEN) >>> 7;
}

/** 2^32 by the golden ratio. */
export const GOLDEN = 0x9e3779b1;
