import type { Block } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';

/** Whether two paragraphs of one voice follow each other with nothing but white space between. */
export function followsDirectly(document: TextDocument, previous: Block, block: Block): boolean {
  return previous.kind === 'paragraph' && block.kind === 'paragraph' && previous.section === block.section && previous.quotationDepth === block.quotationDepth
    && previous.speaker === block.speaker && /^[\s>]*$/.test(document.source.slice(previous.end, block.start));
}
