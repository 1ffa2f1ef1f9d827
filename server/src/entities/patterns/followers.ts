import { FAIR, isCapital, LIKELY, nameSpan, isPeopleAdjective, type PatternName, type Place } from './place.ts';

/** Followers of a cause or members of a class, named with a capital in mid-sentence: "the Radicals", "a Communist". */
const FOLLOWERS = /^(?:radicals?|liberals?|conservatives?|whigs?|tor(?:y|ies)|reds?|whites?|greens?|blues?|blacks?|bourgeois|bourgeoisie|proletariat|proletarians?|free-?traders?|jacobins?|girondins?|chartists?|fabians?|jesuits?|puritans?|protestants?|catholics?|christians?|mohammedans?|moslems?|muslims?|mormons?|quakers?|pharaohs|cossacks?|\p{L}{3,}(?:ists?|ites?|crats?|arians|icans))$/u;
const NO_FOLLOWERS = /^(?:artists?|scientists?|journalists?|economists?|dentists?|chemists?|pianists?|tourists?|list|mist|exist|assist|insist|consist|resist|west|sites?|suites?|elites?|americans?|mexicans?|africans?|granite|dynamite|definite|appetite|finite|exquisite|requisite|christ|trist)$/;

export function followers({ tokens, index, token, isInitial }: Place): PatternName | undefined {
  if (!isCapital(token) || !FOLLOWERS.test(token.normal) || NO_FOLLOWERS.test(token.normal)) return undefined;
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (isCapital(next) && next?.start === token.end + 1) return undefined;
  if (isInitial && previous !== undefined) return undefined;
  const isPlural = /(?:s|bourgeoisie|proletariat)$/.test(token.normal);
  // "the Socialist and Communist press" has adjectives.
  const isJoined = next !== undefined && /^(?:and|or)$/.test(next.normal) && isCapital(tokens[index + 2]);
  const isNoun = isPlural || (!isJoined && /^(?:a|an|every|no|each|any|the)$/.test(previous?.normal ?? '') && (next === undefined || next.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN)$/.test(next.partOfSpeech)));
  if (!isNoun) return undefined;
  // "French Radicals": a people's adjective is part of the name.
  const isOfPeople = previous !== undefined && isPeopleAdjective(previous) && previous.end + 1 === token.start;
  return nameSpan(isOfPeople ? previous : token, token, 'group', isPlural ? LIKELY : FAIR);
}
