import { isOfClass } from '../word-classes.ts';
import { isCapital, nameSpan, SURE, type PatternName, type Place } from './place.ts';

/** "the February days", "the Fourth of July", "May Day". */
export function namedDays({ tokens, index, token }: Place): PatternName | undefined {
  const next = tokens[index + 1];
  const third = tokens[index + 2];
  if (!isCapital(token) || !next) return undefined;
  if (/^(?:fourth|first|fourteenth)$/.test(token.normal) && next.normal === 'of' && third && isCapital(third) && isOfClass(third.normal, 'month')) return nameSpan(token, third, 'event', SURE);
  if (/^(?:independence|may|labou?r|armistice|thanksgiving|christmas|bastille)$/.test(token.normal) && /^day$/.test(next.normal)) return nameSpan(token, next, 'event', SURE);
  if (!isOfClass(token.normal, 'month') || token.text.endsWith('.') || next.start !== token.end + 1) return undefined;
  if (/^(?:days|revolution|insurrection|uprising|rising|revolt|events|coup|massacres?|riots|strikes?|period|catastrophe|putsch|demonstrations?)$/.test(next.normal)) return nameSpan(token, next, 'event', SURE);
  if (/^(?:insurgents|fighters|revolutionaries|rebels)$/.test(next.normal)) return nameSpan(token, next, 'group', SURE);
  return next.normal === 'government' ? nameSpan(token, next, 'organization', SURE) : undefined;
}
