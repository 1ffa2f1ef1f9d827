/** An offset into the source file, in UTF-16 code units. */
export type SourceOffset = number & { readonly space?: 'source' };
/** An offset into the prose of one block, in UTF-16 code units. */
export type ProseOffset = number & { readonly space?: 'prose' };

/** A stretch of the source file: UTF-16 code units, end-exclusive. */
export interface Span {
  readonly start: SourceOffset;
  readonly end: SourceOffset;
}

/** A stretch of a block's prose: UTF-16 code units, end-exclusive. */
export interface ProseSpan {
  readonly start: ProseOffset;
  readonly end: ProseOffset;
}

export function spansOverlap(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
