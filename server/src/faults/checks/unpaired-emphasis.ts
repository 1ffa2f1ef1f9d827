import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn } from '../finding.ts';

export default defineFaultCheck({
  label: 'unpaired-emphasis',
  name: 'Unpaired emphasis',
  family: 'pairs',
  definition: 'A mark of emphasis stands on one side of a word and has no partner, so that it shows in the text.',
  source: 'gutcheck, "Mismatched underscores"; CommonMark, 6.2',
  examples: {
    positive: [{ text: 'The *ship sailed at noon.', parts: ['*'] }, { text: 'The _ship sailed at noon.', parts: ['_'] }],
    negative: [{ text: 'The *ship* sailed in snake_case; 3 * 4 is 12.' }, { text: 'The ship\\* sailed.\n\n\\* An old one.' }, { text: 'The ship* sailed.' }],
  },
  *checkBlock({ block }) {
    for (const { text, span, isPlain } of matchesIn(block, LOOSE, /[*_]/)) {
      if (isPlain) yield finding(span, { message: `"${text}" opens or closes no emphasis: it has no partner.`, score: 0.85 });
    }
  },
});

/** Before a word; after one it may be the mark of a note. */
const LOOSE = /(?<=^|[\s(“‘"—])[*_]{1,2}(?=\p{L})|(?<=\p{L})_(?=[\s.,;:)]|$)/gu;
