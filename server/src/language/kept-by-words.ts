/** What was worked out from counts of words, kept until one of the words counts otherwise. */
export class KeptByWords<Key extends object, Value> {
  readonly #kept = new Map<Key, { readonly value: Value; readonly words: ReadonlySet<string> }>();

  get(key: Key): Value | undefined {
    return this.#kept.get(key)?.value;
  }

  /** @param words whose counts the value depends on */
  set(key: Key, value: Value, words: ReadonlySet<string>): void {
    this.#kept.set(key, { value, words });
  }

  /** Forgets what depends on one of these words. */
  forget(changed: ReadonlySet<string>): void {
    if (changed.size === 0) return;
    for (const [key, { words }] of this.#kept) if (haveCommon(words, changed)) this.#kept.delete(key);
  }

  /** Forgets what belongs to none of these. */
  keepOnly(keys: ReadonlySet<Key>): void {
    if (this.#kept.size === keys.size) return;
    for (const key of this.#kept.keys()) if (!keys.has(key)) this.#kept.delete(key);
  }
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}
