import { lazyFrom } from '../../language/lexicon/lazy.ts';
import { packedField, unpackNumbers } from '../../language/lexicon/packing.ts';
import { remembered } from '../../language/lexicon/remembered.ts';
import type { Token } from '../../language/token.ts';
import { ofWord, type Word } from '../../language/word.ts';
import { openClass } from './context-classes.ts';
import { KeyTable } from './key-table.ts';

/** Counts of classes that stand together: what the model is made of. */
export interface ContextCounts {
  /** The first is the sentence's edge. A name that begins with `#` is a class of words, any other a word. */
  readonly classes: readonly string[];
  readonly unigrams: readonly number[];
  /** Counts by `first * classes + second`. */
  readonly bigrams: CountedKeys;
  /** Counts by `(first * classes + second) * classes + third`; the first two and the last two are among the bigrams. */
  readonly trigrams: CountedKeys;
}

/** Rising keys, and how often each was counted. */
export interface CountedKeys {
  readonly keys: Float64Array;
  readonly counts: Int32Array;
}

/** The sentence's edge. */
export const EDGE = 0;

/**
 * How likely one class follows two others: trigrams with absolute discounting, interpolated with bigrams and unigrams
 * (Ney, Essen and Kneser 1994, "On structuring probabilistic dependences in stochastic language modelling").
 */
export class ContextModel {
  readonly #classes: ReadonlyMap<string, number>;
  readonly #classOfLetters: (word: string) => number;
  readonly #classOfWord: (word: Word) => number;
  readonly #size: number;
  readonly #unigrams: Float64Array;
  /** By the pair's class numbers. */
  readonly #pairs: KeyTable;
  /** By the pair's place and the third's class number. */
  readonly #triples: KeyTable;
  /** Of each pair what stands together in memory: how often its second follows its first, what the discounts leave behind it, how likely it is at most. */
  readonly #ofPairs: Float64Array;
  readonly #tripleShares: Float64Array;
  /** What the discounts leave for the shorter context. */
  readonly #restAfterOne: Float64Array;
  /** The highest that pairs are at most by their first and by their second, unseen pairs counted; and both for one class. */
  readonly #highestAfter: Float64Array;
  readonly #highestBefore: Float64Array;
  readonly #highestAround: Float64Array;
  /** The classes that are one word. */
  readonly #isWord: readonly boolean[];
  readonly words: readonly string[];

  constructor({ classes, unigrams, bigrams, trigrams }: ContextCounts) {
    this.#classes = new Map(classes.map((name, index) => [name, index]));
    this.#classOfLetters = remembered((word) => this.#classes.get(word) ?? this.#classes.get(openClass(word, false)) ?? this.#otherClass());
    this.#classOfWord = ofWord(this.#classOfLetters);
    this.#size = classes.length;
    this.#isWord = classes.map((name) => !name.startsWith('#'));
    this.words = classes.filter((name) => /^\p{L}/u.test(name));
    const total = unigrams.reduce((sum, count) => sum + count, 0);
    this.#unigrams = Float64Array.from(unigrams, (count) => (count + 1) / (total + classes.length));
    // Plain loops with what they need at hand: at the start of a process the engine has compiled none of this.
    const size = classes.length;
    const pairs = new KeyTable(bigrams.keys);
    const pairCount = bigrams.keys.length;
    const ofPairs = new Float64Array(PAIR_LENGTH * pairCount).fill(NaN);
    const restAfterOne = new Float64Array(size).fill(1);
    for (let pair = 0; pair < pairCount; pair++) {
      const first = Math.floor((bigrams.keys[pair] ?? 0) / size);
      const share = ((bigrams.counts[pair] ?? 0) - DISCOUNT) / (unigrams[first] ?? 1);
      ofPairs[PAIR_LENGTH * pair] = share;
      restAfterOne[first] = (restAfterOne[first] ?? 1) - share;
    }
    const contexts = new Int32Array(trigrams.keys.length);
    const tripleKeys = new Int32Array(contexts.length);
    const tripleShares = new Float64Array(contexts.length);
    for (let triple = 0, pair = 0; triple < contexts.length; triple++) {
      const key = trigrams.keys[triple] ?? 0;
      const pairKey = Math.floor(key / size);
      // Both rise.
      while (pair < pairCount && bigrams.keys[pair] !== pairKey) pair++;
      const share = ((trigrams.counts[triple] ?? 0) - DISCOUNT) / (bigrams.counts[pair] ?? 1);
      const rest = ofPairs[PAIR_LENGTH * pair + REST] ?? NaN;
      contexts[triple] = pair;
      tripleKeys[triple] = pair * size + key - pairKey * size;
      tripleShares[triple] = share;
      ofPairs[PAIR_LENGTH * pair + REST] = (Number.isNaN(rest) ? 1 : rest) - share;
    }
    this.#pairs = pairs;
    this.#ofPairs = ofPairs;
    this.#restAfterOne = restAfterOne;
    this.#triples = new KeyTable(tripleKeys);
    this.#tripleShares = tripleShares;
    for (let pair = 0; pair < pairCount; pair++) {
      const key = bigrams.keys[pair] ?? 0;
      const first = Math.floor(key / size);
      ofPairs[PAIR_LENGTH * pair + HIGHEST] = this.#bigram(first, key - first * size, pair);
    }
    for (let triple = 0; triple < contexts.length; triple++) {
      const context = contexts[triple] ?? 0;
      const second = (bigrams.keys[context] ?? 0) % size;
      const third = (tripleKeys[triple] ?? 0) % size;
      const pair = pairs.placeOf(second * size + third);
      const at = PAIR_LENGTH * pair + HIGHEST;
      ofPairs[at] = Math.max(ofPairs[at] ?? 1, (tripleShares[triple] ?? 0) + Math.max(ofPairs[PAIR_LENGTH * context + REST] ?? 1, MINIMUM) * this.#bigram(second, third, pair));
    }
    const mostLeft = restAfterOne.reduce((most, rest) => Math.max(most, rest), MINIMUM);
    const commonest = this.#unigrams.reduce((most, share) => Math.max(most, share), MINIMUM);
    this.#highestAfter = restAfterOne.map((rest) => Math.log(Math.max(rest, MINIMUM) * commonest));
    this.#highestBefore = this.#unigrams.map((share) => Math.log(mostLeft * share));
    for (let pair = 0; pair < pairCount; pair++) {
      const key = bigrams.keys[pair] ?? 0;
      const first = Math.floor(key / size);
      const second = key - first * size;
      const highest = Math.log(ofPairs[PAIR_LENGTH * pair + HIGHEST] ?? 1);
      ofPairs[PAIR_LENGTH * pair + HIGHEST] = highest;
      this.#highestAfter[first] = Math.max(this.#highestAfter[first] ?? 0, highest);
      this.#highestBefore[second] = Math.max(this.#highestBefore[second] ?? 0, highest);
    }
    this.#highestAround = this.#highestBefore.map((before, classNumber) => before + (this.#highestAfter[classNumber] ?? 0));
  }

  /** The number of the class of a word that is no name. */
  classOf(word: string): number {
    return this.#classOfLetters(word);
  }

  /** The number of a token's class. */
  classOfToken({ word, normal }: Pick<Token, 'word' | 'normal'>, isName: boolean): number {
    return isName ? (this.#classes.get(openClass(normal, true)) ?? this.#otherClass()) : this.#classOfWord(word);
  }

  /** Whether the model has the word as itself. */
  hasWord(word: string): boolean {
    return this.#classes.has(word);
  }

  /** Whether a class is a word or mark of its own. */
  isOneWord(classNumber: number): boolean {
    return this.#isWord[classNumber] === true;
  }

  /** How common the class is, from 0 to 1. */
  share(classNumber: number): number {
    return this.#unigrams[classNumber] ?? MINIMUM;
  }

  /** The natural logarithm of how likely `third` follows the other two. */
  logProbability(first: number, second: number, third: number): number {
    return this.#log(this.#pairs.placeOf(first * this.#size + second), second, third, this.#pairs.placeOf(second * this.#size + third));
  }

  /** That of each class from the third on, at its place in `classes`. */
  logProbabilities(classes: readonly number[]): Float64Array {
    const logarithms = new Float64Array(classes.length);
    let second = classes[1] ?? EDGE;
    let context = this.#pairs.placeOf((classes[0] ?? EDGE) * this.#size + second);
    for (let at = 2; at < classes.length; at++) {
      const third = classes[at] ?? EDGE;
      const pair = this.#pairs.placeOf(second * this.#size + third);
      logarithms[at] = this.#log(context, second, third, pair);
      [second, context] = [third, pair];
    }
    return logarithms;
  }

  /** What {@link logProbability} is at most, whatever the first is. */
  highestLogProbability(second: number, third: number): number {
    const pair = this.#pairs.placeOf(second * this.#size + third);
    return pair < 0 ? Math.log(this.#bigram(second, third, pair)) : (this.#ofPairs[PAIR_LENGTH * pair + HIGHEST] ?? 0);
  }

  /** What {@link highestLogProbability} is at most, whatever the third is. */
  highestAfter(second: number): number {
    return this.#highestAfter[second] ?? 0;
  }

  /** What it is at most, whatever the second is. */
  highestBefore(third: number): number {
    return this.#highestBefore[third] ?? 0;
  }

  /** Both for one class: what it makes likely at most, whatever stands before and behind it. */
  highestAround(classNumber: number): number {
    return this.#highestAround[classNumber] ?? 0;
  }

  /** @param context the place of the pair before `third` @param pair that of the pair that it ends */
  #log(context: number, second: number, third: number, pair: number): number {
    const bigram = this.#bigram(second, third, pair);
    const rest = context < 0 ? NaN : (this.#ofPairs[PAIR_LENGTH * context + REST] ?? NaN);
    if (Number.isNaN(rest)) return Math.log(bigram);
    const triple = this.#triples.placeOf(context * this.#size + third);
    return Math.log((triple < 0 ? 0 : (this.#tripleShares[triple] ?? 0)) + Math.max(rest, MINIMUM) * bigram);
  }

  #bigram(second: number, third: number, pair: number): number {
    return (pair < 0 ? 0 : (this.#ofPairs[PAIR_LENGTH * pair] ?? 0)) + Math.max(this.#restAfterOne[second] ?? 1, MINIMUM) * (this.#unigrams[third] ?? MINIMUM);
  }

  /** That of words whose own class the counts lack. */
  #otherClass(): number {
    return this.#classes.get('#') ?? EDGE;
  }
}

/** What is known of a pair, in this order: its share, what the discounts leave behind it (NaN where it begins no triple), what it is at most (natural logarithm). */
const PAIR_LENGTH = 3;
const REST = 1;
const HIGHEST = 2;
/** What each count gives up to what was not seen. */
const DISCOUNT = 0.75;
const MINIMUM = 1e-6;

/** The model that ships: see `server/data/faults/NOTICE.md` for what it was counted on. */
export const bundledContextModel = lazyFrom('faults/context-model.json', (counts) => {
  const classes = packedField(counts, 'classes').split(' ');
  return new ContextModel({
    classes, unigrams: [...unpackNumbers(packedField(counts, 'unigrams'))],
    bigrams: unpackCounts(packedField(counts, 'bigrams')), trigrams: unpackCounts(packedField(counts, 'trigrams')),
  });
});

/** Differences of rising keys and counts, by turns. */
function unpackCounts(packed: string): CountedKeys {
  const numbers = unpackNumbers(packed);
  const keys = new Float64Array(numbers.length >> 1);
  const counts = new Int32Array(keys.length);
  let key = 0;
  for (let at = 0; at < keys.length; at++) {
    keys[at] = key += numbers[2 * at] ?? 0;
    counts[at] = numbers[2 * at + 1] ?? 0;
  }
  return { keys, counts };
}
