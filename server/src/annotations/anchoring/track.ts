import type { Span } from '../../text/span.ts';

/** A stretch of a text replaced by `length` code units. */
export interface TextEdit extends Span {
  readonly length: number;
}

/**
 * Where a span is after edits, each counted in the text that the one before it left; undefined where its last
 * character is gone. What is written within a span is part of it, what is written at its edges is not.
 */
export function trackSpan(span: Span, edits: readonly TextEdit[]): Span | undefined {
  let tracked: Span = span;
  for (const edit of edits) {
    const by = edit.length - (edit.end - edit.start);
    if (edit.end <= tracked.start) tracked = { start: tracked.start + by, end: tracked.end + by };
    else if (edit.start < tracked.end) {
      const isWithin = edit.start > tracked.start && edit.end < tracked.end;
      const start = edit.start <= tracked.start ? edit.start + edit.length : tracked.start;
      const end = isWithin || edit.end < tracked.end ? tracked.end + by : edit.start;
      if (end <= start) return undefined;
      tracked = { start, end };
    }
  }
  return tracked;
}
