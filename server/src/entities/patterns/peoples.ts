import { isPeoplePlural, peopleWord } from '../peoples.ts';
import { FAIR, isCapital, LIKELY, nameSpan, SURE, isPeopleAdjective, type PatternName, type Place } from './place.ts';

/** "the Germans", "an Englishman", "the French", "the American people"; but "German steel" is no name. */
export function peoples({ tokens, index, token }: Place): PatternName | undefined {
  if (!isCapital(token)) return undefined;
  const next = tokens[index + 1];
  if (isPeoplePlural(token.text) && !(isCapital(next) && next?.start === token.end + 1)) return nameSpan(token, token, 'group', SURE);
  const kind = peopleWord(token.text);
  if (kind !== 'people' && kind !== 'member') return undefined;
  if (next && /^(?:people|nation|race|peoples)$/.test(next.normal)) return nameSpan(token, next, 'group', LIKELY);
  const before = tokens[index - 1]?.normal ?? '';
  const standsAlone = next === undefined || next.kind === 'punctuation' || next.kind === 'clitic' || (/^(?:VERB|AUX|ADP|CCONJ|SCONJ|ADV|PRON|PART)$/.test(next.partOfSpeech) && !isCapital(next)) || RELATIVE.has(next.normal);
  if (!standsAlone || next?.text === '-' || (next?.text === ',' && isPeopleAdjective(tokens[index + 2]))) return undefined;
  if (next?.normal === 'and' && isPeopleAdjective(tokens[index + 2])) return undefined;
  if (kind === 'member') return nameSpan(token, token, 'group', LIKELY);
  return before === 'the' || (/^(?:a|an|every|no|each|any)$/.test(before) && /(?:an|i)$/.test(token.normal)) ? nameSpan(token, token, 'group', FAIR) : undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'that', 'which', 'themselves', 'alone', 'too']);
