import type { SourceOffset, Span } from '../text/span.ts';

/** A stretch of a text replaced by `length` code units. */
export interface Edit {
  readonly from: SourceOffset;
  readonly to: SourceOffset;
  readonly length: number;
}

/** Where a span of the text before the edits is after them; undefined where an edit has touched it. */
export function movedForward(span: Span, edits: readonly Edit[]): Span | undefined {
  let { start, end } = span;
  for (const edit of edits) {
    if (end <= edit.from) continue;
    if (start < edit.to) return undefined;
    const by = edit.length - (edit.to - edit.from);
    start += by;
    end += by;
  }
  return { start, end };
}

/** Where an offset of the text after the edits was before them; undefined in what was written since. */
export function movedBack(offset: SourceOffset, edits: readonly Edit[]): SourceOffset | undefined {
  let at = offset;
  for (const edit of edits.toReversed()) {
    if (at < edit.from || (at === edit.from && edit.length > 0)) continue;
    if (at < edit.from + edit.length) return undefined;
    at += edit.to - edit.from - edit.length;
  }
  return at;
}
