import { type Feature, featureCount, featureNamed, nameOf } from './feature.ts';

/** The features of one sentence, each with how much of it there is. */
export class FeatureSet {
  /** A set is asked many things in a row: what it has is laid out by number, each feature marked with the turn of the set. */
  static #lastAsked: FeatureSet | undefined;
  static #turn = 0;
  static #turns = new Uint32Array(0);

  /** The sentence's content words, in their dictionary forms. */
  readonly lemmas: ReadonlySet<string>;
  readonly #parts: readonly FeatureSet[];
  readonly #features: Feature[] = [];
  readonly #values: number[] = [];
  /** The words of the sentence that each feature was read from. */
  readonly #words: (string | undefined)[] = [];

  /** @param parts sets whose features this one has too, none of which another has */
  constructor(lemmas: ReadonlySet<string> = NO_LEMMAS, parts: readonly FeatureSet[] = []) {
    this.lemmas = lemmas;
    this.#parts = parts.flatMap((part) => (part.#features.length === 0 ? part.#parts : [...part.#parts, part]));
  }

  /** The words that show the first of these features that words show. */
  wordsOf(...features: readonly Feature[]): string | undefined {
    for (const feature of features) {
      if (!this.#hasOne(feature)) continue;
      for (const part of [...this.#parts, this]) {
        const at = part.#features.indexOf(feature);
        if (at >= 0 && part.#words[at] !== undefined) return part.#words[at];
      }
    }
    return undefined;
  }

  /** Whether it has one of these, by their names. */
  has(...names: readonly string[]): boolean {
    for (const name of names) if (this.#hasOne(featureNamed(name))) return true;
    return false;
  }

  /** The same of a longer list, whose names are looked up once. */
  hasAny(features: readonly Feature[]): boolean {
    for (const feature of features) if (this.#hasOne(feature)) return true;
    return false;
  }

  /** How many of these there are. */
  countOf(features: readonly Feature[]): number {
    let count = 0;
    for (const feature of features) if (this.#hasOne(feature)) count++;
    return count;
  }

  /** Every feature that is there, by its name. */
  get values(): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    this.forEach((value, feature) => values.set(nameOf(feature), value));
    return values;
  }

  /** Calls `visit` with every feature that is there, always in the same order. */
  forEach(visit: (value: number, feature: Feature) => void): void {
    for (const part of this.#parts) part.#forEachOwn(visit);
    this.#forEachOwn(visit);
  }

  #forEachOwn(visit: (value: number, feature: Feature) => void): void {
    for (let at = 0; at < this.#features.length; at++) visit(this.#values[at] ?? 0, this.#features[at] ?? 0);
  }

  /** Notes a feature that a sentence has or lacks. */
  note(name: string, holds: boolean, words?: string): void {
    if (holds) this.set(name, 1, words);
  }

  set(name: string, value: number, words?: string): void {
    if (value !== 0) this.add(featureNamed(name), value, words);
  }

  /** Sets a feature by its number, where the name has been looked up before. */
  add(feature: Feature, value: number, words?: string): void {
    const known = this.#hasOne(feature) ? this.#features.indexOf(feature) : -1;
    if (known < 0) {
      this.#features.push(feature);
      this.#values.push(value);
      this.#words.push(words);
      FeatureSet.#mark(feature);
    } else {
      this.#values[known] = value;
      this.#words[known] ??= words;
    }
  }

  #hasOne(feature: Feature): boolean {
    if (FeatureSet.#lastAsked !== this) this.#layOut();
    return FeatureSet.#turns[feature] === FeatureSet.#turn;
  }

  #layOut(): void {
    FeatureSet.#lastAsked = this;
    FeatureSet.#turn++;
    for (const part of this.#parts) part.#markOwn();
    this.#markOwn();
  }

  #markOwn(): void {
    for (const feature of this.#features) FeatureSet.#mark(feature);
  }

  static #mark(feature: Feature): void {
    if (feature >= FeatureSet.#turns.length) {
      const turns = new Uint32Array(2 * featureCount());
      turns.set(FeatureSet.#turns);
      FeatureSet.#turns = turns;
    }
    FeatureSet.#turns[feature] = FeatureSet.#turn;
  }
}

const NO_LEMMAS: ReadonlySet<string> = new Set();
