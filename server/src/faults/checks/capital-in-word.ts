import { isSmallBehind } from '../../language/letter-case.ts';
import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';
import { isEnglishWord } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'capital-in-word',
  name: 'Capital within a word',
  family: 'words',
  definition: 'A capital stands inside a common word.',
  source: 'gutcheck, "Query word"',
  examples: {
    positive: [{ text: 'THe ship saIled at noon.', parts: ['THe', 'saIled'], mended: 'The ship sailed at noon.' }, { text: 'The ship’S crew sang.', parts: ['S'], mended: 'The ship’s crew sang.' }],
    negative: [{ text: 'McDonald and MacArthur of the KPs met a PhD of YouTube.' }, { text: 'THE SHIP sailed.' }],
  },
  *checkBlock({ block, passage: { tokens, isEnglish }, checked: { vocabulary } }) {
    if (!isEnglish) return;
    for (const { span } of matchesIn(block, GENITIVE, /[’']S/)) yield finding(span, { message: 'The "S" of a genitive is small.', score: 0.85, isCertain: true, ways: [way('Write "s"', span, 's')] });
    for (const token of tokens.filter(hasCapitalWithin)) {
      const mended = token.text.charAt(0) + token.normal.slice(1);
      if (!isEnglishWord(token.normal) && vocabulary.count(token.normal) < 2) continue;
      const span = sourceSpan(block, token);
      yield finding(span, { message: `"${token.text}" has a capital within.`, score: 0.85, isCertain: isEnglishWord(token.normal), ways: [way(`Write "${mended}"`, span, mended)] });
    }
  },
});

const GENITIVE = /(?<=\p{Ll}[’'])S(?!\p{L})/gu;

function hasCapitalWithin({ kind, text, normal }: Token): boolean {
  return kind === 'word' && text !== normal && text.length >= SHORTEST && !isSmallBehind(text) && /^(?:\p{Lu}{2}\p{Ll}+|\p{L}?\p{Ll}+\p{Lu}\p{Ll}*)$/u.test(text) && !ACRONYM.test(text);
}
const SHORTEST = 3;
/** The plural of letters, and names that are written so. */
const ACRONYM = /^\p{Lu}{2,}s$|^(?:Mc|Mac|De|Di|La|Le|Van|Von|O)\p{Lu}/u;
