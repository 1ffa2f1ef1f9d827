import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { perBlock, plainMatches } from '../per-stretch.ts';
import { sourceSpan } from '../../text/block.ts';

export default defineFaultCheck({
  label: 'doubled-space',
  name: 'Doubled space',
  family: 'spacing',
  definition: 'Two spaces stand between two words.',
  source: 'gutcheck, "Double space"',
  examples: {
    positive: [{ text: 'The ship  sailed at noon.', parts: ['  '], mended: 'The ship sailed at noon.' }],
    negative: [{ text: 'The ship\n  sailed.' }, { text: 'Rope      12 d.     Nets     3 d.' }, { text: 'The ship sailed.  The crew sang.  The wind rose.  They were gone.' }],
  },
  *checkDocument({ stretches, layout }) {
    const spaces = doubledSpaces(stretches).filter(({ block }) => layout.isProse(block) || block.kind === 'heading');
    const afterSentences = spaces.filter(({ found }) => found.group !== '').length;
    for (const { block, found: { group, start, end } } of spaces) {
      // A typist's habit, and no fault, where it is one.
      if (group !== '' && afterSentences >= HABIT) continue;
      const span = sourceSpan(block, { start, end });
      yield finding(span, { message: 'More than one space stands here.', score: 0.85, isCertain: true, ways: [way('Make it one space', span, ' ')] });
    }
  },
});

/** The group is the end of a sentence before them. */
const doubledSpaces = perBlock((block) => plainMatches(block, /(?<=([.!?:]["”’)]*)|\S) {2,}(?=\S)/g, / {2}/));

/** So many doubled spaces after sentences are a habit. */
const HABIT = 3;
