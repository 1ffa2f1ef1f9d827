/** The features of one sentence: a name and how much of it there is. */
export class FeatureSet {
  /** The sentence's content words, in their dictionary forms. */
  readonly lemmas: ReadonlySet<string>;
  readonly #values = new Map<string, number>();
  /** The words of the sentence that a feature was read from. */
  readonly #words = new Map<string, string>();

  constructor(lemmas: ReadonlySet<string> = new Set()) {
    this.lemmas = lemmas;
  }

  get values(): ReadonlyMap<string, number> {
    return this.#values;
  }

  /** The words that show the feature, where words do. */
  wordsOf(feature: string): string | undefined {
    return this.#words.get(feature);
  }

  has(feature: string): boolean {
    return this.#values.has(feature);
  }

  /** Notes a feature that a sentence has or lacks. */
  note(feature: string, holds: boolean, words?: string): void {
    if (holds) this.set(feature, 1, words);
  }

  set(feature: string, value: number, words?: string): void {
    if (value === 0) return;
    this.#values.set(feature, value);
    if (words !== undefined && !this.#words.has(feature)) this.#words.set(feature, words);
  }

  /** Both sets in one; the other's values win. */
  with(other: FeatureSet): FeatureSet {
    const all = new FeatureSet(this.lemmas.size > 0 ? this.lemmas : other.lemmas);
    for (const set of [this, other]) for (const [feature, value] of set.#values) all.set(feature, value, set.#words.get(feature));
    return all;
  }
}
