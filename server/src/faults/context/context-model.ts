import data from '../../../data/faults/context-model.json' with { type: 'json' };
import { lazy } from '../../language/lexicon/lazy.ts';
import { packedField, unpackNumbers } from '../../language/lexicon/packing.ts';
import { openClass } from './context-classes.ts';

/** Counts of classes that stand together: what the model is made of. */
export interface ContextCounts {
  /** The first is the sentence's edge. A name that begins with `#` is a class of words, any other a word. */
  readonly classes: readonly string[];
  readonly unigrams: readonly number[];
  /** Counts by `first * classes + second`. */
  readonly bigrams: ReadonlyMap<number, number>;
  /** Counts by `(first * classes + second) * classes + third`. */
  readonly trigrams: ReadonlyMap<number, number>;
}

/** The sentence's edge. */
export const EDGE = 0;

/**
 * How likely one class follows two others: trigrams with absolute discounting, interpolated with bigrams and unigrams
 * (Ney, Essen and Kneser 1994, "On structuring probabilistic dependences in stochastic language modelling").
 */
export class ContextModel {
  readonly #classes: ReadonlyMap<string, number>;
  readonly #size: number;
  readonly #unigrams: Float64Array;
  readonly #bigrams = new Map<number, number>();
  readonly #trigrams = new Map<number, number>();
  /** What the discounts leave for the shorter context. */
  readonly #bigramRest: Float64Array;
  readonly #trigramRest = new Map<number, number>();
  readonly words: readonly string[];

  constructor({ classes, unigrams, bigrams, trigrams }: ContextCounts) {
    this.#classes = new Map(classes.map((name, index) => [name, index]));
    this.#size = classes.length;
    this.words = classes.filter((name) => /^\p{L}/u.test(name));
    const total = unigrams.reduce((sum, count) => sum + count, 0);
    this.#unigrams = Float64Array.from(unigrams, (count) => (count + 1) / (total + classes.length));
    this.#bigramRest = new Float64Array(classes.length).fill(1);
    for (const [key, count] of bigrams) {
      const first = Math.floor(key / this.#size);
      const share = (count - DISCOUNT) / (unigrams[first] ?? 1);
      this.#bigrams.set(key, share);
      this.#bigramRest[first] = (this.#bigramRest[first] ?? 1) - share;
    }
    for (const [key, count] of trigrams) {
      const context = Math.floor(key / this.#size);
      const share = (count - DISCOUNT) / (bigrams.get(context) ?? count + 1);
      this.#trigrams.set(key, share);
      this.#trigramRest.set(context, (this.#trigramRest.get(context) ?? 1) - share);
    }
  }

  /** The number of a word's class. */
  classOf(word: string, isName: boolean): number {
    const own = isName ? undefined : this.#classes.get(word);
    return own ?? this.#classes.get(openClass(word, isName)) ?? this.#classes.get('#') ?? EDGE;
  }

  /** Whether the model has the word as itself. */
  hasWord(word: string): boolean {
    return this.#classes.has(word);
  }

  /** How common the class is, from 0 to 1. */
  share(classNumber: number): number {
    return this.#unigrams[classNumber] ?? MINIMUM;
  }

  /** The natural logarithm of how likely `third` follows the other two. */
  logProbability(first: number, second: number, third: number): number {
    const unigram = this.#unigrams[third] ?? MINIMUM;
    const pair = second * this.#size + third;
    const bigram = (this.#bigrams.get(pair) ?? 0) + Math.max(this.#bigramRest[second] ?? 1, MINIMUM) * unigram;
    const context = first * this.#size + second;
    const rest = this.#trigramRest.get(context);
    return Math.log(rest === undefined ? bigram : (this.#trigrams.get(context * this.#size + third) ?? 0) + Math.max(rest, MINIMUM) * bigram);
  }
}

/** What each count gives up to what was not seen. */
const DISCOUNT = 0.75;
const MINIMUM = 1e-6;

/** The model that ships: see `server/data/faults/NOTICE.md` for what it was counted on. */
export const bundledContextModel = lazy(() => {
  const classes = packedField(data, 'classes').split(' ');
  const size = classes.length;
  return new ContextModel({
    classes, unigrams: [...unpackNumbers(packedField(data, 'unigrams'))],
    bigrams: unpackCounts(packedField(data, 'bigrams'), size), trigrams: unpackCounts(packedField(data, 'trigrams'), size),
  });
});

/** Differences of rising keys and counts, by turns. A trigram's key is packed as the number of its bigram's two classes and its third. */
function unpackCounts(packed: string, _size: number): ReadonlyMap<number, number> {
  const numbers = unpackNumbers(packed);
  const counts = new Map<number, number>();
  let key = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    key += numbers[at] ?? 0;
    counts.set(key, numbers[at + 1] ?? 0);
  }
  return counts;
}
