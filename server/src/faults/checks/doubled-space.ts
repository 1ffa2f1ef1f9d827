import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

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
  *checkDocument({ document, layout }) {
    const found = document.blocks.filter((block) => layout.isProse(block) || block.kind === 'heading').flatMap((block) => [...matchesIn(block, /(?<=\S) {2,}(?=\S)/g)]
      .filter(({ isPlain }) => isPlain)
      .map((match) => ({ ...match, endsSentence: /[.!?:]["”’)]*$/.test(block.prose.slice(0, match.match.index)) })));
    const afterSentences = found.filter(({ endsSentence }) => endsSentence).length;
    for (const { span, endsSentence } of found) {
      // A typist's habit, and no fault, where it is one.
      if (endsSentence && afterSentences >= HABIT) continue;
      yield finding(span, { message: 'More than one space stands here.', score: 0.85, isCertain: true, ways: [way('Make it one space', span, ' ')] });
    }
  },
});

/** So many doubled spaces after sentences are a habit. */
const HABIT = 3;
