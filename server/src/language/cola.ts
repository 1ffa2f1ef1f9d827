import { fitted } from '../text/fitted.ts';
import { mainVerb } from './main-verb.ts';
import type { Boundary, Colon } from './passage.ts';
import type { Token, TokenRange } from './token.ts';
import { amongWords, ofWord } from './word.ts';

/** The members of one sentence: its clauses, and the phrases within them. */
export interface Members {
  readonly cola: readonly Colon[];
  readonly commata: readonly Colon[];
}

/**
 * Divides a sentence into cola and commata. A comma (phrase) ends at every mark of punctuation, before every
 * coordinating conjunction and before a subordinate clause. A colon is made of the commata up to the next hard
 * punctuation, or up to the next comma that has a finite verb of its own when one has gone before.
 */
export function readMembers(tokens: readonly Token[], sentence: TokenRange): Members {
  const commata = divide(tokens, sentence);
  const cola: Colon[] = [];
  for (const comma of commata) {
    const previous = cola.at(-1);
    if (previous && (comma.boundary === 'comma' || comma.boundary === 'conjunction') && !isClauseBoundary(tokens, previous, comma)) {
      cola[cola.length - 1] = { from: previous.from, to: comma.to, start: previous.start, end: comma.end, boundary: previous.boundary };
    } else cola.push(comma);
  }
  return { cola: fitted(cola), commata };
}

const MARKS: ReadonlyMap<string, Boundary> = new Map<string, Boundary>([
  [',', 'comma'],
  [';', 'semicolon'], [':', 'colon'], ['—', 'dash'], ['–', 'dash'], ['--', 'dash'], ['---', 'dash'], ['―', 'dash'],
  ['(', 'bracket'], [')', 'bracket'], ['[', 'bracket'], [']', 'bracket'], ['?', 'semicolon'], ['!', 'semicolon'],
]);
const markOf = ofWord((text) => MARKS.get(text) ?? null);
const isCoordinating = amongWords(['and', 'but', 'or', 'nor', 'yet']);
/** Words that open a clause of their own when a verb follows. */
const isSubordinator = amongWords([
  'that', 'which', 'who', 'whom', 'whose', 'because', 'since', 'if', 'unless', 'until', 'till', 'while', 'whilst', 'when', 'whenever',
  'where', 'wherever', 'although', 'though', 'lest', 'whereas', 'whether', 'before', 'after', 'as', 'than',
]);
/** Of these, the ones that open a clause only where its subject follows at once: "as he said", not "as plainly written". */
const needsSubject = amongWords(['as', 'than', 'before', 'after', 'since', 'until', 'till']);
const isNominative = amongWords(['i', 'we', 'he', 'she', 'they', 'it', 'there']);
const isRelative = amongWords(['which', 'whom', 'whose', 'who', 'whither']);

/** Phrases: cut at every mark of punctuation, before every coordinating conjunction and every subordinate clause. */
function divide(tokens: readonly Token[], sentence: TokenRange): readonly Colon[] {
  const commata: Colon[] = [];
  let from = sentence.from;
  let boundary: Boundary = 'start';
  const cut = (to: number, next: number, nextBoundary: Boundary): void => {
    const range = trim(tokens, from, to);
    if (range) commata.push({ from: range.from, to: range.to, start: range.start, end: range.end, boundary });
    // Of marks in a row ("), —") the strongest counts.
    boundary = range || boundary === 'start' || STRENGTH[nextBoundary] > STRENGTH[boundary] ? (range || commata.length > 0 ? nextBoundary : boundary) : boundary;
    from = next;
  };
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (!token) break;
    const mark = markOf(token.word) ?? (isSpacedHyphen(tokens, index) ? 'dash' : undefined);
    if (mark) cut(index, index + 1, mark);
    else if (index > from && token.kind === 'word' && (isCoordinator(tokens, index) || opensClause(tokens, from, index, sentence.to))) cut(index, index, 'conjunction');
  }
  cut(sentence.to, sentence.to, 'comma');
  return fitted(commata);
}

const STRENGTH: Readonly<Record<Boundary, number>> = { conjunction: 0, comma: 1, bracket: 2, dash: 2, colon: 3, semicolon: 4, start: 5 };

/** "and", "but" … between members; not "but" for "only" ("I do but quote") nor "yet" for "still" ("not yet"). */
function isCoordinator(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !isCoordinating(token.word)) return false;
  if (token.normal === 'but') return previous?.partOfSpeech !== 'AUX' && !NEGATIVES.has(previous?.normal ?? '');
  return token.normal !== 'yet' || token.partOfSpeech === 'CCONJ';
}
const NEGATIVES: ReadonlySet<string> = new Set(['nothing', 'none', 'nobody', 'all', 'anything']);

/** Does a subordinate clause begin at `index`, a clause with a verb of its own having gone before from `from`? */
function opensClause(tokens: readonly Token[], from: number, index: number, limit: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  // "I believe I have no right", "he knew they would come": a clause without its "that".
  if (isNominative(token.word) && tokens[index - 1]?.partOfSpeech === 'VERB') return mainVerb(tokens, { from, to: index }) !== undefined && mainVerb(tokens, { from: index, to: clauseEnd(tokens, index, limit) }) !== undefined;
  const isBeforeRelative = token.partOfSpeech === 'ADP' && isRelative(next.word);
  if (!isBeforeRelative && !isSubordinator(token.word)) return false;
  const previous = tokens[index - 1];
  // "to that end", "of which": the preposition belongs to what follows and was cut before, or "that" points.
  if (previous?.partOfSpeech === 'ADP' && previous.normal !== 'in' && !isBeforeRelative) return false;
  if (token.normal === 'that' && token.partOfSpeech === 'DET') return false;
  if (needsSubject(token.word) && !isSubjectOpening(next)) return false;
  return mainVerb(tokens, { from, to: index }) !== undefined && mainVerb(tokens, { from: index + (isBeforeRelative ? 1 : 0), to: clauseEnd(tokens, index, limit) }) !== undefined;
}

function isSubjectOpening(token: Token): boolean {
  return token.partOfSpeech === 'PRON' || token.partOfSpeech === 'DET' || token.partOfSpeech === 'PROPN' || token.normal === 'there';
}

/** Is `comma` a clause beside or below the colon before it, and no part of it? */
function isClauseBoundary(tokens: readonly Token[], colon: TokenRange, comma: Colon): boolean {
  if (mainVerb(tokens, colon) === undefined) return false;
  const verb = mainVerb(tokens, comma);
  if (verb === undefined) return false;
  const opening = tokens[comma.from];
  if (comma.boundary !== 'conjunction' || !(opening && isCoordinating(opening.word))) return true;
  // "frame and pass a law", "was born and died": two verbs that share what follows or precedes are one clause.
  const before = tokens[comma.from - 1];
  const sharesObject = before?.partOfSpeech === 'VERB' || before?.partOfSpeech === 'AUX';
  return !(sharesObject && verb === comma.from + 1) && comma.to - comma.from > SHORTEST_COORDINATE;
}

/** "and died" with its conjunction is too short for a member of its own. */
const SHORTEST_COORDINATE = 2;

/** " - " as a dash. */
function isSpacedHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  return token?.text === '-' && previous !== undefined && next !== undefined && previous.end < token.start && token.end < next.start;
}

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    if (tokens[index]?.kind === 'punctuation') return index;
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
