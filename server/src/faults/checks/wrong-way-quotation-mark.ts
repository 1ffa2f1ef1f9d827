import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'wrong-way-quotation-mark',
  name: 'Quotation mark that faces the wrong way',
  family: 'pairs',
  definition: 'A curly quotation mark or apostrophe is turned away from its word.',
  source: 'gutcheck, "Wrongspaced quotes"; The Chicago Manual of Style, 6.115 to 6.117',
  examples: {
    positive: [
      { text: 'He cried: ”Halt!” and left.', parts: ['”'], mended: 'He cried: “Halt!” and left.' },
      { text: 'He cried: “Halt!“ and left.', parts: ['“'], mended: 'He cried: “Halt!” and left.' },
      { text: '‘Tis the ship, don‘t you see?', parts: ['‘', '‘'], mended: '’Tis the ship, don’t you see?' },
    ],
    negative: [{ text: 'He wrote „Halt“ and left.' }, { text: '“‘Halt!’” he cried—“now!”' }, { text: '’Tis the sailors’ ship.' }],
  },
  *checkBlock({ block }) {
    if (block.prose.includes('„')) return;
    for (const { text, span, isPlain } of matchesIn(block, WRONG)) {
      if (!isPlain) continue;
      const turned = TURNED.get(text) ?? text;
      yield finding(span, { message: `"${text}" faces the wrong way.`, score: 0.9, isCertain: true, ways: [way(`Turn it: "${turned}"`, span, turned)] });
    }
  },
});

const TURNED: ReadonlyMap<string, string> = new Map([['“', '”'], ['”', '“'], ['‘', '’']]);
/** The mark comes first, so that only marks are looked at, then what follows it, then what stands before it. */
const WRONG = /“(?=[\s.,;:)]|$)(?<=[\p{L}\p{N}.,!?].)|”(?=[\p{L}\p{N}‘])(?<=(?:^|[\s(]).)|‘(?=\p{L})(?<=\p{L}.)|‘(?=\s|$)(?<=[\p{L}.,!?].)|‘(?=(?:tis|twas|twere|twill|twould|em|gainst|neath)\b|\d0s\b)/giu;
