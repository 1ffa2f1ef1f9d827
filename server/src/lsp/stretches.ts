import type { Block } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';
import type { EditorialMark } from '../text/editorial-mark.ts';
import type { Span } from '../text/span.ts';

/** A heading with all that stands under it. */
export interface SectionStretch extends Span {
  readonly heading: Block;
}

/** A page as far as it lies within the section that it begins in, so that pages and sections nest. */
export interface PageStretch extends Span {
  readonly pageBreak: EditorialMark;
}

/** Sections as their headings nest, in reading order. */
export function sectionStretches({ blocks, source }: Pick<TextDocument, 'blocks' | 'source'>): readonly SectionStretch[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find((other) => levelOf(other) <= levelOf(heading));
    return { heading, start: heading.start, end: next ? next.start : source.length };
  });
}

/** Pages, each from its page break to the next one, or to the next heading. */
export function pageStretches({ blocks, marks, source }: Pick<TextDocument, 'blocks' | 'marks' | 'source'>): readonly PageStretch[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const breaks = marks.filter((mark) => mark.kind === 'page-break');
  return breaks.map((pageBreak, index) => {
    const next = [breaks[index + 1]?.start, headings.find((heading) => heading.start >= pageBreak.end)?.start, source.length].filter((at) => at !== undefined);
    return { pageBreak, start: pageBreak.start, end: Math.min(...next) };
  });
}

function levelOf(heading: Block): number {
  return heading.level ?? 1;
}
