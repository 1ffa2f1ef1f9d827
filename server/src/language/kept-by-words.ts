/** What was worked out from counts of words, kept until one of the words counts otherwise. */
export class KeptByWords<Key extends object, Value> {
  readonly #kept = new Map<Key, { readonly value: Value; readonly words: Uint32Array }>();

  get(key: Key): Value | undefined {
    return this.#kept.get(key)?.value;
  }

  /** @param words whose counts the value depends on */
  set(key: Key, value: Value, words: ReadonlySet<string>): void {
    this.#kept.set(key, { value, words: numbersOf(words) });
  }

  /** Forgets what depends on one of these words. */
  forget(changed: ReadonlySet<string>): void {
    if (changed.size === 0) return;
    const numbers = numbersOf(changed);
    for (const [key, { words }] of this.#kept) if (haveCommon(words, numbers)) this.#kept.delete(key);
  }

  /** Forgets what belongs to none of these, once that is much of what is kept. */
  keepOnly(keys: readonly Key[]): void {
    if (this.#kept.size <= keys.length * (1 + FORGOTTEN_LATER)) return;
    const held = new Set(keys);
    for (const key of this.#kept.keys()) if (!held.has(key)) this.#kept.delete(key);
  }
}

/** What is kept beyond what is in use, as a share of that: looking for it at every letter that is typed would take longer. */
const FORGOTTEN_LATER = 0.1;

/** A number for each word, in order. Where two words have one number, something is worked out once more than needed. */
function numbersOf(words: ReadonlySet<string>): Uint32Array {
  const numbers = new Uint32Array(words.size);
  let at = 0;
  for (const word of words) numbers[at++] = numberOf(word);
  return numbers.sort();
}

/** FNV-1a. */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) number = Math.imul(number ^ word.charCodeAt(index), 0x01000193);
  return number >>> 0;
}

function haveCommon(a: Uint32Array, b: Uint32Array): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  for (let index = 0; index < fewer.length; index++) if (includes(more, fewer[index] ?? 0)) return true;
  return false;
}

function includes(numbers: Uint32Array, number: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number;
}
