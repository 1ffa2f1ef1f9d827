import type { Word } from '../../language/word.ts';
import { isSameData } from '../../text/same-data.ts';
import { likeInPrint, misreadAs } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import { asked, isEnglishWord, type Vocabulary } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';
import { type NearInLetters, nearInLetters, numberOf, type OtherWords, otherWords, restsOf } from './near-in-letters.ts';
import { logEmission } from './word-likelihood.ts';

/** What a word of a document may have been meant to be. */
export interface NearWords {
  of(word: Word): WordAndOthers;
}

export interface WordAndOthers {
  /** How likely the word's class is this word, besides the use that is looked at: a natural logarithm. */
  readonly emission: number;
  /** Words that are classes of the model. */
  readonly ofModel: OtherWords;
  /** Others, as far as the language and the document have them. */
  readonly others: OtherWords;
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
  /** The same by the words' numbers, which they keep while the document has them. */
  #byNumber: (KnownAlternatives | undefined)[] = [];
  /** Words by the words that they may have been meant to be, where these count in the document. */
  readonly #meant = new Map<string, Set<string>>();

  constructor(model: ContextModel, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#near = nearInLetters(model);
    for (const word of vocabulary.words()) this.#meet(word);
  }

  /** What `word` may have been meant to be. */
  of({ text, number }: Word): KnownAlternatives {
    const known = this.#byNumber[number];
    if (known) return known;
    const found = this.#known.get(text) ?? this.#find(text, asked.near(text));
    this.#known.set(text, found);
    // An array without holes is read quickest.
    while (this.#byNumber.length < number) this.#byNumber.push(undefined);
    this.#byNumber[number] = found;
    return found;
  }

  /** Follows the vocabulary, and says what of that can be {@link asked} has another answer now. @param changed of the vocabulary */
  follow(changed: ReadonlySet<string>): ReadonlySet<string> {
    if (changed.size > 0) this.#byNumber = [];
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
      const after = this.#find(word, before.question);
      if (isSameData(before, after)) continue;
      this.#known.set(word, after);
      answers.add(before.question);
    }
    return answers;
  }

  #find(word: string, question: string): KnownAlternatives {
    const near = this.#near(word);
    return { question, emission: logEmission(this.#model, this.#vocabulary, word, this.#model.classOf(word), 1), ofModel: near.ofModel, others: this.#others(word, near) };
  }

  #others(word: string, { ofModel, others, alike, ofDocument, numbersOfDocument, rests }: NearInLetters): OtherWords {
    const found: string[] = [];
    for (let place = 0; place < numbersOfDocument.length; place++) {
      if (this.#isMet[numbersOfDocument[place] ?? 0] === 0) continue;
      const other = ofDocument[place] ?? '';
      const count = this.#vocabulary.count(other);
      if (count >= OWN_WORD || (count > 0 && isEnglishWord(other))) found.push(other);
    }
    for (const rest of rests) if (this.#isOwnRest[rest & SMALLEST_BITS] === 1) for (const other of this.#ownWords.get(rest) ?? NONE) if (withinOneEdit(word, other) && !ofModel.words.includes(other)) found.push(other);
    if (found.length === 0) return others;
    for (const other of found) this.#meant.set(other, (this.#meant.get(other) ?? new Set<string>()).add(word));
    const all = found.length === 1 && others.words.length === 0 ? found : [...new Set([...others.words, ...found])].sort();
    return otherWords(word, all, alike, this.#model, this.#vocabulary);
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
