import type { Token } from '../../language/token.ts';
import { isOfClass } from '../word-classes.ts';
import { isCapital, nameSpan, SURE, type PatternName, type Place } from './place.ts';

/** Kinds of documents that are named by what they are of: "Treaty of Ghent", "Act of 6th August". */
const DOCUMENT_KINDS: ReadonlySet<string> = new Set(['act', 'treaty', 'peace', 'declaration', 'articles', 'constitution', 'charter', 'covenant', 'bill', 'edict', 'code', 'law', 'statute', 'ordinance', 'proclamation', 'manifesto', 'critique', 'history', 'protocols']);

/** "the Declaration of Independence", "the Constitution of the United States", "the Old Testament". */
export function document({ tokens, index, token }: Place): PatternName | undefined {
  const next = tokens[index + 1];
  if (!isCapital(token) || !next) return undefined;
  if (/^(?:old|new)$/.test(token.normal) && next.text === 'Testament') return nameSpan(token, next, 'work', SURE);
  if (!DOCUMENT_KINDS.has(token.normal) || next.normal !== 'of') return undefined;
  let last = index + 2;
  if (tokens[last]?.normal === 'the') last++;
  const first = tokens[last];
  if (!first || !/^[\p{Lu}\p{N}]/u.test(first.text)) return undefined;
  while (isPartOfTitle(tokens, last + 1)) last++;
  return nameSpan(token, tokens[last] ?? first, 'work', SURE);
}

/** A further capital or number of a document's title, over "of", "and", "the" and the comma of a date. */
function isPartOfTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (isCapital(token)) return true;
  if (token.kind === 'number') return tokens[index - 1]?.text === ',' || isOfClass(tokens[index - 1]?.normal ?? '', 'month');
  if (token.text === ',') return next?.kind === 'number' && /^1\d{3}$/.test(next.text) && tokens[index - 1]?.kind === 'number';
  const isLink = /^(?:of|and)$/.test(token.normal) || (token.normal === 'the' && tokens[index - 1]?.normal === 'of');
  return isLink && (isCapital(next) || (next?.normal === 'the' && isCapital(tokens[index + 2])));
}
