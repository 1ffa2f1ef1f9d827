import type { Span } from '../../text/span.ts';
import type { Alignment, Mapped } from './alignment.ts';
import { type Candidate, candidatesWithin, CONTEXT, placesLike, type Quote, quoteAt } from './likeness.ts';

/** Where a span of one version of a text is in a later one. */
export type Anchor =
  | {
    readonly kind: 'attached';
    readonly span: Span;
    /** `unchanged` and `edited` words are where they were, `moved` ones stand among other words now. */
    readonly how: 'unchanged' | 'edited' | 'moved';
    /** Like words stand where it may belong as well: a person should look. */
    readonly isDoubtful: boolean;
  }
  | {
    readonly kind: 'orphan';
    /** Places that it may belong to, the likeliest first. */
    readonly candidates: readonly Candidate[];
  };

/** Anchors a span of the base text: by the diff, else by its words where the text is new, else not at all. */
export function anchorSpan(alignment: Alignment, span: Span): Anchor {
  const mapped = alignment.map(span);
  const settled = mapped && settle(alignment, span, mapped);
  if (mapped && settled) {
    const isDoubtful = mapped.kept < FIRMLY_KEPT * (span.end - span.start) || hasGrown(span, mapped) || support(alignment, span, mapped) < FIRM_SUPPORT || isRivalled(alignment, span, settled);
    const how = alignment.current.slice(settled.start, settled.end) === alignment.base.slice(span.start, span.end) ? 'unchanged' : 'edited';
    return { kind: 'attached', span: wholeWords(alignment, span, wholeCharacters(alignment.current, settled)), how, isDoubtful };
  }
  const quote = quoteAt(alignment.base, span);
  const among = ranked(alignment.inserted.flatMap((within) => candidatesWithin(alignment.current, within, quote)));
  const found = clearBest(among);
  if (found) return { kind: 'attached', span: wholeCharacters(alignment.current, found), how: 'moved', isDoubtful: standsTwice(alignment, span, found) };
  return { kind: 'orphan', candidates: candidates(alignment.current, quote, mapped) };
}

/** Anchors a quote without the text that it was made on. */
export function anchorQuote(text: string, quote: Quote): Anchor {
  const among = ranked(candidatesWithin(text, { start: 0, end: text.length }, quote));
  const found = clearBest(among);
  if (!found) return { kind: 'orphan', candidates: among.slice(0, MOST_CANDIDATES) };
  return { kind: 'attached', span: { start: found.start, end: found.end }, how: text.slice(found.start, found.end) === quote.exact ? 'unchanged' : 'edited', isDoubtful: false };
}

/** At least this part of a span must still be there for the diff alone to say where it is. */
const LEAST_KEPT = 0.5;
/** And this part of it and of what stood around it: less may be letters that are alike by chance. */
const LEAST_SUPPORT = 0.4;
/** With less than this the place is doubtful. */
const FIRMLY_KEPT = 0.7;
const FIRM_SUPPORT = 0.75;
/** A candidate must be as like as this … (fitted on the property test's edits and `bench/anchoring.ts`) */
const LEAST_SCORE = 0.75;
/** … and liker than the next one by this. */
const MARGIN = 0.1;
/** A span grows by a correction here and there, a long one by more. */
const MOST_GROWTH = 1.5;
const CORRECTION = 8;
/** How many candidates are shown for an orphan. */
const MOST_CANDIDATES = 5;

/** The place that the diff gives, where enough of the span and of its surroundings is still there. */
function settle(alignment: Alignment, span: Span, mapped: Mapped): Span | undefined {
  const length = span.end - span.start;
  if (mapped.kept < LEAST_KEPT * length) return undefined;
  if (support(alignment, span, mapped) < LEAST_SUPPORT) return undefined;
  if (!hasGrown(span, mapped)) return mapped;
  // A long insertion may have slid into the span: the words stand whole at one end of it.
  const words = alignment.base.slice(span.start, span.end);
  if (alignment.current.startsWith(words, mapped.start)) return { start: mapped.start, end: mapped.start + length };
  if (alignment.current.endsWith(words, mapped.end)) return { start: mapped.end - length, end: mapped.end };
  return mapped;
}

/** How much of the span and of what stood around it is still there, and there together. */
function support(alignment: Alignment, span: Span, mapped: Mapped): number {
  const around = { start: Math.max(0, span.start - CONTEXT), end: Math.min(alignment.base.length, span.end + CONTEXT) };
  const near = { start: mapped.start - 2 * CONTEXT, end: mapped.end + 2 * CONTEXT };
  return alignment.keptWithin(around, near) / (around.end - around.start);
}

/** Whether something long was written into the midst of the span. */
function hasGrown(span: Span, mapped: Span): boolean {
  return mapped.end - mapped.start > MOST_GROWTH * (span.end - span.start) + CORRECTION;
}

/**
 * Whether the diff could as well have matched the span otherwise: its like stands in text that was inserted, or stood in
 * text that was deleted.
 */
function isRivalled(alignment: Alignment, span: Span, settled: Span): boolean {
  const patterns = patternsOf(alignment.base, span);
  return hasRival(alignment.current, settled, alignment.inserted, patterns) || hasRival(alignment.base, span, alignment.deleted, patterns);
}

/** What a rival is like: the words with what stood before them, or with what stood behind them. */
function patternsOf(base: string, span: Span): readonly string[] {
  return [
    base.slice(Math.max(0, span.start - RIVAL_CONTEXT), Math.min(span.end, span.start + RIVAL_WORDS)),
    base.slice(Math.max(span.start, span.end - RIVAL_WORDS), span.end + RIVAL_CONTEXT),
  ];
}

/** How much of the words around, and of the words themselves, a rival must share on one side. */
const RIVAL_CONTEXT = 12;
const RIVAL_WORDS = 48;
/** A rival lies in changed text for at least this part of itself, or of the span. */
const RIVAL_CHANGED = 0.3;

function hasRival(text: string, own: Span, changes: readonly Span[], patterns: readonly string[]): boolean {
  return changes.some((change) => {
    if (canSlide(text, own, change)) return true;
    return patterns.some((pattern) => {
      // Too little has changed to hold a rival.
      if (change.end - change.start < RIVAL_CHANGED * Math.min((1 - RIVAL_CHANGED) * pattern.length, own.end - own.start)) return false;
      const from = Math.max(0, change.start - pattern.length);
      return placesLike(text.slice(from, change.end + pattern.length), pattern).some((place) => {
        const [start, end] = [place.start + from, place.end + from];
        const changed = Math.min(end, change.end) - Math.max(start, change.start);
        const shared = Math.min(end, own.end) - Math.max(start, own.start);
        return changed >= RIVAL_CHANGED * Math.min(end - start, own.end - own.start) && shared < (own.end - own.start) / 2;
      });
    });
  });
}

/** Whether the change could as well be said to begin before the span, or to end behind it: "the (old the) wall". */
function canSlide(text: string, own: Span, change: Span): boolean {
  const [before, behind] = [text.slice(own.start, change.start), text.slice(change.end, own.end)];
  return (before !== '' && before.length <= LONGEST_SLIDE && text.slice(change.start, change.end).endsWith(before))
    || (behind !== '' && behind.length <= LONGEST_SLIDE && text.slice(change.start, change.end).startsWith(behind));
}

/** Longer ones have a rival in the changed text. */
const LONGEST_SLIDE = 64;

/** Whether the like of what moved stands elsewhere too, or did. */
function standsTwice({ base, current }: Alignment, span: Span, found: Span): boolean {
  const patterns = patternsOf(base, span);
  const beside = (text: string, own: Span): readonly Span[] => [{ start: 0, end: own.start }, { start: own.end, end: text.length }];
  return hasRival(current, found, beside(current, found), patterns) || hasRival(base, span, beside(base, span), patterns);
}

function candidates(text: string, quote: Quote, mapped: Mapped | undefined): readonly Candidate[] {
  const found = candidatesWithin(text, { start: 0, end: text.length }, quote);
  const rest = mapped && !found.some((each) => each.start < mapped.end && mapped.start < each.end) ? [{ start: mapped.start, end: mapped.end, score: 0 }] : [];
  return ranked([...found, ...rest]).slice(0, MOST_CANDIDATES);
}

function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score || a.start - b.start);
}

function clearBest([best, next]: readonly Candidate[]): Candidate | undefined {
  return best && best.score >= LEAST_SCORE && best.score - (next?.score ?? 0) >= MARGIN ? best : undefined;
}

/** Where a word's first or last letter was mended, the span of the word is still that of the word. */
function wholeWords({ base, current }: Alignment, span: Span, { start, end }: Span): Span {
  const before = cutsWord(base, span.start) || !cutsWord(current, start) ? '' : (/[\p{L}\p{N}]+$/u.exec(current.slice(Math.max(0, start - LONGEST_MEND), start))?.[0] ?? '');
  const behind = cutsWord(base, span.end) || !cutsWord(current, end) ? '' : (/^[\p{L}\p{N}]+/u.exec(current.slice(end, end + LONGEST_MEND))?.[0] ?? '');
  return { start: start - before.length, end: end + behind.length };
}

const LONGEST_MEND = 16;

function cutsWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** A span never begins or ends within a surrogate pair. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: isInPair(text, start) ? start - 1 : start, end: isInPair(text, end) ? end + 1 : end };
}

function isInPair(text: string, offset: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) && /^[\uD800-\uDBFF]/.test(text.slice(offset - 1, offset));
}
