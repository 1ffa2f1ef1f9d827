import { lazy, lazyFrom } from './lazy.ts';
import { packedField, unpackNumbers } from './packing.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import type { PartOfSpeech } from './parts-of-speech.ts';
import { remembered } from './remembered.ts';
import { spellingVariants } from './spelling-variants.ts';
import { readWordList } from './word-list.ts';

/**
 * How common a word is in general English: 0 not in the lexicon (names, function words, rarities), 1 in the lexicon but
 * never met in the sense-tagged texts of WordNet (some 230,000 tagged words), 2 met 1 to 4 times, 3 met 5 to 19 times,
 * 4 met 20 to 99 times, 5 met 100 times or more.
 */
export type FrequencyBand = 0 | 1 | 2 | 3 | 4 | 5;

/** The frequency band of a lower-case lemma, the commonest of its spellings deciding. */
export function wordFrequency(lemma: string): FrequencyBand {
  const { bands } = vocabulary();
  let highest: FrequencyBand = 0;
  for (const index of entriesOf(lemma)) {
    const band = BANDS[bands.charCodeAt(index) - CODE_OF_ZERO] ?? 0;
    if (band > highest) highest = band;
  }
  return highest;
}

/**
 * Whether a lower-case lemma, or one of its spellings, has been met {@link COMMON} bands high. For questions about many strings that
 * mostly are no words: nothing of the answer is kept.
 */
export function isCommonWord(lemma: string): boolean {
  const common = commonWords();
  return common.has(lemma) || spellingVariants(lemma).some((variant) => common.has(variant));
}

/** The parts of speech that a lower-case lemma can be; empty for a word that is not in the lexicon. */
export function partsOfSpeech(lemma: string): readonly PartOfSpeech[] {
  const { parts } = vocabulary();
  let bits = 0;
  for (const index of entriesOf(lemma)) bits |= Number.parseInt(parts.charAt(index), 16);
  return PARTS_OF_SPEECH.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

/** Whether the lexicon lists a lower-case lemma, under this spelling or a variant. */
export function isInLexicon(lemma: string): boolean {
  return entriesOf(lemma).length > 0;
}

/** Places in the vocabulary of a lemma and of its spelling variants, its own first; for the other tables. */
export const entriesOf = remembered((lemma: string): readonly number[] => {
  const { list, otherSpellings } = vocabulary();
  const own = list.placeOf(lemma);
  if (own !== undefined) return otherSpellings.get(own) ?? [own];
  return [...new Set(spellingVariants(lemma).flatMap((variant) => list.placeOf(variant) ?? []))];
});

/** Words that have other spellings in the vocabulary: their place, then those of the others. */
function unpackSpellings(packed: string): ReadonlyMap<number, readonly number[]> {
  const numbers = unpackNumbers(packed);
  const spellings = new Map<number, readonly number[]>();
  let place = 0;
  for (let at = 0; at < numbers.length; ) {
    place += numbers[at] ?? 0;
    const end = at + 2 + (numbers[at + 1] ?? 0);
    spellings.set(place, [place, ...numbers.subarray(at + 2, end)]);
    at = end;
  }
  return spellings;
}

/** How many words the vocabulary has. */
export function vocabularySize(): number {
  return vocabulary().list.size;
}

/** The word at a place in the vocabulary. */
export function wordAt(index: number): string {
  return vocabulary().list.wordAt(index) ?? '';
}

/** A band of {@link FrequencyBand}. */
const COMMON = 3;

const commonWords = lazy((): ReadonlySet<string> => {
  const { bands, list } = vocabulary();
  const words = new Set<string>();
  for (let index = 0; index < list.size; index++) {
    if (bands.charCodeAt(index) - CODE_OF_ZERO >= COMMON) words.add(list.wordAt(index) ?? '');
  }
  return words;
});

const BANDS: readonly FrequencyBand[] = [0, 1, 2, 3, 4, 5];
const CODE_OF_ZERO = 48;

const vocabulary = lazyFrom('lexicons/vocabulary.json', (table) => ({
  list: readWordList(packedField(table, 'words')),
  bands: packedField(table, 'bands'),
  parts: packedField(table, 'parts'),
  otherSpellings: unpackSpellings(packedField(table, 'spellings')),
}));
