import { type Block, sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { perBlock } from '../per-stretch.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'running-head',
  name: 'Running head left in the text',
  family: 'lines',
  definition: 'A short line that comes again and again, with a page number or in mid-sentence, is the head of the printed page.',
  source: 'Distributed Proofreaders, Proofreading Guidelines, "Page Headers/Page Footers"',
  examples: {
    positive: [{
      text: 'The ships lay idle in\n\nTHE OLD HARBOUR 11\n\nthe north. The crews sang all day.\n\n12 THE OLD HARBOUR\n\nThe wind rose at last.',
      parts: ['THE OLD HARBOUR 11', '12 THE OLD HARBOUR'], mended: 'The ships lay idle in\n\nthe north. The crews sang all day.\n\nThe wind rose at last.',
    }],
    negative: [{ text: 'THE OLD HARBOUR\n\nThe ships lay idle.\n\nTHE NEW HARBOUR\n\nThe wind rose.' }, { text: 'The ships lay idle.\n\n[Applause]\n\nThe wind rose.\n\n[Applause]' }],
  },
  *checkDocument({ document, stretches }) {
    const heads = new Map<string, Block[]>();
    for (const { block, found: words } of headsIn(stretches)) heads.set(words, [...(heads.get(words) ?? []), block]);
    for (const blocks of heads.values()) {
      const numbered = blocks.filter(({ prose }) => /^\d{1,4}\b|\b\d{1,4}$/.test(prose)).length;
      const interrupting = blocks.filter((block) => /[\p{L},]$/u.test(document.blocks[block.index - 1]?.prose ?? '.')).length;
      if (blocks.length < 2 || (numbered < 2 && interrupting < 2)) continue;
      for (const block of blocks) {
        const gap = /^\s*/.exec(document.source.slice(block.end))?.[0].length ?? 0;
        yield finding(sourceSpan(block, { start: 0, end: block.prose.length }), { message: `"${block.prose}" seems to be the head of a printed page.`, score: 0.85, ways: [way('Take it out', { start: block.start, end: block.end + gap }, '')] });
      }
    }
  },
});

/** What may be a running head, without its number. */
const headsIn = perBlock(({ kind, prose }) => {
  if (kind !== 'paragraph' || prose.length > LONGEST || /[.!?:;,]$/.test(prose) || !/^[\p{L}\p{N}]/u.test(prose)) return [];
  const words = prose.replace(/\d+/g, ' ').replace(/[^\p{L}]+/gu, ' ').trim().toLowerCase();
  return words.length >= SHORTEST ? [words] : [];
});

/** Of a head without its number, in UTF-16 code units. */
const SHORTEST = 4;
const LONGEST = 70;
