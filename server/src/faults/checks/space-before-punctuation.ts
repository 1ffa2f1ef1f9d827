import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { perBlock, plainMatches } from '../per-stretch.ts';
import { sourceSpan } from '../../text/block.ts';

export default defineFaultCheck({
  label: 'space-before-punctuation',
  name: 'Space before punctuation',
  family: 'spacing',
  definition: 'A space stands before a mark that follows its word directly.',
  source: 'gutcheck, "Spaced punctuation"',
  examples: {
    positive: [{ text: 'The ship sailed , and the crew sang .', parts: [' ', ' '], mended: 'The ship sailed, and the crew sang.' }],
    negative: [{ text: 'They waited ... and sang. . . . At last .5 of it.' }, { text: '« Halt ! » he cried.' }, { text: 'Fish .... 12' }],
  },
  *checkDocument({ stretches, layout }) {
    const spaces = spacesBefore(stretches).filter(({ block }) => !layout.isColumns(block));
    const habits = new Set([...';:?!'].filter((mark) => spaces.filter(({ found }) => found.group === mark).length > HABIT));
    for (const { block, found: { group: mark, start, end } } of spaces) {
      // Older print sets a space before high marks throughout.
      if (habits.has(mark)) continue;
      const span = sourceSpan(block, { start, end: end - 1 });
      yield finding(span, { message: `A space stands before "${mark}".`, score: 0.9, isCertain: true, ways: [way('Take it out', span, '')] });
    }
  },
});

/** In French print a space is no fault. */
const FRENCH = /[«»]/;
const spacesBefore = perBlock((block, passage) => (passage?.isEnglish !== true || FRENCH.test(block.prose) ? [] : plainMatches(block, /(?<=[\p{L}\p{N}”’"')\]]) +([,;:!?]|\.(?!\s?\.|\p{L}|\p{N}))(?![\p{L}\p{N}:;)(=-])/gu, / [,;:!?.]/)));
/** More of one high mark are the house style. */
const HABIT = 12;
