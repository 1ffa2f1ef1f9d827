import { type Block, sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding } from '../finding.ts';
import { perStretch } from '../per-stretch.ts';
import { readQuotationMarks, type QuotationMark } from '../quotation-marks.ts';

export default defineFaultCheck({
  label: 'unpaired-quotation-mark',
  name: 'Unpaired quotation mark',
  family: 'pairs',
  definition: 'A quotation is opened and not closed, or closed and not opened; each paragraph of a long one may open it anew.',
  source: 'gutcheck, "Mismatched quotes", "Mismatched singlequotes"; The Chicago Manual of Style, 13.30',
  examples: {
    positive: [
      { text: 'He cried: “Halt, and the crew sang.\n\nThe wind rose.', parts: ['“'] },
      { text: 'The wind rose. He cried: Halt!” and the crew sang.', parts: ['”'] },
      { text: 'He cried: "Halt, and the crew sang.\n\nThe wind rose.', parts: ['"'] },
      { text: 'He called it ‘an old ship and left.\n\nThe wind rose.', parts: ['‘'] },
    ],
    negative: [
      { text: '“The wind rose.\n\n“The crew sang.”' }, { text: '"The wind rose.\n\n"The crew sang."' }, { text: 'The ship was 12" wide, the sailors’ own.' },
      { text: '’Tis the sailors’ ship, ‘an old one’, they said.' }, { text: '“The wind rose.\n\nThe crew sang.”' }, { text: '“He said ‘the crew’s song’ and left.”' },
    ],
  },
  *checkDocument({ document, stretches, layout }) {
    const body: Block[] = [];
    const notes: Block[] = [];
    for (const block of document.blocks) {
      if (layout.isColumns(block) || block.kind === 'speaker') continue;
      if (block.kind === 'footnote') notes.push(block);
      else body.push(block);
    }
    for (const kind of ['double', 'single'] as const) {
      for (const { block, mark } of unpaired([...body, ...notes], marksIn[kind](stretches))) {
        yield finding(sourceSpan(block, { start: mark.at, end: mark.at + 1 }), {
          message: mark.opens ? `The quotation that "${mark.text}" opens is never closed.` : `"${mark.text}" closes a quotation that was never opened.`,
          score: kind === 'double' ? 0.85 : 0.6,
        });
      }
    }
  },
});

interface Placed {
  readonly block: Block;
  readonly mark: QuotationMark;
}

/**
 * A quotation left open must be gone on with by the next paragraphs: opened anew by each, or closed in one of the next few.
 * @param marksIn a row a stretch
 */
function unpaired(blocks: readonly Block[], marksIn: readonly (readonly QuotationMark[])[]): readonly Placed[] {
  const loose: Placed[] = [];
  let carried: Placed | undefined;
  for (const block of blocks) {
    if (carried && (block.index - carried.block.index > REACH || block.kind === 'heading' || block.kind !== carried.block.kind)) {
      loose.push(carried);
      carried = undefined;
    }
    const marks = marksIn[block.index + 1];
    if (!marks || marks.length === 0) continue;
    const open: Placed[] = [];
    for (const mark of marks) {
      if (mark.opens) {
        // "“The wind rose.⏎⏎“The crew sang.”": the paragraph's first mark carries the quotation on.
        if (mark.isFirst) carried = undefined;
        open.push({ block, mark });
      } else if (open.length > 0) open.pop();
      else if (carried) carried = undefined;
      else if (mark.isSure) loose.push({ block, mark });
    }
    const [outermost, ...others] = open;
    loose.push(...others);
    if (!outermost) continue;
    if (carried) loose.push(carried);
    carried = outermost;
  }
  return carried ? [...loose, carried] : loose;
}

/** How many blocks a quotation may run without being opened anew. */
const REACH = 6;

const marksIn = {
  double: perStretch(({ block }) => readQuotationMarks(block?.prose ?? '', 'double')),
  single: perStretch(({ block }) => readQuotationMarks(block?.prose ?? '', 'single')),
} as const;
