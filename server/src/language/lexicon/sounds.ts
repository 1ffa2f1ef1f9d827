import { beginningTable, endingTable } from './affix-table.ts';
import { inflectionOf } from './inflections.ts';
import { lazyFrom } from './lazy.ts';
import { packedField } from './packing.ts';
import { isVowel, phonesOf, prosodyOfCode } from './phones.ts';
import type { Phone, Prosody } from './phones.ts';
import { countSyllablesBySpelling } from './syllable-rule.ts';
import { entriesOf } from './vocabulary.ts';

/**
 * The consonants before the first vowel of a lower-case word, empty when it opens with a vowel: "knight" N, "phone" F,
 * "wrong" R, "street" S T R, "unity" Y, "hour" none. Words outside the CMU dictionary are judged by like spellings.
 */
export function onset(word: string): readonly Phone[] {
  return phonesOf(soundTable().onset(lettersOf(word)));
}

/**
 * The sound that a word alliterates on: its first consonant, with "sp", "st" and "sk" each a sound of its own as in
 * alliterative verse; undefined when it opens with a vowel.
 */
export function alliterativeSound(word: string): Phone | undefined {
  const [first, second] = onset(word);
  return first === 'S' && second !== undefined && STOPS_AFTER_S.has(second) ? `S ${second}` : first;
}

/**
 * The sounds of a lower-case word from its last stressed vowel (of the main or a side stress) to its end: "nation" and
 * "station" EY SH AH N, "communism" and "capitalism" IH Z AH M.
 */
export function rhyme(word: string): readonly Phone[] {
  const letters = lettersOf(word);
  const inflection = entriesOf(letters).length > 0 ? undefined : inflectionOf(letters);
  if (inflection === undefined) return phonesOf(soundTable().rhyme(letters));
  const ofBase = phonesOf(soundTable().rhyme(inflection.base));
  return [...ofBase, ...inflection.soundsAfter(ofBase.at(-1))];
}

/** The sounds of a lower-case word from its last vowel to its end: "liberty" IY, "nation" AH N. For homoioteleuton. */
export function endingSounds(word: string): readonly Phone[] {
  const phones = rhyme(word);
  return phones.slice(Math.max(0, phones.findLastIndex(isVowel)));
}

/** How many sounds two lower-case words have in common at their ends, of those from the last stressed vowel on. */
export function sharedEnding(a: string, b: string): number {
  const soundsOfA = rhyme(a);
  const soundsOfB = rhyme(b);
  let shared = 0;
  while (shared < soundsOfA.length && shared < soundsOfB.length && soundsOfA.at(-1 - shared) === soundsOfB.at(-1 - shared)) shared++;
  return shared;
}

/** The number of syllables of a lower-case word, by the CMU dictionary or else by its spelling. */
export function syllables(word: string): number {
  const letters = lettersOf(word);
  const own = prosodyOf(letters);
  if (own !== undefined) return own.syllables;
  const inflection = inflectionOf(letters);
  if (inflection === undefined) return countSyllablesBySpelling(letters);
  const ofBase = prosodyOf(inflection.base)?.syllables ?? countSyllablesBySpelling(inflection.base);
  return ofBase + inflection.soundsAfter(rhyme(inflection.base).at(-1)).filter(isVowel).length;
}

/** Which syllable of a lower-case word bears the main stress, counted from 0; undefined for a word that is not listed. */
export function stressedSyllable(word: string): number | undefined {
  const letters = lettersOf(word);
  return (prosodyOf(letters) ?? prosodyOf(inflectionOf(letters)?.base ?? ''))?.stressed;
}

const STOPS_AFTER_S: ReadonlySet<Phone> = new Set(['P', 'T', 'K']);

function prosodyOf(word: string): Prosody | undefined {
  const { prosody } = soundTable();
  for (const index of entriesOf(word)) {
    const ofEntry = prosodyOfCode(prosody.charCodeAt(index));
    if (ofEntry !== undefined) return ofEntry;
  }
  return undefined;
}

function lettersOf(word: string): string {
  return word.normalize('NFD').replace(/[^a-z]/g, '');
}

const soundTable = lazyFrom('lexicons/sounds.json', (table) => ({
  onset: beginningTable(packedField(table, 'beginnings'), packedField(table, 'onsetOfBeginning'), packedField(table, 'onsets').split(' ')),
  rhyme: endingTable(packedField(table, 'endings'), packedField(table, 'rhymeOfEnding'), packedField(table, 'rhymes').split(' ')),
  prosody: packedField(table, 'prosody'),
}));
