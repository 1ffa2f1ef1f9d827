/** How a word stood before, and how it stands now. */
export type Standings<W> = ReadonlyMap<W, readonly [before: number, now: number]>;

/**
 * What was worked out from how words stand in a document, kept while they stand so. A value whose words stand otherwise is not thrown away
 * at once: a letter later a half-written word may be gone again, and the words as they were. Which words each value depends on lies in one
 * array for all, which is looked through from end to end at each change: that is as quick as memory is.
 */
export class KeptByWords<Key extends object, Value, W = string> {
  readonly #numberOf: (word: W) => number;
  /** The values of each key, the last one last. */
  readonly #kept = new Map<Key, readonly Kept<Key, Value, W>[]>();
  /** The values by place; none where one is kept no longer. */
  #values: (Kept<Key, Value, W> | undefined)[] = [];
  #words = new Uint32Array(FIRST_LENGTH);
  /** The place that each word belongs to. */
  #places = new Uint32Array(FIRST_LENGTH);
  #length = 0;
  /** How many values were in use when gaps were last closed. */
  #used = 0;

  /** @param numberOf where two words have one number, more is looked at than needed */
  constructor(numberOf: (word: W) => number) {
    this.#numberOf = numberOf;
  }

  get(key: Key): Value | undefined {
    return this.#kept.get(key)?.find(isRight)?.value;
  }

  /** @param words that the value depends on */
  set(key: Key, value: Value, words: ReadonlySet<W>): void {
    const others = this.#kept.get(key)?.filter((kept) => !isRight(kept)) ?? [];
    const former = others.slice(1 - MOST_VALUES);
    for (const kept of this.#kept.get(key) ?? []) if (!former.includes(kept)) this.#values[kept.place] = undefined;
    const place = this.#values.length;
    const kept: Kept<Key, Value, W> = { key, value, place, otherwise: undefined };
    this.#values.push(kept);
    this.#kept.set(key, [...former, kept]);
    this.#makeRoom(words.size);
    // Each number once, so that a turn notes each word once.
    for (const number of new Set(Array.from(words, this.#numberOf))) this.#add(number, place);
  }

  /** Turns to how these words stand now, and says of which keys another value or none is right. */
  turn(changed: Standings<W>): ReadonlySet<Key> {
    const turned = new Set<Key>();
    if (changed.size === 0 || this.#length === 0) return turned;
    const words = [...changed];
    const numbers = Uint32Array.from(words, ([word]) => this.#numberOf(word));
    // Most words are told from these by their last bits.
    const mayBeAmong = new Uint8Array(1 << LAST_BITS);
    for (const number of numbers) mayBeAmong[number & (mayBeAmong.length - 1)] = 1;
    for (let index = 0; index < this.#length; index++) {
      const word = this.#words[index] ?? 0;
      if (mayBeAmong[word & (mayBeAmong.length - 1)] === 0 || !isAmong(numbers, word)) continue;
      const kept = this.#values[this.#places[index] ?? 0];
      if (!kept) continue;
      const wasRight = isRight(kept);
      words.forEach(([changedWord, [before, now]], at) => {
        if (numbers[at] === word) note((kept.otherwise ??= new Map<W, number>()), changedWord, before, now);
      });
      if (isRight(kept) !== wasRight) turned.add(kept.key);
    }
    return turned;
  }

  /** Forgets what belongs to none of these, once that is much of what is kept. */
  keepOnly(count: number, keys: () => readonly Key[]): void {
    if (this.#values.length <= Math.max(count, this.#used) * (1 + FORGOTTEN_LATER)) return;
    const held = new Set(keys());
    for (const key of this.#kept.keys()) if (!held.has(key)) this.#kept.delete(key);
    this.#closeGaps();
  }

  #add(word: number, place: number): void {
    this.#words[this.#length] = word;
    this.#places[this.#length] = place;
    this.#length++;
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
    const values: Kept<Key, Value, W>[] = [];
    for (const own of this.#kept.values()) for (const kept of own) {
      const moved = values.push(kept) - 1;
      places.set(kept.place, moved);
      kept.place = moved;
    }
    const length = this.#length;
    this.#length = 0;
    for (let index = 0; index < length; index++) {
      const place = places.get(this.#places[index] ?? 0);
      if (place !== undefined) this.#add(this.#words[index] ?? 0, place);
    }
    this.#values = values;
    this.#used = values.length;
  }
}

interface Kept<Key, Value, W> {
  readonly key: Key;
  readonly value: Value;
  place: number;
  /** Its words that stand otherwise now than when it was worked out, with how they stood then. */
  otherwise: Map<W, number> | undefined;
}

function isRight({ otherwise }: Kept<unknown, unknown, unknown>): boolean {
  return otherwise === undefined || otherwise.size === 0;
}

/** Notes that a word stands otherwise, or as it did when the value was worked out. */
function note<W>(otherwise: Map<W, number>, word: W, before: number, now: number): void {
  const then = otherwise.get(word);
  if (then === undefined) otherwise.set(word, before);
  else if (then === now) otherwise.delete(word);
}

/** Of a key: the right one, and the one before it, which is right again where a letter more or less undoes what the last one did. */
const MOST_VALUES = 2;
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
