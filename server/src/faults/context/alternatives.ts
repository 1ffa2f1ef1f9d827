import { isSameData } from '../../text/same-data.ts';
import { likeInPrint, misreadAs } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import { asked, isEnglishWord, type Vocabulary } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';
import { alternativesTo, type NearInLetters, nearInLetters, numberOf, type OtherWords, restsOf } from './near-in-letters.ts';
import { logEmission } from './word-likelihood.ts';

/** What a word of a document may have been meant to be. */
export interface NearWords {
  of(word: string): WordAndOthers;
}

export interface WordAndOthers {
  /** How likely the word's class is this word, besides the use that is looked at: a natural logarithm. */
  readonly emission: number;
  readonly alternatives: OtherWords;
}

export interface KnownAlternatives extends WordAndOthers {
  /** The name of the question that they answer: see {@link asked}. */
  readonly question: string;
}

/**
 * What words of a document may have been meant to be: what is near them in letters, and what else the document has that
 * is. Follows a document from one version to the next.
 */
export class Alternatives {
  readonly #model: ContextModel;
  readonly #vocabulary: Vocabulary;
  readonly #near: (word: string) => NearInLetters;
  /** 1 for the numbers of words that the document has or has had: of a hundred that may be meant it has a few. */
  readonly #isMet = new Uint8Array(1 + SMALLEST_BITS);
  /** 1 for the last bits of the keys of own words. */
  readonly #isOwnRest = new Uint8Array(1 + SMALLEST_BITS);
  readonly #ownWords = new Map<number, Set<string>>();
  readonly #known = new Map<string, KnownAlternatives>();
  /** Words by the words that they may have been meant to be, where these count in the document. */
  readonly #meant = new Map<string, Set<string>>();

  constructor(model: ContextModel, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#near = nearInLetters(model);
    for (const word of vocabulary.words()) this.#meet(word);
  }

  /** What `word` may have been meant to be. */
  of(word: string): KnownAlternatives {
    const known = this.#known.get(word);
    if (known) return known;
    const found = { question: asked.near(word), emission: this.#emission(word), alternatives: this.#find(word) };
    this.#known.set(word, found);
    return found;
  }

  /** Follows the vocabulary, and says what of that can be {@link asked} has another answer now. @param changed of the vocabulary */
  follow(changed: ReadonlySet<string>): ReadonlySet<string> {
    if (changed.has(SHARE)) this.#known.clear();
    const outdated = new Set<string>();
    for (const question of changed) {
      const word = question.startsWith(SHARE) ? question.slice(SHARE.length) : question;
      if (word !== question && this.#known.size > 0) for (const other of [word, ...(this.#meant.get(word) ?? []), ...likeInPrint(word), ...misreadAs(word)]) outdated.add(other);
      else if (word === question && this.#meet(word)) for (const other of this.#known.keys()) if (withinOneEdit(word, other)) outdated.add(other);
    }
    const answers = new Set(changed.has(SHARE) ? [asked.near('')] : []);
    for (const word of outdated) {
      const before = this.#known.get(word);
      if (!before) continue;
      const after = { question: before.question, emission: this.#emission(word), alternatives: this.#find(word) };
      if (isSameData(before, after)) continue;
      this.#known.set(word, after);
      answers.add(before.question);
    }
    return answers;
  }

  #emission(word: string): number {
    return logEmission(this.#model, this.#vocabulary, word, this.#model.classOf(word), 1);
  }

  #find(word: string): OtherWords {
    const { ofModel, others, alike, ofDocument, numbersOfDocument, rests, alternatives } = this.#near(word);
    const found = ofDocument.filter((other, place) => this.#isMet[numbersOfDocument[place] ?? 0] === 1 && this.#vocabulary.count(other) >= (isEnglishWord(other) ? 1 : OWN_WORD));
    for (const rest of rests) if (this.#isOwnRest[rest & SMALLEST_BITS] === 1) for (const other of this.#ownWords.get(rest) ?? NONE) if (withinOneEdit(word, other) && !ofModel.includes(other)) found.push(other);
    if (found.length === 0) return alternatives;
    for (const other of found) this.#meant.set(other, (this.#meant.get(other) ?? new Set<string>()).add(word));
    return alternativesTo(word, [...ofModel, ...[...new Set([...others, ...found])].sort()], alike, this.#model, this.#vocabulary);
  }

  /** Takes a word up, or gives it up, as one that the document has of its own; whether that has changed. */
  #meet(word: string): boolean {
    this.#isMet[numberOf(word)] = 1;
    const isOwn = this.#vocabulary.countInLowerCase(word) >= OWN_WORD && word.length > 2 && !this.#model.hasWord(word) && /^\p{Ll}+$/u.test(word) && isEnglishWord(word);
    if (!isOwn && this.#ownWords.size === 0) return false;
    const rests = restsOf(word);
    if (isOwn === (this.#ownWords.get(rests[0] ?? 0)?.has(word) ?? false)) return false;
    for (const rest of rests) {
      this.#isOwnRest[rest & SMALLEST_BITS] = 1;
      const words = this.#ownWords.get(rest) ?? new Set<string>();
      if (isOwn) this.#ownWords.set(rest, words.add(word));
      else words.delete(word);
    }
    return true;
  }
}

const NONE: readonly never[] = [];
const SMALLEST_BITS = 0xffff;
const SHARE = asked.share('');
const OWN_WORD = 2;
