import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'page-number-in-text',
  name: 'Page number left in the text',
  family: 'lines',
  definition: 'A line or paragraph is a page number alone.',
  source: 'gutcheck, "Query standalone number"; Distributed Proofreaders, Proofreading Guidelines, "Page Headers/Page Footers"',
  examples: {
    positive: [{ text: 'The ships lay idle.\n\n112\n\nThe wind rose.', parts: ['112'], mended: 'The ships lay idle.\n\nThe wind rose.' }, { text: 'The ships lay idle in the\n[14]\nharbour of the north.', parts: ['[14]'] }],
    negative: [{ text: '1\n\nThe ships lay idle.\n\n2\n\nThe wind rose.' }, { text: 'It was sold in\n1847.' }, { text: '# 12\n\nThe ships lay idle.' }],
  },
  *checkDocument({ document: { blocks, source } }) {
    const alone = blocks.filter((block) => block.kind === 'paragraph' && ALONE.test(block.prose));
    for (const block of alone) {
      // Numbers from 1 up are those of sections.
      if (Number(/\d+/.exec(block.prose)?.[0] ?? 0) <= alone.length + SECTIONS || !blocks[block.index - 1] || !blocks[block.index + 1]) continue;
      const gap = /^\s*/.exec(source.slice(block.end))?.[0].length ?? 0;
      yield finding(sourceSpan(block, { start: 0, end: block.prose.length }), { message: `"${block.prose}" seems to be a page number.`, score: 0.85, ways: [way('Take it out', { start: block.start, end: block.end + gap }, '')] });
    }
  },
  *checkBlock({ block, source: text, checked: { layout } }) {
    if (!layout.isProse(block) || block.kind !== 'paragraph') return;
    for (const match of text.matchAll(/(?<=\n)[ \t>]*((?:- ?|[–—] ?|\[|p(?:age|\.) ?)?\d{1,4}(?: ?[-–—]|\])?)[ \t]*\r?(?=\n)/gi)) {
      const label = match[1] ?? '';
      const start = block.start + match.index + match[0].indexOf(label);
      yield finding({ start, end: start + label.length }, { message: `"${label}" seems to be a page number.`, score: 0.8, ways: [way('Take the line out', { start: block.start + match.index, end: block.start + match.index + match[0].length + 1 }, '')] });
    }
  },
});

/** Sections whose numbers were lost leave gaps. */
const SECTIONS = 3;
const ALONE = /^[[(-]?\s*(?:p(?:age|p?\.)\s*)?\d{1,4}\s*[\])-]?$/i;
