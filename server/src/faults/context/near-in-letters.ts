import { isCommonWord } from '../../language/lexicon.ts';
import { remembered } from '../../language/lexicon/remembered.ts';
import { fitted } from '../../text/fitted.ts';
import { likeInPrint, stealthReadings } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import type { WordCounts } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';
import { logEmission } from './word-likelihood.ts';

/** Words that another may have been meant to be, and at the same place of each list what goes with them. */
export interface OtherWords {
  readonly words: readonly string[];
  readonly classNumbers: readonly number[];
  /** How unlikely the slip is, and the word among those of its class: what the context must make good (natural logarithm). */
  readonly costs: readonly number[];
  /** What the likeliest of them, in the context that suits it best, makes likely at most. */
  readonly most: number;
}

/** What a word may have been meant to be, whatever the document. */
export interface NearInLetters {
  /** Words that are classes of the model, which nothing but the slip makes unlikely. */
  readonly ofModel: OtherWords;
  /** Others, in alphabetical order, as far as a document has none of those below. */
  readonly others: OtherWords;
  /** What prints like it, words or not. */
  readonly alike: readonly string[];
  /** Words that are likelier, or meant at all, where the document has them. */
  readonly ofDocument: readonly string[];
  /** A number of each, see {@link numberOf}. */
  readonly numbersOfDocument: Uint16Array;
  /** See {@link restsOf}. */
  readonly rests: readonly number[];
}

/** Words that a slip of one letter, or of letters that print alike, may have made another word: remembered for all documents. */
export function nearInLetters(model: ContextModel): (word: string) => NearInLetters {
  const kept = known.get(model);
  if (kept) return kept;
  const wordsByRest = byRest(model.words);
  const near = remembered((word: string): NearInLetters => {
    const alike = likeInPrint(word);
    const found = new Set(stealthReadings(word));
    const rests = restsOf(word);
    for (const rest of rests) for (const other of wordsByRest.get(rest) ?? NONE) if (withinOneEdit(word, other)) found.add(other);
    if (word.length >= SHORTEST_ALIKE) for (const other of alike) if (isCommonWord(other)) found.add(other);
    const ofModel = fitted([...found].filter((other) => model.hasWord(other)));
    const others = fitted([...found].filter((other) => !model.hasWord(other)).sort());
    const ofDocument = word.length >= SHORTEST_ALIKE ? [...new Set([...others, ...alike.filter((other) => !ofModel.includes(other))])] : others;
    return { ofModel: otherWords(word, ofModel, alike, model, NO_COUNTS), others: otherWords(word, others, alike, model, NO_COUNTS), alike, ofDocument, numbersOfDocument: Uint16Array.from(ofDocument, numberOf), rests };
  });
  known.set(model, near);
  return near;
}

const known = new WeakMap<ContextModel, (word: string) => NearInLetters>();
const NONE: readonly never[] = [];

/** @param alike what prints like `word` */
export function otherWords(word: string, others: readonly string[], alike: readonly string[], model: ContextModel, vocabulary: Pick<WordCounts, 'share'>): OtherWords {
  if (others.length === 0) return NO_OTHERS;
  const classNumbers = others.map((other) => model.classOf(other));
  const costs = others.map((other, place) => slipCost(word, other, alike) - logEmission(model, vocabulary, other, classNumbers[place] ?? 0, 0));
  return { words: others, classNumbers, costs, most: costs.reduce((most, cost, place) => Math.max(most, model.highestAround(classNumbers[place] ?? 0) - cost), -Infinity) };
}
const NO_OTHERS: OtherWords = { words: [], classNumbers: [], costs: [], most: -Infinity };

const NO_COUNTS: Pick<WordCounts, 'share'> = { share: () => 0 };

/** Words by what is left of them without one letter: two words one edit apart share a key. */
function byRest(words: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const all = new Map<number, string[]>();
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

/** A number of the word, and one of what is left of it without each letter; others may have them too (Karp and Rabin 1987). */
export function restsOf(word: string): readonly number[] {
  const heads = [0];
  for (let at = 0; at < word.length; at++) heads.push((Math.imul(heads[at] ?? 0, BASE) + word.charCodeAt(at)) | 0);
  const rests = [(heads[word.length] ?? 0) & SMALL_NUMBER];
  let power = 1;
  let tail = 0;
  for (let at = word.length - 1; at >= 0; at--) {
    rests.push((Math.imul(heads[at] ?? 0, power) + tail) & SMALL_NUMBER);
    tail = (tail + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  return fitted(rests);
}

/** A number of the word among 65,536: others may have it too. */
export function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = (Math.imul(number, BASE) + word.charCodeAt(at)) | 0;
  return (number ^ (number >>> 16)) & 0xffff;
}

const BASE = 0x01000193;
/** Engines keep numbers below 2^30 without an object for each. */
const SMALL_NUMBER = 0x3fffffff;

/** Shorter words have too many that print like them. */
export const SHORTEST_ALIKE = 3;

/**
 * How much less likely one slip is than another, as a natural logarithm; letters that print alike cost nothing.
 * @param alike what prints like `word`
 */
function slipCost(word: string, other: string, alike: readonly string[]): number {
  if (isInflection(word, other)) return INFLECTION;
  if (stealthReadings(word).includes(other)) return KNOWN_SLIP;
  if (alike.includes(other)) return 0;
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
