import { isInLexicon } from '../language/lexicon.ts';
import { inflectionOf } from '../language/lexicon/inflections.ts';
import { remembered } from '../language/lexicon/remembered.ts';
import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';
import { isWordThat, type Word } from '../language/word.ts';
import { coarseCount } from '../language/coarse-count.ts';
import { beginsLowerCase } from '../language/letter-case.ts';
import { changedItems } from '../text/changed-range.ts';
import { PairCounts } from './pair-counts.ts';

/** What a document says of words; lower case, apostrophes straight. */
export interface WordCounts {
  /** How often it has a word in any case. */
  count(normal: string): number;
  /** How often it has it beginning in lower case. */
  countInLowerCase(normal: string): number;
  /** How often it has two words or marks one after the other. */
  countPair(first: string, second: string): number;
  /** About what part of the document a word is. @param besides so many uses left out */
  share(normal: string, besides: number): number;
}

/** The names of what is asked of a document's words: what an answer has changed for is told by them. */
export const asked = {
  count: (normal: string): string => normal,
  pair: (first: string, second: string): string => `${first} ${second}`,
  share: remembered((normal): string => `\u0001${normal}`),
  near: (normal: string): string => `\u0002${normal}`,
  lineWidth: '\u0003',
} as const;

/** The words of a document, counted: counts that follow it from one version to the next. */
export class Vocabulary implements WordCounts {
  /** Words and marks by their numbers, which begin with 1, and their numbers. */
  readonly #words: string[] = [''];
  readonly #numbers = new Map<string, number>();
  /** The same by the words' own numbers, and the words, which keep their numbers as long as they are held. */
  readonly #byWord: number[] = [];
  readonly #held: Word[] = [];
  /** How often each is a word, in any case and in lower case. */
  readonly #counts: number[] = [0];
  readonly #lowerCase: number[] = [0];
  /** How often one follows another. */
  readonly #pairs = new PairCounts();
  /** Written forms of what may be names, case kept. */
  readonly #names = new Map<string, number>();
  readonly #hyphenated = new Map<string, number>();
  #passages: readonly Passage[] = [];
  #size = 0;
  #namesRevision = 0;

  constructor(passages: readonly Passage[] = []) {
    this.moveTo(passages);
  }

  /** Counts these passages, and says what of that can be {@link asked} has another answer now: nothing where there were no passages before. */
  moveTo(passages: readonly Passage[]): ReadonlySet<string> {
    const { from, toBefore, toAfter } = changedItems(this.#passages, passages);
    const touched = this.isEmpty ? undefined : new Touched();
    const scale = this.#scale();
    for (const passage of this.#passages.slice(from, toBefore)) this.#tally(passage, -1, touched);
    const fresh = passages.slice(from, toAfter);
    this.#pairs.makeRoom(fresh.reduce((sum, { tokens }) => sum + tokens.length, 0));
    for (const passage of fresh) this.#tally(passage, 1, touched);
    this.#passages = passages;
    if (!touched) this.#namesRevision++;
    return touched ? this.#changed(touched, scale) : NOTHING;
  }

  count(normal: string): number {
    const number = this.#numbers.get(normal);
    return number === undefined ? 0 : (this.#counts[number] ?? 0);
  }

  countInLowerCase(normal: string): number {
    const number = this.#numbers.get(normal);
    return number === undefined ? 0 : (this.#lowerCase[number] ?? 0);
  }

  countPair(first: string, second: string): number {
    const [a, b] = [this.#numbers.get(first), this.#numbers.get(second)];
    return a === undefined || b === undefined ? 0 : this.#pairs.count(a, b);
  }

  share(normal: string, besides: number): number {
    return coarse(this.count(normal) - besides) / this.#scale();
  }

  /** Every word. */
  words(): readonly string[] {
    return this.#words.filter((_, number) => (this.#counts[number] ?? 0) > 0);
  }

  /** Every compound of two parts with its count. */
  hyphenated(): Iterable<readonly [string, number]> {
    return this.#hyphenated;
  }

  /** Every written form of what may be a name, with its count. */
  names(): Iterable<readonly [string, number]> {
    return this.#names;
  }

  /** Whether it has no passages: then nothing can have been asked of it. */
  get isEmpty(): boolean {
    return this.#passages.length === 0;
  }

  /** Another number where names or their counts may have changed. */
  get namesRevision(): number {
    return this.#namesRevision;
  }

  #tally({ tokens }: Passage, by: number, touched: Touched | undefined): void {
    let previous = NONE;
    for (const { word, normal, text, kind } of tokens) {
      const known = this.#byWord[word.number] ?? NONE;
      const number = known === NONE ? this.#numberOf(word) : known;
      if (previous !== NONE) {
        touched?.pair(pairOf(previous, number), this.#pairs.count(previous, number));
        this.#pairs.add(previous, number, by);
      }
      previous = number;
      if (kind !== 'word') continue;
      const [count, lowerCase] = [this.#counts[number] ?? 0, this.#lowerCase[number] ?? 0];
      touched?.word(number, count, lowerCase);
      this.#counts[number] = count + by;
      this.#size += by;
      if (beginsLowerCase(text)) this.#lowerCase[number] = lowerCase + by;
      else if (NAME.test(text)) {
        change(this.#names, text, (this.#names.get(text) ?? 0) + by);
        touched?.name(text, by);
      }
      if (normal.includes('-') && HYPHENATED.test(normal)) change(this.#hyphenated, normal, (this.#hyphenated.get(normal) ?? 0) + by);
    }
  }

  #numberOf(word: Word): number {
    const number = this.#words.push(word.text) - 1;
    this.#numbers.set(word.text, number);
    // An array without holes is read quickest.
    while (this.#byWord.length <= word.number) this.#byWord.push(NONE);
    this.#byWord[word.number] = number;
    this.#held.push(word);
    this.#counts.push(0);
    this.#lowerCase.push(0);
    return number;
  }

  /** @param scaleBefore the scale of shares before */
  #changed({ words, pairs, names }: Touched, scaleBefore: number): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [number, before] of words) {
      const word = this.#words[number] ?? '';
      const count = this.#counts[number] ?? 0;
      if (count !== before.count) {
        changed.add(asked.count(word));
        if (coarse(before.count) !== coarse(count) || coarse(before.count - 1) !== coarse(count - 1)) changed.add(asked.share(word));
      }
      if (this.#lowerCase[number] === before.lowerCase) continue;
      changed.add(asked.count(word));
      if (this.#names.has(word.charAt(0).toUpperCase() + word.slice(1))) this.#namesRevision++;
    }
    for (const [pair, before] of pairs) {
      const [first, second] = [Math.floor(pair / MOST_WORDS), pair % MOST_WORDS];
      if (this.#pairs.count(first, second) !== before) changed.add(asked.pair(this.#words[first] ?? '', this.#words[second] ?? ''));
    }
    for (const by of names.values()) if (by !== 0) this.#namesRevision++;
    if (this.#scale() !== scaleBefore) changed.add(asked.share(''));
    return changed;
  }

  /** A short document says little of its words' frequencies. */
  #scale(): number {
    return coarse(Math.max(this.#size, SMALL_DOCUMENT));
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const SMALL_DOCUMENT = 20_000;
/** The number of no word. */
const NONE = 0;
const HYPHENATED = /^\p{L}{2,}-\p{L}{2,}$/u;
const NAME = /^\p{Lu}[\p{Ll}’]{4,}$/u;

/** A pair of words as one number: two numbers up to here are told apart exactly. */
const MOST_WORDS = 2 ** 26;
function pairOf(first: number, second: number): number {
  return first * MOST_WORDS + second;
}

function change<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

/** What counted how often before passages came or went. */
class Touched {
  readonly words = new Map<number, { readonly count: number; readonly lowerCase: number }>();
  readonly pairs = new Map<number, number>();
  /** How many more times a name stands now. */
  readonly names = new Map<string, number>();

  word(number: number, count: number, lowerCase: number): void {
    if (!this.words.has(number)) this.words.set(number, { count, lowerCase });
  }

  pair(pair: number, count: number): void {
    if (!this.pairs.has(pair)) this.pairs.set(pair, count);
  }

  name(text: string, by: number): void {
    this.names.set(text, (this.names.get(text) ?? 0) + by);
  }
}

/** To three binary digits: what a word's share weighs is its logarithm, and an eighth of a word's uses is a tenth of that. */
function coarse(count: number): number {
  return coarseCount(Math.max(0, count), SHARE_DIGITS);
}
const SHARE_DIGITS = 3;

/** Whether English has the word: the lexicon lists it or what it is an inflection of, or it is a function word. */
export function isEnglishWord(normal: string, lemma: string = normal): boolean {
  return isOwnWord(normal) || (lemma !== normal && isInLexicon(lemma));
}

export function isKnownToken(token: Token): boolean {
  return token.isStopWord || isOwnWordByNumber(token.word) || (token.lexeme !== token.word && isListed(token.lexeme));
}

const isOwnWord = remembered((word: string): boolean => FUNCTION_WORDS.has(word) || isInLexicon(word) || isInflected(word));

const isOwnWordByNumber = isWordThat(isOwnWord);
const isListed = isWordThat(isInLexicon);

function isInflected(word: string): boolean {
  if (inflectionOf(word) !== undefined) return true;
  for (const [ending, restored] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length + 2 && isInLexicon(word.slice(0, -ending.length) + restored)) return true;
  }
  return false;
}

/** Endings that the lexicon's own inflections leave out. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'s", ''], ['er', ''], ['er', 'e'], ['est', ''], ['est', 'e'], ['ier', 'y'], ['iest', 'y'], ['ly', ''], ['ly', 'le'], ['ily', 'y'], ['ness', ''], ['iness', 'y'],
  ['eth', ''], ['eth', 'e'], ['edst', ''], ['less', ''], ['able', ''], ['able', 'e'], ['ward', ''], ['wards', ''], ['like', ''], ['ers', ''], ['ers', 'e'],
];

/** Closed classes, which WordNet does not list. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(`
  the a an this that these those my your his her its our their whose which what who whom each every either neither both all any some no none such
  i me mine myself you yours yourself yourselves he him himself she hers herself it itself we us ours ourselves they them theirs themselves one oneself thou thee thy thine ye
  of in to for with on at by from as into upon through over after under against between without within during before behind above below among amongst along across
  around about towards toward until till beneath beside besides beyond despite except inside outside near off onto out past since throughout up down via per than like unlike amid amidst
  and or but nor yet so if because although though while whilst whereas unless lest whether that when where why how whenever wherever whereby wherein whereupon whereof wherefore
  be am is are was were been being have has had having do does did done doing shall will should would can could may might must ought cannot art hast hath doth dost wilt shalt
  not never only also too very just even still already ever here there now then thus hence therefore however indeed moreover nevertheless nonetheless meanwhile otherwise
  else again away back thence whence hither thither hereby herein hereof thereby therein thereof thereto thereupon therefrom therewith hereafter heretofore hitherto notwithstanding
  nothing something anything everything nobody somebody anybody everybody someone anyone everyone another other others
  more most less least much many few several enough own same
  oh ah o etc viz
  anyhow anywhere everywhere nowhere somewhere somehow somewhat whatever whichever whoever whomever whatsoever whosoever
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
`.split(/\s+/).filter((word) => word !== ''));
