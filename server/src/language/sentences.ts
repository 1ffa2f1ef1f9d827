import type { Token, TokenRange } from './token.ts';
import type { Tokenization } from './tokens.ts';
import { isWordThat } from './word.ts';

/** After these a stop does not end a sentence. wink-nlp knows "Mr." and the like, not these; compared in lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'vol', 'vols', 'no', 'nos', 'cf', 'art', 'fig', 'ibid', 'op', 'cit', 'loc', 'p', 'pp', 'ch', 'chap', 'sec', 'sect', 'ed', 'eds', 'edn',
  'trans', 'transl', 'l', 'c', 'f', 'ff', 'v', 'vs', 'viz', 'ca', 'col', 'cols', 'par', 'vic', 'st', 'ste', 'rev', 'hon', 'gen', 'capt',
  'lieut', 'messrs', 'mme', 'mlle', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'oct', 'nov', 'dec', 'e.g', 'i.e', 'lib', 'tom', 'tab', 'n.b', 'q.v',
]);
/** Abbreviations that often do end a sentence: only a lower-case letter or a number after them says that they do not. */
const TERMINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(['etc', 'co', 'ltd', 'inc', 'jun', 'jr', 'sen', 'sr', 'esq', 'no', 'art', 'fig', 'col', 'par', 'st', 'ed', 'mar', 'c', 'l', 'f', 'v', 'a.m', 'p.m']);
/** Closing quotation marks and brackets belong to the sentence before them. */
const isCloser = isWordThat((text) => /^[”’"'»)\]]+$/.test(text));
const isStop = isWordThat((text) => /^[.!?…]+$/.test(text));

/**
 * Sentences as token ranges: wink-nlp's boundaries with its faults repaired. It ends a sentence after "Vol." and
 * "cf.", does not end one after "… What" or before an opening quotation mark, and puts a closing quotation mark
 * into the next sentence.
 */
export function readSentences({ tokens, sentenceStarts }: Tokenization): readonly TokenRange[] {
  const starts = new Set(sentenceStarts);
  starts.add(0);
  const boundaries: number[] = [];
  tokens.forEach((token, index) => {
    if (token.index > 0 && isBoundary(tokens, index, starts.has(index))) boundaries.push(index);
  });
  const edges = [0, ...boundaries, tokens.length];
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i] ?? 0;
    return to > from ? [{ from, to }] : [];
  });
}

/** Does a sentence begin at token `index`? */
function isBoundary(tokens: readonly Token[], index: number, isProposed: boolean): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous || isCloser(token.word) && token.start === previous.end) return false;
  if (!isProposed && previous.kind === 'word' && !previous.text.endsWith('.')) return false;
  const stop = lastStop(tokens, index - 1);
  if (!stop) return isProposed && /[:;]$/.test(previous.text) ? false : isProposed && !isSplitByMistake(previous, token);
  if (token.start === previous.end && !isProposed) return false;
  if (isStop(token.word)) return false;
  if (endsInAbbreviation(tokens, stop, token)) return false;
  const opensUpper = /^[\p{Lu}\p{N}“‘"'(«[—–-]/u.test(token.text);
  if (stop.text === '…' || stop.text === '...' || stop.text === '....') return opensUpper && /^[\p{Lu}“‘"]/u.test(token.text) && token.normal !== 'i';
  // "What!” cried he": an outcry within quotation marks, and the sentence goes on in lower case.
  if (!opensUpper) return isProposed && !/^[\p{Ll},;:]/u.test(token.text);
  return isProposed || /^[!?.]+$/.test(stop.text);
}

/** The stop that ends the text before token `last + 1`, closing quotation marks and brackets passed over. */
function lastStop(tokens: readonly Token[], last: number): Token | undefined {
  for (let index = last; index >= 0; index--) {
    const token = tokens[index];
    if (!token) return undefined;
    if (isStop(token.word)) return token;
    if (token.kind === 'word' && token.text.endsWith('.') && index === last) return token;
    if (!isCloser(token.word)) return undefined;
  }
  return undefined;
}

/** Is the stop an abbreviation's? wink-nlp makes "St." one token and "Vol." two. */
function endsInAbbreviation(tokens: readonly Token[], stop: Token, next: Token): boolean {
  const word = stop.text === '.' ? tokens[stop.index - 1] : stop;
  if (!word || word.kind === 'punctuation' || (word !== stop && word.end !== stop.start)) return false;
  const normal = word.normal.replace(/\.$/, '');
  const nextIsLowOrNumber = /^[\p{Ll}\p{N},;:)]/u.test(next.text);
  if (/^\p{Lu}\.?$/u.test(word.text) && word.text !== 'I') return true; // an initial: "J. Smith"
  if (TERMINAL_ABBREVIATIONS.has(normal)) return nextIsLowOrNumber || (normal === 'st' && word.text.startsWith('S'));
  return ABBREVIATIONS.has(normal);
}

/** wink-nlp sometimes ends a sentence where no stop is; a capital after it is the only excuse. */
function isSplitByMistake(previous: Token, next: Token): boolean {
  return previous.kind !== 'punctuation' || /^\p{Ll}/u.test(next.text) || /^[,;:]$/.test(previous.text);
}
