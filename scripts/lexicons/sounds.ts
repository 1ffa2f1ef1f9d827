import { codeOfProsody, packPhones } from '../../server/src/language/lexicon/phones.ts';
import { packAffixTable } from './affix-table.ts';
import type { Vocabulary } from './vocabulary.ts';

export function soundTable(
  pronunciations: ReadonlyMap<string, readonly string[]>,
  { words }: Vocabulary,
  irregularForms: readonly string[],
): Readonly<Record<string, string>> {
  const onsets = new Map<string, string>();
  for (const [word, sounds] of pronunciations)
    onsets.set(word.replace(/[^a-z]/g, ''), packPhones(withoutStress(sounds.slice(0, firstVowel(sounds)))));
  const rhymes = new Map<string, string>();
  for (const word of [...words, ...irregularForms]) {
    const sounds = pronunciations.get(word);
    if (sounds !== undefined)
      rhymes.set([...word.replace(/[^a-z]/g, '')].toReversed().join(''), packPhones(withoutStress(weakened(sounds.slice(lastStressed(sounds))))));
  }
  const beginnings = packAffixTable(onsets);
  const endings = packAffixTable(rhymes);
  return {
    beginnings: beginnings.affixes,
    onsetOfBeginning: beginnings.choices,
    onsets: beginnings.values,
    endings: endings.affixes,
    rhymeOfEnding: endings.choices,
    rhymes: endings.values,
    prosody: words.map((word) => packProsody(pronunciations.get(word))).join(''),
  };
}

const STRESSED = /[12]$/;
const VOWEL = /[012]$/;

function firstVowel(sounds: readonly string[]): number {
  const place = sounds.findIndex((sound) => VOWEL.test(sound));
  return place === -1 ? sounds.length : place;
}

function lastStressed(sounds: readonly string[]): number {
  const place = sounds.findLastIndex((sound) => STRESSED.test(sound));
  return place === -1 ? firstVowel(sounds) : place;
}

/** Weak IH is written AH, since the dictionary wavers between the two ("stated", "hated"); but not before NG. */
function weakened(sounds: readonly string[]): readonly string[] {
  return sounds.map((sound, place) => (sound === 'IH0' && sounds[place + 1] !== 'NG' ? 'AH0' : sound));
}

function withoutStress(sounds: readonly string[]): readonly string[] {
  return sounds.map((sound) => sound.replace(/\d$/, ''));
}

function packProsody(sounds: readonly string[] | undefined): string {
  const vowels = (sounds ?? []).filter((sound) => VOWEL.test(sound));
  const stressed = Math.max(
    0,
    vowels.findIndex((vowel) => vowel.endsWith('1')),
  );
  return String.fromCharCode(codeOfProsody(vowels.length === 0 ? undefined : { syllables: vowels.length, stressed }));
}
