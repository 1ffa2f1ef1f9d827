/** The features of one sentence: a name and how much of it there is. */
export class FeatureSet {
  /** The sentence's content words, in their dictionary forms. */
  readonly lemmas: ReadonlySet<string>;
  readonly #parts: readonly FeatureSet[];
  #values: Map<string, number> | undefined;
  /** The words of the sentence that a feature was read from. */
  #words: Map<string, string> | undefined;

  /** @param parts sets whose features this one has too, none of which another has */
  constructor(lemmas: ReadonlySet<string> = NO_LEMMAS, parts: readonly FeatureSet[] = []) {
    this.lemmas = lemmas;
    this.#parts = parts.flatMap((part) => (part.#values === undefined ? part.#parts : [...part.#parts, part]));
  }

  /** The words that show the feature, where words do. */
  wordsOf(feature: string): string | undefined {
    for (const part of this.#parts) {
      const words = part.#words?.get(feature);
      if (words !== undefined) return words;
    }
    return this.#words?.get(feature);
  }

  has(feature: string): boolean {
    if (this.#values?.has(feature) === true) return true;
    for (const part of this.#parts) if (part.#values?.has(feature) === true) return true;
    return false;
  }

  /** Every feature that is there. */
  get values(): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    this.forEach((value, feature) => values.set(feature, value));
    return values;
  }

  /** Calls `visit` with every feature that is there, always in the same order. */
  forEach(visit: (value: number, feature: string) => void): void {
    for (const part of this.#parts) part.#values?.forEach(visit);
    this.#values?.forEach(visit);
  }

  /** Notes a feature that a sentence has or lacks. */
  note(feature: string, holds: boolean, words?: string): void {
    if (holds) this.set(feature, 1, words);
  }

  set(feature: string, value: number, words?: string): void {
    if (value === 0) return;
    this.#values = (this.#values ?? new Map<string, number>()).set(feature, value);
    if (words !== undefined && this.#words?.has(feature) !== true) this.#words = (this.#words ?? new Map<string, string>()).set(feature, words);
  }
}

const NO_LEMMAS: ReadonlySet<string> = new Set();
