import { lazy, lazyFrom } from './lazy.ts';
import { packedField, unpackDigits, unpackNumbers } from './packing.ts';
import { remembered } from './remembered.ts';
import { DIMENSIONS, GREATEST, LEVELS } from './vector-packing.ts';
import { entriesOf, vocabularySize } from './vocabulary.ts';

/**
 * How alike the company is that two lower-case lemmas keep, from -1 to 1 (cosine of their vectors): about 0 for words that have nothing
 * to do with each other, above 0.3 for words of one field ("king", "throne"), opposites among them. Undefined where one is unknown.
 */
export function similarity(a: string, b: string): number | undefined {
  const [first, second] = [vectorOf(a), vectorOf(b)];
  return first === undefined || second === undefined ? undefined : cosine(first, second);
}

/** What asks how near a lower-case lemma is to the middle of some words, itself not among them, from -1 to 1; undefined where it is unknown. */
export function nearnessTo(words: readonly string[]): (lemma: string) => number | undefined {
  const middle = lazy(() => {
    const sum = new Float64Array(DIMENSIONS);
    for (const word of words) add(sum, vectorOf(word), 1);
    return { sum, words: new Set(words) };
  });
  return remembered((lemma) => {
    const vector = vectorOf(lemma);
    if (vector === undefined) return undefined;
    const others = middle().sum.slice();
    if (middle().words.has(lemma)) add(others, vector, -1);
    return cosine(vector, { numbers: others, length: lengthOf(others) });
  });
}

function add(sum: Float64Array, vector: WordVector | undefined, times: number): void {
  if (vector) vector.numbers.forEach((number, at) => { sum[at] = (sum[at] ?? 0) + (times * number) / vector.length; });
}

interface WordVector {
  readonly numbers: Int8Array | Float64Array;
  readonly length: number;
}

const vectorOf = remembered((lemma: string): WordVector | undefined => {
  const { rowOfPlace, numbers } = vectors();
  const row = entriesOf(lemma).map((place) => rowOfPlace[place] ?? 0).find((found) => found > 0);
  if (row === undefined) return undefined;
  const own = numbers.subarray((row - 1) * DIMENSIONS, row * DIMENSIONS);
  return { numbers: own, length: lengthOf(own) };
});

function cosine(a: WordVector, b: WordVector): number {
  let product = 0;
  for (let at = 0; at < DIMENSIONS; at++) product += (a.numbers[at] ?? 0) * (b.numbers[at] ?? 0);
  return product / (a.length * b.length);
}

function lengthOf(numbers: Int8Array | Float64Array): number {
  let squares = 0;
  for (const number of numbers) squares += number * number;
  return Math.sqrt(squares) || 1;
}

/** `words` holds places in the vocabulary, as differences; `vectors` two numbers a character, a vector after the other. */
const vectors = lazyFrom('lexicons/word-vectors.json', (table) => {
  const rowOfPlace = new Uint16Array(vocabularySize());
  let place = 0;
  let row = 0;
  for (const difference of unpackNumbers(packedField(table, 'words'))) {
    place += difference;
    rowOfPlace[place] = ++row;
  }
  const digits = unpackDigits(packedField(table, 'vectors'));
  const numbers = new Int8Array(2 * digits.length);
  for (let at = 0; at < digits.length; at++) {
    const digit = digits[at] ?? 0;
    numbers[2 * at] = Math.floor(digit / LEVELS) - GREATEST;
    numbers[2 * at + 1] = (digit % LEVELS) - GREATEST;
  }
  return { rowOfPlace, numbers };
});
