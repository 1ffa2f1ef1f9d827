import type { Boundary, Colon } from './passage.ts';
import type { Token, TokenRange } from './token.ts';

/** The members of one sentence: its clauses, and the phrases within them. */
export interface Members {
  readonly cola: readonly Colon[];
  readonly commata: readonly Colon[];
}

const HARD: ReadonlyMap<string, Boundary> = new Map([
  [';', 'semicolon'], [':', 'colon'], ['—', 'dash'], ['–', 'dash'], ['--', 'dash'], ['---', 'dash'], ['―', 'dash'],
  ['(', 'bracket'], [')', 'bracket'], ['[', 'bracket'], [']', 'bracket'],
]);
/** Words that open a clause of their own when a verb follows. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'that', 'which', 'who', 'whom', 'whose', 'because', 'since', 'if', 'unless', 'until', 'till', 'while', 'whilst', 'when', 'whenever', 'where',
  'wherever', 'although', 'though', 'lest', 'whereas', 'whether', 'so', 'for', 'as', 'than', 'before', 'after', 'once',
]);
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'yet']);

/**
 * Divides a sentence into cola and commata. A colon ends at hard punctuation, and at a comma or a coordinating
 * conjunction where both sides have a finite verb; a comma ends at every comma and before every coordinating
 * conjunction besides.
 */
export function readMembers(tokens: readonly Token[], sentence: TokenRange): Members {
  const commata = divide(tokens, sentence);
  const cola: Colon[] = [];
  for (const comma of commata) {
    const previous = cola.at(-1);
    const joins = previous && (comma.boundary === 'comma' || comma.boundary === 'conjunction')
      && !(hasVerb(tokens, previous) && hasVerb(tokens, comma));
    if (joins && previous) cola[cola.length - 1] = { ...previous, to: comma.to, end: comma.end };
    else cola.push(comma);
  }
  return { cola, commata };
}

/** Phrases: cut at every mark of punctuation within the sentence and before every coordinating conjunction. */
function divide(tokens: readonly Token[], sentence: TokenRange): readonly Colon[] {
  const commata: Colon[] = [];
  let from = sentence.from;
  let boundary: Boundary = 'start';
  const close = (to: number): void => {
    const range = trim(tokens, from, to);
    if (range) commata.push({ ...range, boundary });
  };
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (!token) break;
    const hard = HARD.get(token.text) ?? (isSpacedHyphen(tokens, index) ? 'dash' : undefined);
    if (hard || token.text === ',') {
      close(index);
      from = index + 1;
      boundary = hard ?? 'comma';
    } else if (index > from && token.partOfSpeech === 'CCONJ' && COORDINATORS.has(token.normal)) {
      close(index);
      from = index;
      boundary = 'conjunction';
    } else if (index > from && CLAUSE_OPENERS.has(token.normal) && token.partOfSpeech !== 'ADP' && hasVerb(tokens, { from, to: index }) && hasVerb(tokens, { from: index, to: clauseEnd(tokens, index, sentence.to) })) {
      close(index);
      from = index;
      boundary = 'conjunction';
    }
  }
  close(sentence.to);
  return commata;
}

/** " - " as a dash. */
function isSpacedHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  return token?.text === '-' && previous !== undefined && next !== undefined && previous.end < token.start && token.end < next.start;
}

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    const token = tokens[index];
    if (token?.kind === 'punctuation') return index;
  }
  return limit;
}

/** The range without the punctuation at its ends, or nothing where no word is left. */
function trim(tokens: readonly Token[], from: number, to: number): (TokenRange & { readonly start: number; readonly end: number }) | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && tokens[first]?.kind === 'punctuation') first++;
  while (last >= first && tokens[last]?.kind === 'punctuation') last--;
  const opening = tokens[first];
  const closing = tokens[last];
  return first <= last && opening && closing ? { from: first, to: last + 1, start: opening.start, end: closing.end } : undefined;
}

/** A verb or auxiliary that is no bare infinitive after "to" and no participle by itself. */
function hasVerb(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (!token || (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'AUX')) continue;
    if (tokens[index - 1]?.normal === 'to' || token.normal.endsWith('ing')) continue;
    return true;
  }
  return false;
}
