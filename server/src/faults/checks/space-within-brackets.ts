import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'space-within-brackets',
  name: 'Space within brackets or quotation marks',
  family: 'spacing',
  definition: 'A space stands after an opening mark or before a closing one.',
  source: 'gutcheck, "Wrongspaced quotes", "Wrongspaced bracket"',
  examples: {
    positive: [{ text: 'The ship ( an old one ) sailed.', parts: [' ', ' '], mended: 'The ship (an old one) sailed.' }, { text: 'He cried: “ Halt! ”', parts: [' ', ' '], mended: 'He cried: “Halt!”' }],
    negative: [{ text: 'The ship (... an old one ...) sailed.' }, { text: 'The rule ” of the sea' }, { text: 'He wrote “‘Halt’ ” and left.' }],
  },
  *checkBlock({ block, checked: { layout } }) {
    if (layout.isColumns(block)) return;
    for (const { span, isPlain } of matchesIn(block, SPACED, /[([“] | [)\]”]/)) {
      if (isPlain) yield finding(span, { message: 'A space stands on the inner side of this mark.', score: 0.85, isCertain: true, ways: [way('Take it out', span, '')] });
    }
  },
});

const SPACED = /(?<=(?:^|[\s—–])[([“]) +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?;:]) +(?=[)\]](?:[\s.,;:!?]|$))|(?<=[.,!?]) +(?=”(?:\s|$))/gu;
