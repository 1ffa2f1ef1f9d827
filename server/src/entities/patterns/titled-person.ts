import type { Token } from '../../language/token.ts';
import { isOffice, openingOfTitle } from '../titles.ts';
import { isOfClass } from '../word-classes.ts';
import { CERTAIN, isCapital, LIKELY, nameSpan, SURE, type PatternName, type Place } from './place.ts';

/** "General Harcourt", "Dr. Weir": the title is part of the name as used; "Mr. Pell", "Minister Ada Weir": it is not. */
export function titledPerson({ tokens, index, token }: Place): PatternName | undefined {
  if (!isCapital(token) || /^st\.?$/.test(token.normal)) return undefined;
  const isTitle = isOfClass(token.normal, 'title');
  if (!isTitle && !isOfClass(token.normal, 'courtesy')) return undefined;
  let last = index + 1;
  if (tokens[last]?.text === '.') last++;
  const first = tokens[last];
  while (isNamePart(tokens, last + 1, first)) last++;
  const closing = tokens[last];
  if (!first || !closing || !isCapital(first) || isOfClass(first.normal, 'title') || isOfClass(first.normal, 'organization') || isOfClass(first.normal, 'place')) return undefined;
  const isWithTitle = isTitle && !(closing !== first && isOffice(tokens, token));
  const opening = isWithTitle ? openingOfTitle(tokens, token) : first;
  return nameSpan(opening, closing, 'person', opening.index < index ? CERTAIN : isTitle ? LIKELY : SURE);
}

/** A further part of a person's name: a capital, an initial, a particle before a capital. */
function isNamePart(tokens: readonly Token[], index: number, first: Token | undefined): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous || !first || previous.kind === 'punctuation') return false;
  if (/^(?:de|von|van|der|du|la|le)$/.test(token.normal)) return isCapital(tokens[index + 1]);
  return isCapital(token) && token.start - previous.end <= 1 && !isOfClass(token.normal, 'organization');
}
