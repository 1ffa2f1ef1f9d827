import { isInLexicon } from '../language/lexicon.ts';
import { inflectionOf } from '../language/lexicon/inflections.ts';
import { remembered } from '../language/lexicon/remembered.ts';
import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';
import { coarseCount } from '../language/coarse-count.ts';
import { changedItems } from '../text/changed-range.ts';

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
  share: (normal: string): string => `\u0001${normal}`,
  near: (normal: string): string => `\u0002${normal}`,
  lineWidth: '\u0003',
} as const;

/** The words of a document, counted: counts that follow it from one version to the next. */
export class Vocabulary implements WordCounts {
  readonly #counts: WordTally = { words: new Map(), lowerCase: new Map(), pairs: new Map(), names: new Map(), hyphenated: new Map() };
  #passages: readonly Passage[] = [];
  #size = 0;
  #namesRevision = 0;

  constructor(passages: readonly Passage[] = []) {
    this.moveTo(passages);
  }

  /** Counts these passages, and says what of that can be {@link asked} has another answer now. */
  moveTo(passages: readonly Passage[]): ReadonlySet<string> {
    const { from, toBefore, toAfter } = changedItems(this.#passages, passages);
    const differences: WordTally = { words: new Map(), lowerCase: new Map(), pairs: new Map(), names: new Map(), hyphenated: new Map() };
    for (const passage of this.#passages.slice(from, toBefore)) tally(passage, -1, differences);
    for (const passage of passages.slice(from, toAfter)) tally(passage, 1, differences);
    this.#passages = passages;
    const scale = this.#scale();
    const changed = new Set<string>();
    for (const [word, by] of differences.words) {
      const before = this.count(word);
      this.#size += by;
      if (!change(this.#counts.words, word, by)) continue;
      changed.add(asked.count(word));
      if (coarse(before) !== coarse(before + by) || coarse(before - 1) !== coarse(before + by - 1)) changed.add(asked.share(word));
    }
    for (const [word, by] of differences.lowerCase) {
      if (!change(this.#counts.lowerCase, word, by)) continue;
      changed.add(asked.count(word));
      if (this.#counts.names.has(word.charAt(0).toUpperCase() + word.slice(1))) this.#namesRevision++;
    }
    for (const [pair, by] of differences.pairs) if (change(this.#counts.pairs, pair, by)) changed.add(pair);
    for (const [name, by] of differences.names) if (change(this.#counts.names, name, by)) this.#namesRevision++;
    for (const [word, by] of differences.hyphenated) change(this.#counts.hyphenated, word, by);
    if (this.#scale() !== scale) changed.add(asked.share(''));
    return changed;
  }

  count(normal: string): number {
    return this.#counts.words.get(normal) ?? 0;
  }

  countInLowerCase(normal: string): number {
    return this.#counts.lowerCase.get(normal) ?? 0;
  }

  countPair(first: string, second: string): number {
    return this.#counts.pairs.get(asked.pair(first, second)) ?? 0;
  }

  share(normal: string, besides: number): number {
    return coarse(this.count(normal) - besides) / this.#scale();
  }

  /** Every word with its count. */
  words(): Iterable<readonly [string, number]> {
    return this.#counts.words;
  }

  /** Every compound of two parts with its count. */
  hyphenated(): Iterable<readonly [string, number]> {
    return this.#counts.hyphenated;
  }

  /** Every written form of what may be a name, with its count. */
  names(): Iterable<readonly [string, number]> {
    return this.#counts.names;
  }

  /** Another number where names or their counts may have changed. */
  get namesRevision(): number {
    return this.#namesRevision;
  }

  /** A short document says little of its words' frequencies. */
  #scale(): number {
    return coarse(Math.max(this.#size, SMALL_DOCUMENT));
  }
}

const SMALL_DOCUMENT = 20_000;

interface WordTally {
  readonly words: Map<string, number>;
  readonly lowerCase: Map<string, number>;
  /** Words and marks one after the other. */
  readonly pairs: Map<string, number>;
  /** Written forms of what may be names, case kept. */
  readonly names: Map<string, number>;
  readonly hyphenated: Map<string, number>;
}

const LOWER_CASE = /^\p{Ll}/u;
const HYPHENATED = /^\p{L}{2,}-\p{L}{2,}$/u;
const NAME = /^\p{Lu}[\p{Ll}’]{4,}$/u;

function tally({ tokens }: Passage, by: number, { words, lowerCase, pairs, names, hyphenated }: WordTally): void {
  let previous = '';
  for (const { normal, text, kind } of tokens) {
    if (previous !== '') add(pairs, asked.pair(previous, normal), by);
    previous = normal;
    if (kind !== 'word') continue;
    add(words, normal, by);
    if (normal.includes('-') && HYPHENATED.test(normal)) add(hyphenated, normal, by);
    if (LOWER_CASE.test(text)) add(lowerCase, normal, by);
    else if (NAME.test(text)) add(names, text, by);
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Whether there is anything to change. */
function change(counts: Map<string, number>, key: string, by: number): boolean {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else if (by !== 0) counts.set(key, count);
  return by !== 0;
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
  return token.isStopWord || isEnglishWord(token.normal, token.lemma);
}

const isOwnWord = remembered((word: string): boolean => FUNCTION_WORDS.has(word) || isInLexicon(word) || isInflected(word));

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
