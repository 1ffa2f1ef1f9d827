import { isOfClass } from '../word-classes.ts';
import { LIKELY, nameSpan, type PatternName, type Place } from './place.ts';

/** "J. B. Harcourt". */
export function initialledPerson({ tokens, index, token }: Place): PatternName | undefined {
  if (!/^\p{Lu}\.$/u.test(token.text) || (tokens[index - 1] && /^\p{Lu}\.$/u.test(tokens[index - 1]?.text ?? ''))) return undefined;
  let last = index;
  while (/^\p{Lu}\.$/u.test(tokens[last + 1]?.text ?? '')) last++;
  const surname = tokens[last + 1];
  if (!surname || !/^\p{Lu}\p{Ll}/u.test(surname.text) || isOfClass(surname.normal, 'organization')) return undefined;
  return nameSpan(token, surname, 'person', LIKELY);
}
