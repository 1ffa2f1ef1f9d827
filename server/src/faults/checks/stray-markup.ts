import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn } from '../finding.ts';

export default defineFaultCheck({
  label: 'stray-markup',
  name: 'Stray markup',
  family: 'characters',
  definition: 'Markup that is no Markdown, or is broken, shows in the text.',
  source: 'gutcheck, "Query HTML tag", "Unknown HTML symbol", "Query stray character"',
  examples: {
    positive: [{ text: 'The ship sailed &nbsp at noon.', parts: ['&nbsp'] }, { text: 'The ship < i>sailed at noon.', parts: ['< i>'] }, { text: 'The ship sailed[/i] at noon.', parts: ['[/i]'] }],
    negative: [{ text: 'Fish & chips < bread.' }, { text: 'The <i>ship</i> sailed &amp; sank.' }, { text: '`<b>` is a tag.' }],
  },
  *checkBlock({ block }) {
    for (const { text, span, isPlain } of matchesIn(block, STRAY, /[&<[\]*]/)) {
      if (isPlain) yield finding(span, { message: `"${text}" looks like markup that was left in the text.`, score: 0.85 });
    }
  },
});

/** Entities without their semicolon, broken tags, BBCode, wiki links, template tags. */
const STRAY = /&(?:nbsp|amp|quot|lt|gt|mdash|ndash|[lr][sd]quo)\b;?|<\s*\/?\s*(?:i|b|em|p|br|sup|sub|span|div|font)\s*\/?(?:>|(?=\s|$))|\[\/?(?:i|b|u|quote|center|url)\]|\[\[|\]\]|\*\*\*?(?=\p{L})|(?<=\p{L})\*\*/giu;
