import { openClass, type Place } from '../../../server/src/faults/context/context-classes.ts';
import type { ContextCounts, CountedKeys } from '../../../server/src/faults/context/context-model.ts';
import { FUNCTION_WORDS } from '../../../server/src/faults/vocabulary.ts';
import type { ContextText } from './context-texts.ts';

/** A word has a class of its own when so many texts in so many places have it: what stands beside "rest" and "extent" says more than what stands beside nouns. */
const WORD_COUNT = 30;
const WORD_TEXTS = 3;
/** Rarer pairs and triples are not kept: they take the most room and say the least. */
const KEPT_BIGRAM = 2;
const KEPT_TRIGRAM = 3;

/** Counts of classes, pairs and triples in the given texts. */
export function countContexts(texts: readonly ContextText[]): ContextCounts {
  const words = ownWords(texts);
  const classes = ['#edge', '#'];
  const numbers = new Map<string, number>([['#edge', 0], ['#', 1]]);
  const classOf = ({ word, isName }: Place): number => {
    const name = !isName && words.has(word) ? word : openClass(word, isName);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, classes.length);
    return classes.push(name) - 1;
  };
  const rows = texts.flatMap(({ sentences }) => sentences.map((places) => [0, 0, ...places.map(classOf), 0]));
  const size = classes.length;
  const unigrams: number[] = Array.from({ length: size }, () => 0);
  const bigrams = new Map<number, number>();
  const trigrams = new Map<number, number>();
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      const [first, second, third] = [row[at - 2] ?? 0, row[at - 1] ?? 0, row[at] ?? 0];
      unigrams[third] = (unigrams[third] ?? 0) + 1;
      add(bigrams, second * size + third);
      if (at > 1) add(trigrams, (first * size + second) * size + third);
    }
  }
  return { classes, unigrams, bigrams: kept(bigrams, KEPT_BIGRAM), trigrams: kept(trigrams, KEPT_TRIGRAM) };
}

function ownWords(texts: readonly ContextText[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const inTexts = new Map<string, Set<string>>();
  for (const { name, sentences } of texts) {
    for (const places of sentences) {
      for (const { word, isName } of places) {
        if (isName || !/^[\p{L}’'-]+$/u.test(word)) continue;
        add(counts, word);
        const names = inTexts.get(word) ?? new Set();
        inTexts.set(word, names.add(name));
      }
    }
  }
  return new Set([...counts].filter(([word, count]) => (FUNCTION_WORDS.has(word) && count >= 3) || (count >= WORD_COUNT && (inTexts.get(word)?.size ?? 0) >= WORD_TEXTS)).map(([word]) => word));
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function kept(counts: ReadonlyMap<number, number>, least: number): CountedKeys {
  const rows = [...counts].filter(([, count]) => count >= least).sort((a, b) => a[0] - b[0]);
  return { keys: Float64Array.from(rows, ([key]) => key), counts: Int32Array.from(rows, ([, count]) => count) };
}
