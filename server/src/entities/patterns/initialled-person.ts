import { readWord } from '../tagger/word.ts';
import { isOfClass } from '../word-classes.ts';
import { LIKELY, nameSpan, type PatternName, type Place } from './place.ts';

const INITIAL = /^\p{Lu}\.$/u;
/** What numbers headings and points: "A. The Strike", "IV. The Strike". */
const NUMBERING = /^[A-HIVX]\.$/;

/** "J. B. Harcourt"; of "M. Thiers" the surname alone, "M." being Monsieur. */
export function initialledPerson({ tokens, index, token, isInitial }: Place): PatternName | undefined {
  if (!INITIAL.test(token.text) || INITIAL.test(tokens[index - 1]?.text ?? '')) return undefined;
  let last = index;
  while (INITIAL.test(tokens[last + 1]?.text ?? '')) last++;
  const surname = tokens[last + 1];
  if (!surname || !/^\p{Lu}\p{Ll}/u.test(surname.text) || isOfClass(surname.normal, 'organization')) return undefined;
  const isNumber = last === index && NUMBERING.test(token.text) && (isInitial || index === 0);
  if (isNumber && (readWord(surname).commonness > 0 || isOfClass(surname.normal, 'people'))) return undefined;
  const isMonsieur = last === index && token.text === 'M.';
  return nameSpan(isMonsieur ? surname : token, surname, 'person', LIKELY);
}
