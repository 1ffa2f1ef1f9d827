import { PARTS_OF_SPEECH } from '../../server/src/language/lexicon/parts-of-speech.ts';
import { spellingVariants } from '../../server/src/language/lexicon/spelling-variants.ts';
import { packNumbers, packWordList } from './packing.ts';
import type { Sense, WordNet } from './wordnet.ts';

/** The words of the lexicon, sorted; all tables name a word by its place here. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/**
 * Single words of WordNet that a reader of prose may meet: all that the tagged texts have, all that can be pronounced from the
 * CMU dictionary or have an antonym or a derivation, and of the rest those that name no species, chemical or part of the body.
 * Names only if the tagged texts have them.
 */
export function chooseVocabulary(wordNet: WordNet, pronounced: ReadonlyMap<string, unknown>): Vocabulary {
  const words = wordNet.lemmas.filter((lemma) => {
    if (!/^[a-z][a-z'-]+$/.test(lemma)) return false;
    const senses = allSenses(wordNet, lemma);
    if (senses.some((sense) => sense.count > 0)) return true;
    const common = senses.filter((sense) => sense.synset.words.some((word) => word.spelling === lemma));
    if (common.length === 0) return false;
    return (
      pronounced.has(lemma) || common.some((sense) => isLinked(sense, lemma)) || common.some((sense) => HEEDED_FILES.has(sense.synset.file))
    );
  });
  return { words, placeOf: new Map(words.map((word, place) => [word, place])) };
}

export function vocabularyTable(wordNet: WordNet, { words, placeOf }: Vocabulary): Readonly<Record<string, string>> {
  return {
    words: packWordList(words),
    bands: words.map((word) => frequencyBand(allSenses(wordNet, word).reduce((sum, sense) => sum + sense.count, 0))).join(''),
    parts: words
      .map((word) =>
        PARTS_OF_SPEECH.reduce((bits, part, bit) => (wordNet.senses(word, part).length > 0 ? bits | (1 << bit) : bits), 0).toString(16),
      )
      .join(''),
    spellings: packNumbers(otherSpellings(words, placeOf)),
  };
}

/** For each word that has other spellings among the words: its place as a difference from the last, their count, their places. */
function otherSpellings(words: readonly string[], placeOf: ReadonlyMap<string, number>): readonly number[] {
  let last = 0;
  return words.flatMap((word, place) => {
    const others = spellingVariants(word).flatMap((variant) => placeOf.get(variant) ?? []);
    if (others.length === 0) return [];
    const difference = place - last;
    last = place;
    return [difference, others.length, ...others];
  });
}

export function allSenses(wordNet: WordNet, lemma: string): readonly Sense[] {
  return PARTS_OF_SPEECH.flatMap((part) => wordNet.senses(lemma, part));
}

/** Antonym, derivation, pertainym, participle. */
const LINKS: ReadonlySet<string> = new Set(['!', '+', '\\', '<']);

/**
 * Lexicographer files kept whole: adjectives and adverbs (0 to 2), act 4, attribute 7, cognition 9, communication 10, event 11,
 * feeling 12, group 14, motive 16, person 18, possession 21, relation 24, state 26, and the verbs from 29 on.
 */
const HEEDED_FILES: ReadonlySet<number> = new Set([
  0, 1, 2, 4, 7, 9, 10, 11, 12, 14, 16, 18, 21, 24, 26, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
]);

function isLinked(sense: Sense, lemma: string): boolean {
  const place = sense.synset.words.findIndex((word) => word.lemma === lemma);
  return sense.synset.pointers.some((pointer) => LINKS.has(pointer.symbol) && pointer.words?.from === place);
}

/** The least counts of the bands from 2 up; see `FrequencyBand`. */
const BAND_FLOORS = [1, 5, 20, 100];

function frequencyBand(count: number): number {
  return 1 + BAND_FLOORS.filter((floor) => count >= floor).length;
}
