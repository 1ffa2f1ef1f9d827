import { type Block, sourceSpan } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { FaultData, FaultFinding, Mend } from './fault.ts';

/** A way to mend a fault: what the menu says, and what it changes. */
export type Way = FaultData['mends'][number];

export interface Wording {
  /** One plain sentence: what is wrong. */
  readonly message: string;
  readonly score: number;
  /** The likeliest first. */
  readonly ways?: readonly Way[];
  /** The first way may be taken without asking. */
  readonly isCertain?: boolean;
}

/** A finding at one place or several. */
export function finding(parts: Span | readonly [Span, ...Span[]], { message, score, ways = [], isCertain = false }: Wording): FaultFinding {
  return { parts: 'start' in parts ? [parts] : parts, message, score, data: { mends: ways, isCertain: isCertain && ways.length > 0 } };
}

/** A way that changes one stretch. */
export function way(title: string, span: Span, text: string): Way {
  const change: Mend = { start: span.start, end: span.end, text };
  return { title, changes: [change] };
}

/** A match in a block's prose. */
export interface ProseMatch {
  readonly match: RegExpExecArray;
  readonly text: string;
  /** Where it stands in the source, markup within it included. */
  readonly span: Span;
  /** The source reads as the prose does. */
  readonly isPlain: boolean;
}

/**
 * All matches of a global expression in the block's prose.
 * @param sign what every match has in it: the expression, which takes longer, is tried only on prose that has it
 */
export function matchesIn(block: Block, expression: RegExp, sign?: RegExp): readonly ProseMatch[] {
  if (sign?.test(block.prose) === false) return NO_MATCHES;
  const matches: ProseMatch[] = [];
  // `matchAll` would copy the expression for each block.
  expression.lastIndex = 0;
  for (let match = expression.exec(block.prose); match; match = expression.exec(block.prose)) {
    const text = match[0];
    if (text === '') {
      expression.lastIndex++;
      continue;
    }
    const span = sourceSpan(block, { start: match.index, end: match.index + text.length });
    matches.push({ match, text, span, isPlain: span.end - span.start === text.length });
  }
  return matches;
}
const NO_MATCHES: readonly ProseMatch[] = [];

/** The same finding so many characters further on in the source. */
export function moved(found: FaultFinding, by: number): FaultFinding {
  const at = <Place extends Span>(place: Place): Place => ({ ...place, start: place.start + by, end: place.end + by });
  const [first, ...rest] = found.parts;
  const mends = found.data.mends.map(({ title, changes }) => ({ title, changes: changes.map(at) }));
  return { ...found, parts: [at(first), ...rest.map(at)], data: { ...found.data, mends } };
}
