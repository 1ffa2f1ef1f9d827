import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'letter-for-mark',
  name: 'Letter for a mark of exclamation',
  family: 'punctuation',
  definition: 'An "I" or a "1" before a closing quotation mark stands for a mark of exclamation.',
  source: 'gutcheck, "Query I/!"',
  examples: {
    positive: [{ text: '"Halt I" he cried.', parts: [' I'], mended: '"Halt!" he cried.' }, { text: '“To the boats 1” he cried.', parts: [' 1'], mended: '“To the boats!” he cried.' }],
    negative: [{ text: '“So am I” he said, “and so would I.”' }, { text: 'It says “it was I” and “you and I” there; see “Part I” and “Chapter 1”.' }],
  },
  *checkBlock({ block, passage: { isEnglish } }) {
    if (!isEnglish) return;
    for (const { text, span, isPlain } of matchesIn(block, BEFORE_CLOSING, / [I1i][”"]/)) {
      if (isPlain) yield finding(span, { message: `"${text.trim()}" seems to be a mark of exclamation.`, score: 0.7, ways: [way('Write "!"', span, '!')] });
    }
  },
});

/** After a word in lower case that neither a pronoun nor a number follows. */
const BEFORE_CLOSING = /(?<=\p{L})(?<!\b(?:am|is|was|were|be|been|and|or|nor|not|but|than|as|if|do|did|have|had|can|could|shall|should|will|would|may|might|must|part|chapter|book|act|scene|volume|vol|no|number|page|world war|war|that|so|what|why|how|which|when|where|who|only)) [I1](?=[”"])/giu;
