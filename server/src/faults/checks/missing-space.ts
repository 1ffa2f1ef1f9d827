import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';
import { isEnglishWord } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'missing-space',
  name: 'Missing space after punctuation',
  family: 'spacing',
  definition: 'The space after a mark of punctuation is missing.',
  source: 'gutcheck, "Missing space"',
  examples: {
    positive: [
      { text: 'The ship sailed,and the crew sang.', parts: [','], mended: 'The ship sailed, and the crew sang.' },
      { text: 'The ship sailed.The crew sang.', parts: ['.'], mended: 'The ship sailed. The crew sang.' },
      { text: '“Halt!”he cried.', parts: ['”'], mended: '“Halt!” he cried.' },
    ],
    negative: [{ text: 'At 6.30 a.m. the U.S.S.R. sold 1,000 tons; see www.example.com/ships,ropes or a.b@example.org.' }, { text: 'It was the “*ship*’s” crew.' }, { text: 'Ph.D., M.Sc., St.Petersburg' }],
  },
  *checkBlock({ block, checked: { layout } }) {
    if (layout.isColumns(block)) return;
    for (const { match, text, span, isPlain } of matchesIn(block, MISSING)) {
      if (!isPlain || isAddress(block.prose, match.index) || isAbbreviation(block.prose, match.index, text)) continue;
      yield finding(span, { message: `A space is missing after "${text}".`, score: 0.88, isCertain: true, ways: [way('Put in a space', span, `${text} `)] });
    }
  },
});

/** The mark comes first, so that only marks are looked at, then what follows it, then what stands before it. */
const MISSING = /[,;](?=\p{L})(?<=[\p{L}”"’)\]].)|[,;](?=[“‘(])(?<=\p{L}{2}.)|:(?=\p{L})(?<=(?:\p{L}{2}|[”)\]]).)|[.!?](?=\p{Lu}\p{Ll}|[AI]\s)(?<=\p{Ll}{2}.)|[!?](?=\p{Ll}{2})(?<=\p{L}{2}.)|”(?=\p{L})(?<=[\p{L}.,!?].)|\)(?=\p{Ll}{2})(?<=\p{Ll}{2}.)/gu;

/** Within an address of the net nothing is prose. */
function isAddress(prose: string, at: number): boolean {
  const from = prose.lastIndexOf(' ', at) + 1;
  const end = prose.indexOf(' ', at);
  return /:\/\/|www\.|@|\/|\.(?:com|org|net|htm)/.test(prose.slice(from, end < 0 ? undefined : end));
}

/** "St.Petersburg", "Ph.D": a stop that may belong to an abbreviation. A word that English has ends a sentence. */
function isAbbreviation(prose: string, at: number, mark: string): boolean {
  if (mark !== '.') return false;
  const word = /[\p{L}’'-]+$/u.exec(prose.slice(Math.max(0, at - LONGEST_WORD), at))?.[0].toLowerCase() ?? '';
  return word.length < SHORTEST_WORD || !isEnglishWord(word);
}
const LONGEST_WORD = 30;
const SHORTEST_WORD = 3;
