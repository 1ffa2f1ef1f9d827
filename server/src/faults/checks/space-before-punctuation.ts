import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

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
  *checkDocument({ document, layout, passages }) {
    const blocks = document.blocks.filter((block) => !layout.isColumns(block) && passages[block.index]?.isEnglish === true && !/[«»]/.test(block.prose));
    const found = blocks.flatMap((block) => [...matchesIn(block, SPACED, / [,;:!?.]/)].filter(({ isPlain }) => isPlain));
    const habits = new Set([...';:?!'].filter((mark) => found.filter(({ match }) => match[1] === mark).length > HABIT));
    for (const { match, span } of found) {
      const mark = match[1] ?? '';
      // Older print sets a space before high marks throughout.
      if (habits.has(mark)) continue;
      const space = { start: span.start, end: span.end - 1 };
      yield finding(space, { message: `A space stands before "${mark}".`, score: 0.9, isCertain: true, ways: [way('Take it out', space, '')] });
    }
  },
});

const SPACED = /(?<=[\p{L}\p{N}”’"')\]]) +([,;:!?]|\.(?!\s?\.|\p{L}|\p{N}))(?![\p{L}\p{N}:;)(=-])/gu;
/** More of one high mark are the house style. */
const HABIT = 12;
