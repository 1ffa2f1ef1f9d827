import { isCommonWord } from '../../language/lexicon.ts';
import { likeInPrint, stealthReadings } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import { logEmission } from './word-likelihood.ts';
import { isEnglishWord, type Vocabulary } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';

/** A word that another may have been meant to be. */
export interface Alternative {
  readonly word: string;
  readonly classNumber: number;
  /** How unlikely the slip is, and the word among those of its class: what the context must make good (natural logarithm). */
  readonly cost: number;
}

/** Finds words that a slip of one letter, or of letters that print alike, may have made another word. */
export class Alternatives {
  readonly #modelWords: WordsByRest;
  readonly #ownWords: WordsByRest;
  readonly #known = new Map<string, readonly Alternative[]>();
  readonly #vocabulary: Vocabulary;
  readonly #model: ContextModel;

  /** The words that are proposed: the model's own, and what the document has more than once. */
  constructor(model: ContextModel, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#model = model;
    this.#modelWords = wordsOf(model);
    const own: string[] = [];
    for (const [word, count] of vocabulary.words()) if (count >= OWN_WORD && word.length > 2 && /^\p{Ll}+$/u.test(word) && vocabulary.countInLowerCase(word) >= OWN_WORD && !model.hasWord(word) && isEnglishWord(word)) own.push(word);
    this.#ownWords = byRest(own);
  }

  /** What `word` may have been meant to be. */
  of(word: string): readonly Alternative[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found = new Set(stealthReadings(word));
    for (const key of restsOf(word)) for (const words of [this.#modelWords, this.#ownWords]) for (const other of words.get(key) ?? []) if (withinOneEdit(word, other)) found.add(other);
    for (const other of word.length >= SHORTEST_ALIKE ? likeInPrint(word) : []) if (this.#vocabulary.count(other) > 0 || isCommonWord(other)) found.add(other);
    const list = [...found].map((other): Alternative => {
      const classNumber = this.#model.classOf(other, false);
      return { word: other, classNumber, cost: slipCost(word, other) - logEmission(this.#model, this.#vocabulary, other, classNumber, 0) };
    });
    this.#known.set(word, list);
    return list;
  }
}

/** Words by what is left of them without one letter: two words one edit apart share a key. */
type WordsByRest = ReadonlyMap<string, readonly string[]>;

function byRest(words: Iterable<string>): WordsByRest {
  const all = new Map<string, string[]>();
  for (const word of words) {
    if (word.includes("'")) continue;
    for (const key of restsOf(word)) {
      const list = all.get(key);
      if (list) list.push(word);
      else all.set(key, [word]);
    }
  }
  return all;
}

const knownModels = new WeakMap<ContextModel, WordsByRest>();

/** A model's words are the same for every document. */
function wordsOf(model: ContextModel): WordsByRest {
  const known = knownModels.get(model) ?? byRest(new Set(model.words));
  knownModels.set(model, known);
  return known;
}

const OWN_WORD = 2;
const SHORTEST_ALIKE = 3;

function restsOf(word: string): readonly string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at++) rests.push(word.slice(0, at) + word.slice(at + 1));
  return rests;
}

/** How much less likely one slip is than another, as a natural logarithm; letters that print alike cost nothing. */
function slipCost(word: string, other: string): number {
  if (isInflection(word, other)) return INFLECTION;
  if (stealthReadings(word).includes(other)) return KNOWN_SLIP;
  if (likeInPrint(word).includes(other)) return 0;
  return word.length <= SHORT || other.length <= SHORT ? SHORT_SLIP : SLIP;
}

/** An ending more or less is the author's grammar more often than a slip. */
export const INFLECTION = 5;
const SLIP = 1.5;
/** A confusion that proofreaders know well speaks for itself. */
const KNOWN_SLIP = -2;
/** In a word of two letters a slip leaves little: "as" and "is", "of" and "or" are words that authors choose between. */
const SHORT = 2;
const SHORT_SLIP = 2.5;

function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && ((long.startsWith(short) && /^(?:s|d|n|r|e|y)$/.test(long.slice(short.length))) || (short.slice(0, -1) === long.slice(0, -1) && /^[sdrn]{2}$/.test(short.slice(-1) + long.slice(-1))));
}
