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
import { isHeadline } from './tagger/features.ts';

const PATTERNS: readonly ((place: Place) => PatternName | undefined)[] = [
  acronym, document, election, firm, followers, geographic, initialledPerson, institution, namedDays, organization, peoples, titledPerson,
];

/** Names that patterns find in a passage; they may overlap. In a headline capitals say nothing. */
export const findPatterns: (passage: Passage) => readonly PatternName[] = rememberPerPassage((passage) => {
  const { tokens, sentences } = passage;
  const capitals = tokens.filter((token) => token.kind === 'word' && /^\p{Lu}{2}/u.test(token.text)).length;
  if (capitals * 2 > tokens.length || isHeadline(passage)) return [];
  const starts = new Set(sentences.map(({ from }) => from));
  return tokens.flatMap((token, index) => PATTERNS.flatMap((find) => find({ tokens, index, token, isInitial: starts.has(index) }) ?? []));
});
