import { isCommonWord } from '../../language/lexicon.ts';
import { likeInPrint, stealthReadings } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import { logEmission } from './word-likelihood.ts';
import { isSameData } from '../../text/same-data.ts';
import { asked, isEnglishWord, type Vocabulary } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';

/** A word that another may have been meant to be. */
export interface Alternative {
  readonly word: string;
  readonly classNumber: number;
  /** How unlikely the slip is, and the word among those of its class: what the context must make good (natural logarithm). */
  readonly cost: number;
}

/** What a word of a document may have been meant to be. */
export interface NearWords {
  of(word: string): readonly Alternative[];
}

/**
 * Finds words that a slip of one letter, or of letters that print alike, may have made another word: the model's own,
 * and what the document has more than once. Follows a document from one version to the next.
 */
export class Alternatives implements NearWords {
  readonly #model: ContextModel;
  readonly #vocabulary: Vocabulary;
  readonly #modelWords: WordsByRest;
  readonly #ownWords = new Map<string, Set<string>>();
  readonly #known = new Map<string, readonly Alternative[]>();
  /** Words by the words that they may have been meant to be, where these count in the document. */
  readonly #meant = new Map<string, Set<string>>();

  constructor(model: ContextModel, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#modelWords = wordsOf(model);
    for (const [word] of vocabulary.words()) this.#own(word);
  }

  /** What `word` may have been meant to be. */
  of(word: string): readonly Alternative[] {
    const known = this.#known.get(word) ?? this.#find(word);
    this.#known.set(word, known);
    return known;
  }

  /** Follows the vocabulary, and says what of that can be {@link asked} has another answer now. @param changed of the vocabulary */
  follow(changed: ReadonlySet<string>): ReadonlySet<string> {
    if (changed.has(SHARE)) this.#known.clear();
    const outdated = new Set<string>();
    for (const question of changed) {
      const word = question.startsWith(SHARE) ? question.slice(SHARE.length) : question;
      if (word !== question && this.#known.size > 0) for (const other of [...(this.#meant.get(word) ?? []), ...likeInPrint(word)]) outdated.add(other);
      else if (word === question && this.#own(word)) for (const other of this.#known.keys()) if (withinOneEdit(word, other)) outdated.add(other);
    }
    const answers = new Set(changed.has(SHARE) ? [asked.near('')] : []);
    for (const word of outdated) {
      const before = this.#known.get(word);
      if (!before) continue;
      const after = this.#find(word);
      if (isSameData(before, after)) continue;
      this.#known.set(word, after);
      answers.add(asked.near(word));
    }
    return answers;
  }

  #find(word: string): readonly Alternative[] {
    const found = new Set(stealthReadings(word));
    const near = (others: Iterable<string>): void => {
      for (const other of others) if (withinOneEdit(word, other)) found.add(other);
    };
    const rests = restsOf(word);
    for (const rest of rests) near(this.#modelWords.get(rest) ?? []);
    near(rests.flatMap((rest) => [...(this.#ownWords.get(rest) ?? [])]).sort());
    for (const other of word.length >= SHORTEST_ALIKE ? likeInPrint(word) : []) if (this.#vocabulary.count(other) > 0 || isCommonWord(other)) found.add(other);
    return [...found].map((other): Alternative => {
      if (!this.#model.hasWord(other)) this.#meant.set(other, (this.#meant.get(other) ?? new Set<string>()).add(word));
      const classNumber = this.#model.classOf(other, false);
      return { word: other, classNumber, cost: slipCost(word, other) - logEmission(this.#model, this.#vocabulary, other, classNumber, 0) };
    });
  }

  /** Takes a word up, or gives it up, as one that the document has; whether it has changed. */
  #own(word: string): boolean {
    const isOwn = this.#vocabulary.count(word) >= OWN_WORD && this.#vocabulary.countInLowerCase(word) >= OWN_WORD && word.length > 2 && /^\p{Ll}+$/u.test(word) && !this.#model.hasWord(word) && isEnglishWord(word);
    if (isOwn === (this.#ownWords.get(word)?.has(word) ?? false)) return false;
    for (const rest of restsOf(word)) {
      const words = this.#ownWords.get(rest) ?? new Set<string>();
      if (isOwn) this.#ownWords.set(rest, words.add(word));
      else words.delete(word);
    }
    return true;
  }
}

const SHARE = asked.share('');

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
