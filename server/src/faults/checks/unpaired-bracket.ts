import { sourceSpan } from '../../text/block.ts';
import type { Block } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding } from '../finding.ts';
import { perBlock } from '../per-stretch.ts';

export default defineFaultCheck({
  label: 'unpaired-bracket',
  name: 'Unpaired bracket',
  family: 'pairs',
  definition: 'A bracket is opened and not closed, or closed and not opened.',
  source: 'gutcheck, "Mismatched round brackets", "Mismatched square brackets", "Mismatched curly brackets"',
  examples: {
    positive: [{ text: 'The ship (an old one sailed at noon.', parts: ['('] }, { text: 'The ship an old one) sailed at noon.', parts: [')'] }],
    negative: [{ text: 'a) ropes; b) nets; (c) sails.' }, { text: 'The ship (an old one [says he]) sailed. :-)' }, { text: 'The ship (an old one.\n\nA very old one) sailed.' }],
  },
  *checkDocument({ stretches, layout }) {
    const open: (Loose | undefined)[] = [];
    const loose: Loose[] = [];
    for (const { block, found: { at, text } } of looseIn(stretches)) {
      if (layout.isColumns(block)) continue;
      const bracket: Loose = { block, at, text };
      if (OPENING.has(bracket.text)) {
        open.push(bracket);
        continue;
      }
      // A bracket may be open over a few paragraphs.
      const partner = open.findLastIndex((other) => other !== undefined && OPENING.get(other.text) === bracket.text && bracket.block.index - other.block.index <= REACH && other.block.kind === bracket.block.kind);
      if (partner < 0) loose.push(bracket);
      else open[partner] = undefined;
    }
    for (const { block, at, text } of [...loose, ...open.filter((bracket) => bracket !== undefined)]) {
      yield finding(sourceSpan(block, { start: at, end: at + 1 }), { message: OPENING.has(text) ? `"${text}" is never closed.` : `"${text}" closes what was never opened.`, score: 0.85 });
    }
  },
});

interface Loose {
  readonly block: Block;
  readonly at: number;
  readonly text: string;
}

const OPENING: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['{', '}']]);
/** How many blocks further on a bracket may be closed. */
const REACH = 2;
/** "a)", "12)", "iv)" before the items of a list; the mouth of a smiling face. */
const ITEM = /(?:^|[;:.,—]\s?|\band\s)(?<!\d, ?)(?:\p{L}|\d{1,2}|[ivxlc]{1,5})$/iu;
const FACE = /[:;8=]-?$/;

const looseIn = perBlock(({ prose }): readonly Omit<Loose, 'block'>[] => {
  const open: Omit<Loose, 'block'>[] = [];
  const closed: Omit<Loose, 'block'>[] = [];
  for (const match of prose.matchAll(/[()[\]{}]/g)) {
    const [text] = match;
    const at = match.index;
    if (OPENING.has(text)) {
      open.push({ at, text });
      continue;
    }
    const partner = open.findLastIndex((bracket) => OPENING.get(bracket.text) === text);
    if (partner >= 0) {
      open.splice(partner, 1);
      continue;
    }
    const before = (at > ITEM_LENGTH ? CUT : '') + prose.slice(Math.max(0, at - ITEM_LENGTH), at);
    if (text === ')' && (ITEM.test(before) || FACE.test(before))) continue;
    closed.push({ at, text });
  }
  return [...closed, ...open].sort((a, b) => a.at - b.at);
});
const ITEM_LENGTH = 8;
/** Stands for what was cut off, so that the cut is not taken for the block's beginning. */
const CUT = '\u0001';
