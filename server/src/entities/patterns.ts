import type { Passage } from '../language/passage.ts';
import { acronym } from './patterns/acronym.ts';
import { document } from './patterns/document.ts';
import { election } from './patterns/election.ts';
import { firm } from './patterns/firm.ts';
import { followers } from './patterns/followers.ts';
import { geographic } from './patterns/geographic.ts';
import { initialledPerson } from './patterns/initialled-person.ts';
import { institution } from './patterns/institution.ts';
import { namedDays } from './patterns/named-days.ts';
import { organization } from './patterns/organization.ts';
import { peoples } from './patterns/peoples.ts';
import type { PatternName, Place } from './patterns/place.ts';
import { titledPerson } from './patterns/titled-person.ts';
import { rememberPerPassage } from '../language/per-passage.ts';
import { capitalized, isHeadline, PEOPLE_BIT } from './tagger/features.ts';
import { type Word, wordsOf } from './tagger/word.ts';

const PATTERNS: readonly ((place: Place) => PatternName | undefined)[] = [
  acronym, document, election, firm, followers, geographic, initialledPerson, institution, namedDays, organization, peoples, titledPerson,
];

/** Names that patterns find in a passage; they may overlap. In a headline capitals say nothing. */
export const findPatterns: (passage: Passage) => readonly PatternName[] = rememberPerPassage((passage) => {
  const { tokens, sentences } = passage;
  if (capitalized(passage) * 2 > tokens.length || isHeadline(passage)) return [];
  const words = wordsOf(passage);
  const starts = new Set(sentences.map(({ from }) => from));
  const names: PatternName[] = [];
  for (const token of tokens) {
    const { index } = token;
    if (!canOpen(words[index])) continue;
    const place: Place = { tokens, index, token, isInitial: starts.has(index) };
    for (const find of PATTERNS) {
      const name = find(place);
      if (name) names.push(name);
    }
  }
  return names;
});

/** All patterns begin with a capital, a number or an adjective of a people. */
function canOpen(word: Word | undefined): boolean {
  return word !== undefined && (word.isCapital || word.isNumber || (word.classes & PEOPLE_BIT) !== 0);
}
