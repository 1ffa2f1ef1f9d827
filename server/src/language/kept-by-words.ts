/**
 * What was worked out from counts of words, kept until one of the words counts otherwise. Which words each value depends on lies in one
 * array for all, which is looked through from end to end at each change: that is as quick as memory is.
 */
export class KeptByWords<Key extends object, Value, W = string> {
  readonly #numberOf: (word: W) => number;
  /** A value and where its words are in the array. */
  readonly #kept = new Map<Key, { readonly value: Value; readonly place: number }>();
  /** The keys by place; none where the value was forgotten. */
  #keys: (Key | undefined)[] = [];
  #words = new Uint32Array(FIRST_LENGTH);
  /** The place that each word belongs to. */
  #places = new Uint32Array(FIRST_LENGTH);
  #length = 0;

  /** @param numberOf where two words have one number, something is worked out once more than needed */
  constructor(numberOf: (word: W) => number) {
    this.#numberOf = numberOf;
  }

  get(key: Key): Value | undefined {
    return this.#kept.get(key)?.value;
  }

  /** @param words whose counts the value depends on */
  set(key: Key, value: Value, words: ReadonlySet<W>): void {
    this.#delete(key);
    const place = this.#keys.push(key) - 1;
    this.#kept.set(key, { value, place });
    this.#makeRoom(words.size);
    for (const word of words) this.#add(this.#numberOf(word), place);
  }

  /** Forgets what depends on one of these words, and says of which keys it was. */
  forget(changed: ReadonlySet<W>): readonly Key[] {
    if (changed.size === 0 || this.#length === 0) return [];
    const forgotten: Key[] = [];
    const numbers = Uint32Array.from(changed, this.#numberOf);
    // Most words are told from these by their last bits.
    const mayBeAmong = new Uint8Array(1 << LAST_BITS);
    for (const number of numbers) mayBeAmong[number & (mayBeAmong.length - 1)] = 1;
    for (let index = 0; index < this.#length; index++) {
      const word = this.#words[index] ?? 0;
      if (mayBeAmong[word & (mayBeAmong.length - 1)] === 0) continue;
      const key = isAmong(numbers, word) ? this.#keys[this.#places[index] ?? 0] : undefined;
      if (!key) continue;
      this.#delete(key);
      forgotten.push(key);
    }
    return forgotten;
  }

  /** Forgets what belongs to none of these, once that is much of what is kept. */
  keepOnly(count: number, keys: () => readonly Key[]): void {
    if (this.#keys.length <= count * (1 + FORGOTTEN_LATER)) return;
    const held = new Set(keys());
    for (const key of this.#kept.keys()) if (!held.has(key)) this.#delete(key);
    this.#closeGaps();
  }

  #add(word: number, place: number): void {
    this.#words[this.#length] = word;
    this.#places[this.#length] = place;
    this.#length++;
  }

  #delete(key: Key): void {
    const known = this.#kept.get(key);
    if (!known) return;
    this.#kept.delete(key);
    this.#keys[known.place] = undefined;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#words.length) return;
    const length = Math.ceil((this.#length + count) * GROWTH);
    const [words, places] = [new Uint32Array(length), new Uint32Array(length)];
    words.set(this.#words);
    places.set(this.#places);
    [this.#words, this.#places] = [words, places];
  }

  #closeGaps(): void {
    const places = new Map<number, number>();
    const keys: Key[] = [];
    for (const [key, { value, place }] of this.#kept) {
      const moved = keys.push(key) - 1;
      places.set(place, moved);
      this.#kept.set(key, { value, place: moved });
    }
    const length = this.#length;
    this.#length = 0;
    for (let index = 0; index < length; index++) {
      const place = places.get(this.#places[index] ?? 0);
      if (place !== undefined) this.#add(this.#words[index] ?? 0, place);
    }
    this.#keys = keys;
  }
}

/** What is kept beyond what is in use, as a share of that: looking for it at every letter that is typed would take longer. */
const FORGOTTEN_LATER = 0.1;
const FIRST_LENGTH = 256;
const LAST_BITS = 12;
const GROWTH = 1.25;

/** FNV-1a: for words that are known by their letters alone. */
export function numberOfLetters(word: string): number {
  let number = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) number = Math.imul(number ^ word.charCodeAt(index), 0x01000193);
  return number >>> 0;
}

/** Written out: the engine's own search is called for each of a book's words. */
function isAmong(numbers: Uint32Array, number: number): boolean {
  for (let index = 0; index < numbers.length; index++) if (numbers[index] === number) return true;
  return false;
}
