import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { perBlock, plainMatches } from '../per-stretch.ts';
import { sourceSpan } from '../../text/block.ts';

export default defineFaultCheck({
  label: 'mixed-dashes',
  name: 'Dash unlike the others',
  family: 'characters',
  definition: 'A dash is set in another way than nearly all others of the document.',
  source: 'gutcheck, "Query dashes"; The Chicago Manual of Style, 6.85',
  examples: {
    positive: [{ text: `${'The ship sailed — at last — and the crew sang. '.repeat(12)}The harbour - an old one - was shut.`, parts: [' - ', ' - '], mended: `${'The ship sailed — at last — and the crew sang. '.repeat(12)}The harbour — an old one — was shut.` }],
    negative: [{ text: 'The ship sailed — at last. The harbour - an old one - was shut.' }, { text: `${'The ship sailed — at last. '.repeat(9)}It took 3 - 4 days.` }],
  },
  *checkDocument({ stretches, layout }) {
    const dashes = dashesIn(stretches).filter(({ block }) => layout.isProse(block));
    const counts = new Map<string, number>();
    for (const { found: { text } } of dashes) counts.set(kindOf(text), (counts.get(kindOf(text)) ?? 0) + 1);
    const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!usual || usual[1] < ENOUGH || usual[1] / dashes.length < SHARE) return;
    const model = dashes.find(({ found }) => kindOf(found.text) === usual[0])?.found.text ?? '—';
    for (const { block, found: { text, start, end } } of dashes) {
      const kind = kindOf(text);
      if (kind === usual[0]) continue;
      const span = sourceSpan(block, { start, end });
      // Of dashes that are dashes, house styles differ; a hyphen between spaces is a typist's.
      const isTypist = (kind === 'hyphen' || kind === 'double hyphen') && !usual[0].includes('hyphen');
      yield finding(span, { message: `This dash is a ${kind}; the others of the document are ${usual[0]} dashes.`, score: isTypist ? 0.6 : 0.35, ways: [way(`Set it like the others ("${model}")`, span, model)] });
    }
  },
});

/** The rarer kind is a slip only where the other is the rule: so many at least, and this part of all. */
const ENOUGH = 8;
const SHARE = 0.9;
const dashesIn = perBlock((block) => (block.kind === 'footnote' ? [] : plainMatches(block, /(?<=[\p{L}\p{P}]) - (?=[\p{L}“‘"])| ?(?<!-)--(?!-) ?| – |(?<=\p{L})–(?=\p{L})| ?— ?/gu, / - |--|[–—]/)));

function kindOf(dash: string): string {
  return dash.includes('--') ? 'double hyphen' : dash.includes('-') ? 'hyphen' : dash.includes('–') ? 'en' : 'em';
}
