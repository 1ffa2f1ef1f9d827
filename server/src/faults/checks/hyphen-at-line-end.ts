import { isInLexicon } from '../../language/lexicon.ts';
import { readLineEnd } from '../../text/hyphenation.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { isEnglishWord } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'hyphen-at-line-end',
  name: 'Hyphen at the end of a line',
  family: 'lines',
  definition: 'A word is broken over the end of a line: Markdown shows it with a space in it.',
  source: 'gutcheck, "Query hyphen at end of line"; Distributed Proofreaders, Proofreading Guidelines, "End-of-line Hyphenation"',
  examples: {
    positive: [
      { text: 'They could not under-\nstand the harbour.', parts: ['-\n'], mended: 'They could not understand\nthe harbour.' },
      { text: 'The ship was up-\nto-date.', parts: ['-\n'], mended: 'The ship was up-to-date.' },
      { text: 'The ships lay idle-\n-all of them.', parts: ['-\n-'], mended: 'The ships lay idle--all of them.' },
    ],
    negative: [{ text: 'The ship--\nan old one--sailed.' }, { text: 'Two-\nand three-masted ships.' }, { text: '- ropes\n- nets' }],
  },
  *checkBlock({ block, source, checked: { layout, vocabulary } }) {
    if (!AT_LINE_END.test(source) || !layout.isProse(block)) return;
    const isKnown = (word: string): boolean => vocabulary.count(word) > 0 || isInLexicon(word);
    for (const { index, 0: broken } of source.matchAll(BROKEN_DASH)) {
      const span = { start: block.start + index, end: block.start + index + broken.length };
      yield finding(span, { message: 'A dash is broken over the end of the line.', score: 0.85, isCertain: true, ways: [way('Join the dash', span, '--')] });
    }
    for (const match of source.matchAll(BROKEN)) {
      const [whole, head = '', gap = '', tail = '', after = ''] = match;
      if (/^(?:and|or|to|nor)$/.test(tail)) continue;
      const reading = readLineEnd(`${head}-`, tail + after, isKnown);
      const start = block.start + match.index + head.length;
      const end = block.start + match.index + whole.length;
      const lineEnd = /\r?\n/.exec(gap)?.[0] ?? '\n';
      const prefix = gap.slice(gap.indexOf(lineEnd) + lineEnd.length);
      // The whole word goes to the upper line, so that the lines below stay as they are.
      const rest = after === '' ? '' : `${lineEnd}${prefix}`;
      const closed = way(`Join to "${head}${tail}"`, { start, end }, `${tail}${rest}`);
      const kept = way(`Keep the hyphen: "${head}-${tail}"`, { start, end }, `-${tail}${rest}`);
      const isKept = reading === 'hyphenated';
      const isCertain = isKept ? /-/.test(tail) || vocabulary.count(`${head}-${tail}`.toLowerCase()) > 0 : isEnglishWord((head + tail).toLowerCase()) || vocabulary.count((head + tail).toLowerCase()) > 0;
      yield finding({ start, end: start + 1 + lineEnd.length }, { message: `"${head}-${tail}" is broken over the end of the line.`, score: 0.9, isCertain, ways: isKept ? [kept, closed] : [closed, kept] });
    }
  },
});

const AT_LINE_END = /-[ \t]*\r?\n/;
/** Half a dash at the end of a line, and half at the beginning of the next. */
const BROKEN_DASH = /(?<=\p{L})-[ \t]*\r?\n[ \t>]*-(?=\p{L})/gu;
/** Head, line end with whatever quotation marks, tail with its punctuation, the space after it. */
const BROKEN = /(?<![\p{L}-])([\p{L}][\p{L}’'-]*)-(?<!--)([ \t]*\r?\n[ \t>]*)(\p{Ll}[\p{L}’'-]*[.,;:!?”’)]*)([ \t]*)/gu;
