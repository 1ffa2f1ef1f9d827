import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn } from '../finding.ts';

export default defineFaultCheck({
  label: 'stray-character',
  name: 'Stray character',
  family: 'characters',
  definition: 'A character that no prose is written with, or a letter that makes a paragraph of its own: a spot on the page that was read as one.',
  source: 'gutcheck, "Tilde character", "Caret character", "Single character line"',
  examples: {
    positive: [{ text: 'The ship ~ sailed at noon.', parts: ['~'] }, { text: 'The ship ^sailed at noon| today.', parts: ['^', '|'] }, { text: 'The ship sailed.\n\nj\n\nThe crew sang.', parts: ['j'] }],
    negative: [{ text: 'The ~~ship~~ sailed | a | b ^2^ x^2 H~2~O.' }, { text: 'The ship sailed.\n\nV\n\nThe crew sang.' }, { text: 'See example.org/~crew and `a ^ b`.' }],
  },
  *checkBlock({ block, checked: { layout } }) {
    if (layout.isColumns(block)) return;
    if (block.kind === 'paragraph' && LONE_LETTER.test(block.prose)) {
      yield finding(sourceSpan(block, { start: 0, end: block.prose.length }), { message: `"${block.prose}" stands alone.`, score: 0.6 });
      return;
    }
    for (const { text, span, isPlain } of matchesIn(block, STRAY, SIGN)) {
      if (isPlain) yield finding(span, { message: `"${text}" is no character of prose.`, score: 0.8 });
    }
  },
});

/** Roman and other numbers number what follows; a capital may be a shelf mark or an initial. */
const LONE_LETTER = /^(?![ivxlcdm])\p{Ll}$/u;
const SIGN = /[~^|¬¦]/;
/** Beside a word and not within an address, a formula or raised and lowered text; a bar between spaces may part columns. */
const STRAY = /(?<=^|[\s“‘"(])[~^¬¦](?=\s)|(?<=^|\s)[\^~|¬¦](?=\p{L}{2,}(?![\^~]))|(?<=\s\p{L}{2,})[\^|¬¦](?=[\s.,;:])|(?<=\p{L}{2})[\^¬¦](?=\p{L}{2})/gu;
