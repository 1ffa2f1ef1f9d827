import { isInLexicon } from '../language/lexicon.ts';
import { inflectionOf } from '../language/lexicon/inflections.ts';
import { remembered } from '../language/lexicon/remembered.ts';
import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';

/** How often a document has a word; lower case, apostrophes straight. */
export interface WordCounts {
  /** In any case. */
  count(normal: string): number;
  /** Beginning in lower case. */
  countInLowerCase(normal: string): number;
}

/** The words of a document, counted; lower case, apostrophes straight. */
export class Vocabulary implements WordCounts {
  readonly #counts = new Map<string, number>();
  readonly #lowerCase = new Map<string, number>();
  readonly #surface = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #size: number;

  constructor(passages: readonly Passage[]) {
    let size = 0;
    for (const { tokens } of passages) {
      let previous = '';
      for (const token of tokens) {
        if (previous !== '') add(this.#pairs, `${previous} ${token.normal}`);
        previous = token.normal;
        if (token.kind !== 'word') continue;
        size++;
        add(this.#counts, token.normal);
        add(this.#surface, token.text);
        if (/^\p{Ll}/u.test(token.text)) add(this.#lowerCase, token.normal);
      }
    }
    this.#size = size;
  }

  /** How many words the document has. */
  get size(): number {
    return this.#size;
  }

  /** How often the document has a word in any case. */
  count(normal: string): number {
    return this.#counts.get(normal) ?? 0;
  }

  /** How often it has two words or marks one after the other. */
  countPair(first: string, second: string): number {
    return this.#pairs.get(`${first} ${second}`) ?? 0;
  }

  /** How often it has the word beginning in lower case. */
  countInLowerCase(normal: string): number {
    return this.#lowerCase.get(normal) ?? 0;
  }

  /** Every word with its count. */
  words(): Iterable<readonly [string, number]> {
    return this.#counts;
  }

  /** Every written form, case kept, with its count. */
  forms(): Iterable<readonly [string, number]> {
    return this.#surface;
  }
}

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

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
