import { defineFaultCheck } from '../fault.ts';

export default defineFaultCheck({
  label: 'doubled-punctuation',
  name: 'Doubled punctuation',
  family: 'punctuation',
  definition: 'A mark of punctuation stands twice, or two stand together that cannot.',
  source: 'gutcheck, "Double punctuation"',
  examples: {
    positive: [
      { text: 'The ship sailed,, and the crew sang.', parts: [',,'], mended: 'The ship sailed, and the crew sang.' },
      { text: 'The ship sailed.. The crew sang.', parts: ['..'], mended: 'The ship sailed. The crew sang.' },
    ],
    negative: [
      { text: 'What now?! They waited ... and sang.' }, { text: 'They sold ropes, nets, etc., and sails.' },
      { text: 'It was made by the G.P.U., they said.' }, { text: 'Fish ........ 12' },
    ],
  },
  *checkBlock({ block, passage: { prose }, checked: { layout } }) {
    if (layout.isColumns(block)) return;
    for (const match of prose.matchAll(DOUBLED)) {
      const [run] = match;
      const relative = block.map.toSource({ start: match.index, end: match.index + run.length });
      // Marks that stand apart in the source (a footnote or markup between them) are no doubling.
      if (relative.end - relative.start !== run.length) continue;
      const span = { start: block.start + relative.start, end: block.start + relative.end };
      const kept = run.charAt(0) === run.charAt(1) ? run.charAt(0) : undefined;
      const isCertain = kept !== undefined && run !== '..';
      yield {
        parts: [span],
        message: kept === undefined ? `"${run.charAt(0)}" and "${run.charAt(1)}" cannot stand together.` : `"${kept}" stands twice.`,
        score: isCertain ? 0.95 : 0.85,
        data: {
          isCertain,
          mends: kept === undefined
            ? [...run].map((mark) => ({ title: `Keep "${mark}"`, changes: [{ ...span, text: mark }] }))
            : [
              { title: `Keep one "${kept}"`, changes: [{ ...span, text: kept }] },
              ...(run === '..' ? [{ title: 'Make it an ellipsis', changes: [{ ...span, text: '…' }] }] : []),
            ],
        },
      };
    }
  },
});

/**
 * Two equal marks, or a comma, semicolon or colon beside another such mark. Three stops and more are an ellipsis or a
 * leader; a stop before a comma may end an abbreviation ("etc.,"); "?!" is an outcry.
 */
const DOUBLED = /,,(?!,)|(?<![.\s])\.\.(?!\.)|;;|(?<!:)::(?!:)|,[;:.](?!\.)|(?<!\{)[;:][,.;](?!\.)/g;
