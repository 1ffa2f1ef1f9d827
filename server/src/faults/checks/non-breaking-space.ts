import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'non-breaking-space',
  name: 'Stray non-breaking space',
  family: 'characters',
  definition: 'A non-breaking space stands between two common words, where no typographer wants one.',
  source: 'gutcheck, "Non-ASCII character 160"',
  examples: {
    positive: [{ text: 'The ship\u00A0sailed at noon.', parts: ['\u00A0'], mended: 'The ship sailed at noon.' }],
    negative: [{ text: 'The ship sailed at 10\u00A0knots under M.\u00A0Blanc.' }, { text: 'Halt\u00A0!' }],
  },
  *checkBlock({ block, checked: { layout } }) {
    if (layout.isVerse(block) || layout.isColumns(block)) return;
    for (const { span } of matchesIn(block, BETWEEN_WORDS, NON_BREAKING)) {
      yield finding(span, { message: 'A non-breaking space stands between two words.', score: 0.85, isCertain: true, ways: [way('Make it a space', span, ' ')] });
    }
  },
});

const NON_BREAKING = /[\u00A0\u202F]/;
const BETWEEN_WORDS = /(?<=\p{Ll}{2}[,;]?) *[\u00A0\u202F]+ *(?=\p{Ll}{2})/gu;
