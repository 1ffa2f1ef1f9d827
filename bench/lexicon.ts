/**
 * How fast the lexicon starts and answers, and how well its sounds guess words that they were not made from. Run with
 * `npx tsx bench/lexicon.ts`.
 */
import { dictionary } from 'cmu-pronouncing-dictionary';

import * as lexicon from '../server/src/language/lexicon.ts';

const FIRST_QUESTIONS: Readonly<Record<string, () => unknown>> = {
  vocabulary: () => lexicon.isInLexicon('word'),
  synonyms: () => lexicon.synonyms('word'),
  families: () => lexicon.derivationalFamily('word'),
  antonyms: () => lexicon.antonymy('word', 'deed'),
  classes: () => [lexicon.nounClass('word'), lexicon.verbClass('word')],
  sounds: () => lexicon.rhyme('word'),
};

let together = 0;
for (const [table, ask] of Object.entries(FIRST_QUESTIONS)) {
  const begun = performance.now();
  ask();
  const took = performance.now() - begun;
  together += took;
  console.log(`first question of ${table}: ${took.toFixed(1)} ms`);
}
console.log(`all tables: ${together.toFixed(1)} ms`);

/** Regular inflections of the dictionary that the tables do not list. */
const held = Object.entries(dictionary).filter(
  ([word]) => /^[a-z]{4,}(?:s|ed|ing)$/.test(word) && !lexicon.isInLexicon(word) && lexicon.isInLexicon(word.replace(/(?:s|ed|ing)$/, '')),
);
const right = { onset: 0, rhyme: 0, ending: 0, syllables: 0 };
for (const [word, pronunciation] of held) {
  const sounds = pronunciation.split(' ');
  const rhyme = plain(sounds.slice(Math.max(0, sounds.findLastIndex((sound) => /[12]$/.test(sound)))));
  const ending = rhyme.slice(rhyme.findLastIndex(lexicon.isVowel));
  if (same(lexicon.onset(word), plain(sounds).slice(0, sounds.findIndex((sound) => /\d$/.test(sound))))) right.onset++;
  if (same(lexicon.rhyme(word), rhyme)) right.rhyme++;
  if (same(lexicon.endingSounds(word), ending)) right.ending++;
  if (lexicon.syllables(word) === sounds.filter((sound) => /\d$/.test(sound)).length) right.syllables++;
}
for (const [what, count] of Object.entries(right)) {
  console.log(`${what} of ${held.length} inflections: ${((100 * count) / held.length).toFixed(1)} % as in the dictionary`);
}

/** Without stress, weak IH as AH, as the tables have it. */
function plain(sounds: readonly string[]): readonly string[] {
  return sounds.map((sound, place) => (sound === 'IH0' && sounds[place + 1] !== 'NG' ? 'AH' : sound.replace(/\d$/, '')));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}
