import { matchesInSource } from '../per-stretch.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'soft-hyphen',
  name: 'Soft hyphen',
  family: 'characters',
  definition: 'An invisible hyphen stands in a word: searches miss the word.',
  source: 'gutcheck, "Non-ASCII character 173"',
  examples: {
    positive: [{ text: 'The har\u00ADbour was shut.', parts: ['\u00AD'], mended: 'The harbour was shut.' }],
    negative: [{ text: 'The half-open harbour.' }],
  },
  *checkDocument({ stretches }) {
    for (const { start, end } of softHyphens(stretches)) {
      const span = { start, end };
      yield finding(span, { message: 'A soft hyphen stands here.', score: 0.9, isCertain: true, ways: [way('Take it out', span, '')] });
    }
  },
});

const softHyphens = matchesInSource(/\u00AD|&shy;/g);
