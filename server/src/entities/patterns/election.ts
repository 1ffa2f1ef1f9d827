import { isCapital, isPeopleAdjective, nameSpan, type PatternName, type Place, SURE } from './place.ts';

const KIND = /^(?:general|presidential|parliamentary|federal|legislative|municipal|local|mayoral|state|special|provincial|gubernatorial|regional|snap|leadership|primary|assembly|senate|national|communal|constituent)$/;
const ELECTION = /^(?:elections?|by-elections?|referendum|plebiscite)$/;

/** "the 1931 general election", "the Prussian elections of 1932", "the 1992 Senate election in Oregon". */
export function election({ tokens, index, token }: Place): PatternName | undefined {
  const isYear = token.kind === 'number' && /^1\d{3}$|^20\d\d$/.test(token.text);
  if (!isYear && !isPeopleAdjective(token)) return undefined;
  let at = index;
  while (isCapital(tokens[at + 1]) || KIND.test(tokens[at + 1]?.normal ?? '')) at++;
  const head = tokens[at + 1];
  if (!head || !ELECTION.test(head.normal)) return undefined;
  at++;
  if (tokens[at + 1]?.normal === 'of' && /^1\d{3}$/.test(tokens[at + 2]?.text ?? '')) at += 2;
  else if (isYear && tokens[at + 1]?.normal === 'in' && isCapital(tokens[at + 2])) {
    at += 2;
    while (isCapital(tokens[at + 1])) at++;
  } else if (!isYear) return undefined;
  return nameSpan(token, tokens[at] ?? head, 'event', SURE);
}
