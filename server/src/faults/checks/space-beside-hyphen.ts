import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';
import { isEnglishWord } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'space-beside-hyphen',
  name: 'Space beside a hyphen',
  family: 'spacing',
  definition: 'A space stands on one side of a hyphen, often where a line ended in print.',
  source: 'gutcheck, "Spaced dash"; Distributed Proofreaders, Proofreading Guidelines, "End-of-line Hyphenation"',
  examples: {
    positive: [{ text: 'They could not under- stand it.', parts: ['- '], mended: 'They could not understand it.' }, { text: 'An up -to-date ship.', parts: [' -'], mended: 'An up-to-date ship.' }],
    negative: [{ text: 'Two- and three-masted ships.' }, { text: 'Land- or sea-borne goods - all of them.' }, { text: 'pre-, mid- and post-war' }],
  },
  *checkBlock({ block, checked: { layout, vocabulary } }) {
    if (!layout.isProse(block)) return;
    for (const { match, text, span, isPlain } of matchesIn(block, SPACED, /- | -/)) {
      const [first, second] = [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''];
      if (!isPlain || SUSPENDED.test(second)) continue;
      const joined = (first + second).toLowerCase();
      const isOneWord = vocabulary.count(joined) > 0 || isEnglishWord(joined);
      const mark = { start: span.start + first.length, end: span.end - second.length };
      const hyphenated = way(`Write "${first}-${second}"`, mark, '-');
      const closed = way(`Write "${first}${second}"`, mark, '');
      yield finding(mark, { message: `A space stands beside the hyphen in "${text}".`, score: 0.88, isCertain: isOneWord || match[3] !== undefined, ways: isOneWord && match[1] !== undefined ? [closed, hyphenated] : [hyphenated, closed] });
    }
  },
});

const SPACED = /(?<![\p{L}-])(\p{L}+)- (\p{Ll}+)|(?<![\p{L}-])(\p{L}+) -(\p{Ll}[\p{L}-]+)/gu;
/** "two- and three-masted" */
const SUSPENDED = /^(?:and|or|to|nor|but|than|as|und)$/;
