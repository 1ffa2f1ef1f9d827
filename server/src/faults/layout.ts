import type { Block } from '../text/block.ts';
import { type Totals, totalsOf } from '../text/totals.ts';
import { type DocumentStretches, perStretch } from './per-stretch.ts';

/** How a document sets its lines, as far as the checks ask. */
export class Layout {
  readonly #lines: readonly BlockLines[];
  readonly #width: number;

  constructor(stretches: DocumentStretches) {
    this.#lines = linesIn(stretches);
    const totals = totalsOf(this.#lines, countsOf, knownTotals.get(stretches));
    knownTotals.set(stretches, totals);
    const { sums: [paragraphs = 0, lineEnds = 0, ...ofWidths] } = totals;
    // A stray line end in a text of one line a paragraph does not make a hard-wrapped text.
    this.#width = lineEnds > paragraphs / 2 ? median(ofWidths, lineEnds) : 0;
  }

  /** The usual length of a line where the document breaks lines within its paragraphs, in UTF-16 code units; else 0. */
  get width(): number {
    return this.#width;
  }

  /** Lines of verse: short, each with a capital, mostly not filled. */
  isVerse(block: Block): boolean {
    return this.#kindOf(block) === 'verse';
  }

  /** Columns, leaders, dittos: a table or a list of contents set with spaces and stops. */
  isColumns(block: Block): boolean {
    return this.#kindOf(block) === 'columns';
  }

  /** Running prose: no heading, verse or columns. */
  isProse(block: Block): boolean {
    return block.kind !== 'heading' && block.kind !== 'speaker' && this.#kindOf(block) === 'prose';
  }

  #kindOf({ index }: Block): BlockLines['kind'] | undefined {
    return this.#lines[index + 1]?.kind;
  }
}

/** The lines of a block without the quotation marks of a block quotation. */
interface BlockLines {
  readonly kind: 'prose' | 'verse' | 'columns';
  readonly isParagraph: boolean;
  /** Lengths of all lines but the last. */
  readonly widths: readonly number[];
}

const knownTotals = new WeakMap<DocumentStretches, Totals<BlockLines>>();

const NO_LINES: BlockLines = { kind: 'prose', isParagraph: false, widths: [] };

const linesIn = perStretch(({ block, source }): BlockLines => {
  if (!block) return NO_LINES;
  const lines = source().own.split(/\r?\n|\r/).map((line) => line.replace(/^\s*(?:>[ \t]?)+/, '').trimEnd());
  return { kind: kindOf(block, lines), isParagraph: block.kind === 'paragraph', widths: lines.slice(0, -1).map((line) => line.length) };
});

function kindOf(block: Block, lines: readonly string[]): BlockLines['kind'] {
  const { prose } = block;
  const gaps = prose.match(COLUMN_GAP)?.length ?? 0;
  const leaders = prose.match(LEADERS)?.length ?? 0;
  const dittos = prose.match(DITTOS)?.length ?? 0;
  if (leaders > 0 || gaps >= COLUMN_GAPS || dittos >= 2 || hasColumnRule(lines)) return 'columns';
  const full = lines.filter((line) => line.length > VERSE_WIDTH).length;
  const capital = lines.filter((line) => /^[\s“‘"'(*_—-]*\p{Lu}/u.test(line)).length;
  return lines.length >= 2 && full === 0 && capital / lines.length >= VERSE_CAPITALS ? 'verse' : 'prose';
}

function hasColumnRule(lines: readonly string[]): boolean {
  return lines.some((line) => /[-=_+|]{6,}/.test(line));
}

const COLUMN_GAP = /\S {3,}\S/g;
const COLUMN_GAPS = 2;
const LEADERS = /(?:\.\s*){5,}|(?:…\s*){3,}|(?:_\s*){4,}/g;
/** `"` or "do." alone between spaces stands for the words above it. */
const DITTOS = /(?<=^|\s)(?:["”„]|''|,,)(?=\s|$)|\bdo\.(?=\s)/g;
/** Lines of verse are shorter than those of a page, in UTF-16 code units. */
const VERSE_WIDTH = 60;
/** Part of the lines that begin with a capital. */
const VERSE_CAPITALS = 0.8;

/** How many paragraphs a block is, how many lines they have besides the last, and how many of each length. */
function countsOf({ isParagraph, widths }: BlockLines): readonly number[] {
  if (!isParagraph) return [];
  const counts = [1, widths.length];
  for (const width of widths) counts[2 + width] = (counts[2 + width] ?? 0) + 1;
  return counts;
}

/** @param counts how many there are of each value */
function median(counts: readonly number[], all: number): number {
  let passed = 0;
  return counts.findIndex((count) => (passed += count) > all >> 1);
}
