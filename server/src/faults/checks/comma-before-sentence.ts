import { sourceSpan } from '../../text/block.ts';
import { commasIn } from '../commas.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'comma-before-sentence',
  name: 'Comma for a stop',
  family: 'punctuation',
  definition: 'After a comma a function word has a capital: the comma is a stop, or the capital a small letter.',
  source: 'gutcheck, "Query comma for period"',
  examples: {
    positive: [{ text: 'The ships lay idle, The crews sang all day.', parts: [','] }],
    negative: [{ text: 'The ships lay idle, “The crews sang.”' }, { text: 'He lived in The Hague, The Netherlands.' }, { text: 'He asked, Is it an old ship?' }, { text: 'It was shut, I say.' }],
  },
  *checkBlock({ block, passage, checked: { layout } }) {
    const { tokens, isEnglish } = passage;
    if (!isEnglish || !layout.isProse(block)) return;
    for (const comma of commasIn(passage)) {
      const word = tokens[comma.index + 1];
      const next = tokens[comma.index + 2];
      const before = tokens[comma.index - 1];
      if (!word || !next || !OPENERS.has(word.text) || !/^\p{Ll}/u.test(next.text) || !before || !/^\p{Ll}/u.test(before.text) || SAYING.test(before.normal) || before.normal.endsWith('ly')) continue;
      const span = sourceSpan(block, comma);
      const letter = sourceSpan(block, { start: word.start, end: word.start + 1 });
      yield finding(span, { message: `"${word.text}" has a capital after a comma.`, score: 0.7, ways: [way('Make the comma a stop', span, '.'), way(`Write "${word.text.toLowerCase()}"`, letter, word.text.charAt(0).toLowerCase())] });
    }
  },
});

const OPENERS: ReadonlySet<string> = new Set(['The', 'It', 'He', 'She', 'They', 'We', 'This', 'These', 'In', 'And', 'If', 'When', 'There', 'Of', 'To', 'For', 'But', 'As', 'At', 'With', 'By', 'From', 'Which', 'Who']);
/** Speech without quotation marks. */
const SAYING = /^(?:say|says|said|saying|ask|asks|asked|answer|answers|answered|reply|replied|cry|cried|write|writes|wrote|think|thought|thus|namely|motto|question|words)$/;
