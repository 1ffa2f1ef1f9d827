import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';

/** Words with what stood around them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place that may be the one looked for. */
export interface Candidate extends Span {
  /** 0 to 1: how much words and context are alike. */
  readonly score: number;
}

/** How much of the words around is looked at, in code units. */
export const CONTEXT = 32;

export function quoteAt(text: string, { start, end }: Span): Quote {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

/** The places within a stretch of the text where the quote stands, edited or not, each with its score. */
export function candidatesWithin(text: string, within: Span, quote: Quote): readonly Candidate[] {
  const area = text.slice(within.start, within.end);
  const errors = Math.floor(quote.exact.length * MOST_ERRORS);
  const matches = exactMatches(area, quote.exact);
  return (matches.length > 0 ? matches : errors > 0 ? withoutOverlaps(search(area, quote.exact, errors)) : [])
    .map((match) => scored(text, { start: match.start + within.start, end: match.end + within.start }, match.errors, quote));
}

/** The places where something like `pattern` stands in the text. */
export function placesLike(text: string, pattern: string): readonly Span[] {
  const errors = Math.floor(pattern.length * MOST_ERRORS);
  return hasExactPiece(text, pattern, errors + 1) ? withoutOverlaps(search(text, pattern, errors)) : [];
}

/** Of a pattern cut into more pieces than it may have errors, one stands in the text as it is: most texts are ruled out by that. */
function hasExactPiece(text: string, pattern: string, pieces: number): boolean {
  for (let piece = 0; piece < pieces; piece++) {
    const part = pattern.slice(Math.floor((piece * pattern.length) / pieces), Math.floor(((piece + 1) * pattern.length) / pieces));
    if (part !== '' && text.includes(part)) return true;
  }
  return false;
}

/** How many of a quote's characters may be wrong: a fifth is what a bad scan has. */
const MOST_ERRORS = 0.2;
/** Words that are all over a text are no place; more of them say no more. */
const MOST_MATCHES = 200;

interface Match extends Span {
  readonly errors: number;
}

function exactMatches(text: string, words: string): readonly Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(words); at >= 0 && matches.length < MOST_MATCHES && words !== ''; at = text.indexOf(words, at + 1)) {
    matches.push({ start: at, end: at + words.length, errors: 0 });
  }
  return matches;
}

/** Matches that end at one place or next to it are one. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
    else if (match.errors < last.errors) kept[kept.length - 1] = match;
  }
  return kept;
}

function scored(text: string, span: Span, errors: number, quote: Quote): Candidate {
  const before = likeness(quote.prefix, text.slice(Math.max(0, span.start - CONTEXT), span.start), 'end');
  const behind = likeness(quote.suffix, text.slice(span.end, span.end + CONTEXT), 'start');
  const share = Math.max(LEAST_CONTEXT_SHARE, MOST_CONTEXT_SHARE * (1 - quote.exact.length / LONG_QUOTE));
  const context = BETTER_SIDE * Math.max(before, behind) + (1 - BETTER_SIDE) * Math.min(before, behind);
  return { ...span, score: (1 - share) * (1 - errors / Math.max(1, quote.exact.length)) + share * context };
}

/** Long words say by themselves which place they are, short ones by what stands around them. */
const LONG_QUOTE = 96;
const MOST_CONTEXT_SHARE = 0.5;
const LEAST_CONTEXT_SHARE = 0.2;
/** What was at the edge of a passage that moved has its old neighbours on one side alone. */
const BETTER_SIDE = 0.7;

/** 0 to 1: how much of the context stands next to the quote, from its near end on, a wrong letter here and there. */
function likeness(context: string, there: string, near: 'start' | 'end'): number {
  if (context === '') return there === '' ? 1 : 0;
  let score = 0;
  const length = Math.min(context.length, there.length);
  for (let distance = 0; distance < length; distance++) {
    const same = near === 'start' ? context[distance] === there[distance] : context.at(-1 - distance) === there.at(-1 - distance);
    if (same) score++;
    else return Math.max(score, edited(context, there)) / context.length;
  }
  return score / context.length;
}

function edited(context: string, there: string): number {
  const [best] = search(there, context, Math.floor(context.length / 2));
  return best ? context.length - 2 * best.errors : 0;
}
