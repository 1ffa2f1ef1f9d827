import type { Token } from '../../language/token.ts';
import { type Block, sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { perBlock } from '../per-stretch.ts';

export default defineFaultCheck({
  label: 'broken-paragraph',
  name: 'Paragraph broken in mid-sentence',
  family: 'lines',
  definition: 'A paragraph ends in the middle of a sentence that the next one goes on with.',
  source: 'gutcheck, "Query missing paragraph break" turned round; Distributed Proofreaders, Proofreading Guidelines, "Page Breaks"',
  examples: {
    positive: [{ text: 'The ships lay idle in\n\nthe harbour of the north.', parts: ['in', 'the'], mended: 'The ships lay idle in the harbour of the north.' }],
    negative: [
      { text: 'The ships lay idle.\n\nthe harbour was closed.' }, { text: 'They sold:\n\nropes and nets.' }, { text: 'Dear friends,\n\nwe are met to-day.' },
      { text: 'He wrote:\n\n> the harbour is closed' },
    ],
  },
  *checkDocument({ document, passages, stretches }) {
    for (const { block, found: last } of wordsWithoutStop(stretches)) {
      const next = document.blocks[block.index + 1];
      const first = passages[block.index + 1]?.tokens[0];
      if (!next || !first || !canBeOne(block, next, NEVER_LAST.has(last.normal)) || !goesOn(first)) continue;
      const from = sourceSpan(block, last);
      const to = sourceSpan(next, first);
      const cannotEnd = NEVER_LAST.has(last.normal);
      yield {
        parts: [from, to],
        message: `The paragraph ends after "${last.text}" in mid-sentence and goes on with "${first.text}".`,
        score: cannotEnd ? 0.95 : 0.85,
        data: {
          // What stands between besides white space (a page break, a note) is the editor's to place.
          isCertain: /^\s*$/.test(document.source.slice(from.end, to.start)),
          mends: /^\s*$/.test(document.source.slice(from.end, to.start)) ? [{ title: 'Join the two paragraphs', changes: [{ start: from.end, end: to.start, text: ' ' }] }] : [],
        },
      };
    }
  },
});

/** Words that want another after them. */
const NEVER_LAST: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and', 'or', 'of', 'in', 'to', 'with', 'by', 'from', 'for', 'at', 'as', 'that', 'which', 'their', 'its', 'his', 'our']);

/** Where the first cannot end, the second may have dropped out of a block quotation. */
function canBeOne(block: Block, next: Block, cannotEnd: boolean): boolean {
  return block.kind === 'paragraph' && next.kind === 'paragraph' && block.section === next.section && (block.quotationDepth === next.quotationDepth || (cannotEnd && block.quotationDepth > next.quotationDepth)) && block.speaker === next.speaker;
}

/** The last word of a paragraph that no stop, comma or other mark closes, and that is prose and no line of verse or of an address. */
const wordsWithoutStop = perBlock(({ kind }, passage) => {
  const last = passage?.tokens.at(-1);
  return kind === 'paragraph' && last?.kind === 'word' && (passage?.tokens.length ?? 0) >= MINIMUM_TOKENS ? [last] : [];
});

/** It begins in lower case. */
function goesOn(first: Token): boolean {
  return first.kind === 'word' && /^\p{Ll}/u.test(first.text);
}

/** A shorter paragraph is a title, a caption or a line of an address more often than a broken sentence. */
const MINIMUM_TOKENS = 5;
