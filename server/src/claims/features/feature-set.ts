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

  /** A set with the same features, to which more may be added. */
  copy(): FeatureSet {
    const copy = new FeatureSet(this.lemmas);
    copy.add(this);
    return copy;
  }

  /** Takes over the features of another set; the other's values win. */
  add(other: FeatureSet): void {
    for (const [feature, value] of other.#values) this.#values.set(feature, value);
    for (const [feature, words] of other.#words) if (!this.#words.has(feature)) this.#words.set(feature, words);
  }
}
