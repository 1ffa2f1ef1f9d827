import type { Prose } from './prose.ts';
import type { ProseMap } from './prose-map.ts';
import type { ProseSpan, SourceOffset, Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'footnote' | 'speaker';

/**
 * A block of prose: what one paragraph, heading, list item, footnote or speaker label says, without its markup.
 * Everything but `start`, `end`, `index` and `section` is relative to the block, so that blocks are known by what
 * they say and not by where they stand.
 */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** Source offset of the block's first character, markup of its own included. */
  readonly start: SourceOffset;
  readonly end: SourceOffset;
  /** What the analysis reads: no markup, a space for a line end, words joined that were hyphenated over a line end. */
  readonly prose: string;
  /** Prose offsets to source offsets relative to `start`. */
  readonly map: ProseMap;
  /** The same object from one version of the file to the next while the block does not change. */
  readonly content: Prose;
  /** 1 to 6 for headings. */
  readonly level?: number;
  /** How many block quotations the block stands in. */
  readonly quotationDepth: number;
  /** Who speaks, where a speaker label stands before the turn. */
  readonly speaker?: string;
  /** Counts the headings passed so far: blocks of one section have one number. */
  readonly section: number;
}

/** The source stretch of a stretch of the block's prose. */
export function sourceSpan(block: Block, span: ProseSpan): Span {
  const { start, end } = block.map.toSource(span);
  return { start: block.start + start, end: block.start + end };
}
