import type { Passage, Sentence } from '../../language/passage.ts';
import type { TokenRange } from '../../language/token.ts';
import type { Word } from '../../language/word.ts';
import { fitted } from '../../text/fitted.ts';
import { type Feature, featureCount, featureNamed, nameOf } from './feature.ts';

/** What shows a feature, put into words when somebody asks: words, where they stand, or other features that show it. */
export type Sign = string | TokenRange | readonly TokenRange[] | { readonly shownBy: readonly Feature[] };

/** Where the features of a sentence are read from. Their signs are read again when somebody asks, which is for few of thousands of sentences. */
interface Source {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly note: (features: FeatureSet, passage: Passage, sentence: Sentence) => void;
}

/** The features of one sentence, each with how much of it there is. */
export class FeatureSet {
  /** A set is asked many things in a row: what it has is laid out by number, each feature marked with the turn of the set. */
  static #lastAsked: FeatureSet | undefined;
  static #turn = 0;
  static #turns = new Uint32Array(0);
  /** The set whose signs were read again last: somebody who asks for one asks for others. */
  static #lastReadAgain: { readonly source: Source; readonly signs: readonly (Sign | undefined)[] } | undefined;

  readonly #parts: readonly FeatureSet[];
  readonly #source: Source | undefined;
  #contentWords: readonly Word[] | undefined;
  #features: Feature[] = [];
  #values: number[] = [];
  #signs: (Sign | undefined)[] = [];

  /** @param parts sets whose features this one has too, none of which another has */
  constructor(parts: readonly FeatureSet[] = [], source?: Source) {
    this.#parts = parts.length === 0 ? NO_PARTS : fitted(parts.flatMap((part) => (part.#features.length === 0 ? part.#parts : [...part.#parts, part])));
    this.#source = source;
    source?.note(this, source.passage, source.sentence);
  }

  /** This set, to which nothing will be added. */
  settled(): this {
    this.#features = fitted(this.#features);
    this.#values = fitted(this.#values);
    this.#signs = this.#source ? [] : fitted(this.#signs);
    return this;
  }

  /** The sentence's content words in their dictionary forms, each once. */
  get contentWords(): readonly Word[] {
    this.#contentWords ??= this.#source ? contentWordsIn(this.#source.passage, this.#source.sentence) : this.#parts.find((part) => part.#source !== undefined)?.contentWords ?? NO_WORDS;
    return this.#contentWords;
  }

  /** The words that show the first of these features that words show. */
  wordsOf(...features: readonly Feature[]): string | undefined {
    for (const feature of features) {
      if (!this.#hasOne(feature)) continue;
      for (const part of [...this.#parts, this]) {
        const sign = part.#signOf(feature);
        const words = sign === undefined ? undefined : part.#wordsOfSign(sign);
        if (words !== undefined) return words;
      }
    }
    return undefined;
  }

  #signOf(feature: Feature): Sign | undefined {
    const at = this.#features.indexOf(feature);
    return at < 0 || !this.#source ? this.#signs[at] : FeatureSet.#signsReadAgain(this.#source)[at];
  }

  static #signsReadAgain(source: Source): readonly (Sign | undefined)[] {
    if (this.#lastReadAgain?.source !== source) this.#lastReadAgain = { source, signs: new FeatureSet([], source).#signs };
    return this.#lastReadAgain.signs;
  }

  #wordsOfSign(sign: Sign): string | undefined {
    if (typeof sign === 'string') return sign;
    if ('shownBy' in sign) return this.wordsOf(...sign.shownBy);
    const { prose = '', tokens = [] } = this.#source?.passage ?? {};
    const ranges: readonly TokenRange[] = 'from' in sign ? [sign] : sign;
    return [...new Set(ranges.map(({ from, to }) => prose.slice(tokens[from]?.start, tokens[to - 1]?.end)))].join(', ');
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
  note(name: string, holds: boolean, sign?: Sign): void {
    if (holds) this.set(name, 1, sign);
  }

  set(name: string, value: number, sign?: Sign): void {
    if (value !== 0) this.add(featureNamed(name), value, sign);
  }

  /** Sets a feature by its number, where the name has been looked up before. */
  add(feature: Feature, value: number, sign?: Sign): void {
    const known = this.#hasOne(feature) ? this.#features.indexOf(feature) : -1;
    if (known < 0) {
      this.#features.push(feature);
      this.#values.push(value);
      this.#signs.push(sign);
      FeatureSet.#mark(feature);
    } else {
      this.#values[known] = value;
      this.#signs[known] ??= sign;
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

const NO_WORDS: readonly Word[] = [];
const NO_PARTS: readonly FeatureSet[] = [];

function contentWordsIn({ tokens }: Passage, { from, to }: TokenRange): readonly Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.isContentWord === true && !words.includes(token.lexeme)) words.push(token.lexeme);
  }
  return words;
}
