import { FAIR, isCapital, LIKELY, nameSpan, type PatternName, type Place } from './place.ts';

const NO_ACRONYM = /^(?:I|A|O|OK|TV|AD|BC|AM|PM|NB|PS|MS|MSS|VS|ED|NO|II|III|IV|VI|VII|VIII|IX|XI|XII|[IVXLC]+)$/;

/** "the C.I.O.", "POUM": letters without the name that they stand for are most often an organization's. */
export function acronym({ token, tokens, index }: Place): PatternName | undefined {
  const letters = token.text.replace(/\./g, '');
  if (!/^(?:\p{Lu}\.){2,6}$|^\p{Lu}{3,6}$/u.test(token.text) || NO_ACRONYM.test(letters)) return undefined;
  const next = tokens[index + 1];
  if (token.text.includes('.') && letters.length < 3 && isCapital(next)) return undefined;
  if (/^US$|^USA$|^USSR$|^UK$|^NY$|^DC$/.test(letters)) return nameSpan(token, token, 'place', LIKELY);
  const neighbours = [tokens[index - 1], next].some((other) => other && /^\p{Lu}{3,}$/u.test(other.text));
  return neighbours ? undefined : nameSpan(token, token, 'organization', FAIR);
}
