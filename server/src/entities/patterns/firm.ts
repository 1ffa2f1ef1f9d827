import type { Token } from '../../language/token.ts';
import { isOfClass } from '../word-classes.ts';
import { isCapital, nameSpan, type PatternName, type Place, SURE } from './place.ts';

/** "Harcourt & Weir", "Harcourt, Weir & Co.": names joined by "&" are a firm's. */
export function firm({ tokens, index, token }: Place): PatternName | undefined {
  if (!isCapital(token) || isOfClass(token.normal, 'courtesy') || isPartOfFirm(tokens[index - 1])) return undefined;
  let last = index;
  let hasSign = false;
  for (;;) {
    const next = tokens[last + 1];
    if (next?.text === '&' && isCapital(tokens[last + 2])) {
      hasSign = true;
      last += 2;
    } else if (next?.text === ',' && isCapital(tokens[last + 2]) && hasSignAhead(tokens, last + 2)) last += 2;
    else if (isCapital(next) && next?.start === (tokens[last]?.end ?? 0) + 1) last++;
    else break;
  }
  const closing = tokens[last];
  if (!hasSign || !closing) return undefined;
  return nameSpan(token, tokens[last + 1]?.text === '.' && closing.normal === 'co' ? tokens[last + 1] ?? closing : closing, 'organization', SURE);
}

function isPartOfFirm(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '&' || (isCapital(token) && !isOfClass(token.normal, 'courtesy')));
}

/** "Harcourt, Weir & Co.": the comma parts members of a firm only before a "&". */
function hasSignAhead(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === '&' || (tokens[index + 1]?.text === ',' && tokens[index + 2]?.text === '&');
}
