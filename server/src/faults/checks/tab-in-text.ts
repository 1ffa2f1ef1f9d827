import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'tab-in-text',
  name: 'Tab within a line',
  family: 'characters',
  definition: 'A tab stands between words, where the print had a space.',
  source: 'gutcheck, "Tab character"',
  examples: {
    positive: [{ text: 'The ship\tsailed at noon.', parts: ['\t'], mended: 'The ship sailed at noon.' }],
    negative: [{ text: '- The ship sailed.\n\t- The crew sang.' }, { text: 'rope\t\t12 d.\nnets\t\t14 d.' }],
  },
  *checkBlock({ block, checked: { layout } }) {
    if (layout.isColumns(block) || (block.prose.match(/\t/g)?.length ?? 0) > TABS_OF_A_TABLE) return;
    for (const { span } of matchesIn(block, TABS, /\t/)) {
      yield finding(span, { message: 'A tab stands between two words.', score: 0.9, isCertain: true, ways: [way('Make it a space', span, ' ')] });
    }
  },
});

/** More in one block are columns. */
const TABS_OF_A_TABLE = 2;

const TABS = /[ \t]*\t[ \t]*/g;
