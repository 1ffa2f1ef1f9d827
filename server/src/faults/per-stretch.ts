import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import { changedBetween, type ChangedRange, changedRange, rowsAfter } from '../text/changed-range.ts';
import type { TextDocument } from '../text/document.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { ProseSpan, SourceOffset } from '../text/span.ts';
import { startOf, stretchAt } from '../text/stretches.ts';

/** A stretch of a document (see `text/stretches.ts`) as a check reads it. What is read of it may not tell where it stands. */
export interface ReadStretch {
  /** None before the first block. */
  readonly block: Block | undefined;
  readonly passage: Passage | undefined;
  /** The source of the block, and what stands behind it. */
  readonly source: () => { readonly own: string; readonly behind: string };
}

/** What was read of each stretch of one version. */
export interface RowsOfVersion<Row> {
  readonly version: number;
  readonly rows: readonly Row[];
}

/** The stretches of a document, from one version to the next: tells which have changed. */
export class DocumentStretches {
  #document: Pick<TextDocument, 'source' | 'blocks'> = { source: '', blocks: [] };
  #passages: readonly Passage[] = [];
  /** The latest changes, in stretches. */
  #changes: readonly ChangedRange[] = [{ from: 0, toBefore: 0, toAfter: 1 }];
  #version = 1;

  get version(): number {
    return this.#version;
  }

  get blocks(): readonly Block[] {
    return this.#document.blocks;
  }

  moveTo(document: Pick<TextDocument, 'source' | 'blocks'>, passages: readonly Passage[]): void {
    this.#changes = [...this.#changes.slice(1 - REMEMBERED), this.#changeTo(document, passages)];
    this.#version++;
    this.#document = document;
    this.#passages = passages;
  }

  /** Which stretches have changed since an earlier version: all where it is long ago. */
  changesSince({ version, rows }: RowsOfVersion<unknown>): ChangedRange {
    const missed = this.#version - version;
    const count = this.blocks.length + 1;
    if (missed > this.#changes.length) return { from: 0, toBefore: rows.length, toAfter: count };
    const [first, ...others] = this.#changes.slice(this.#changes.length - missed);
    return first ? others.reduce(afterBoth, first) : { from: count, toBefore: count, toAfter: count };
  }

  /** The row of an earlier version where its stretch is now; none for a stretch that has changed since. */
  earlierRow<Row>(known: RowsOfVersion<Row>): (at: number) => Row | undefined {
    const { from, toBefore, toAfter } = this.changesSince(known);
    return (at) => known.rows[at < from ? at : at < toAfter ? Infinity : at - toAfter + toBefore];
  }

  #changeTo({ source, blocks }: Pick<TextDocument, 'source' | 'blocks'>, passages: readonly Passage[]): ChangedRange {
    const before = this.#document;
    const ofBlocks = changedBetween(before.blocks.length, blocks.length, (a, b) => this.#passages[a] === passages[b] && isSame(before.blocks[a], blocks[b]));
    const ofSource = changedRange(before.source, source) ?? { from: Infinity, toBefore: -1 };
    const by = blocks.length - before.blocks.length;
    const from = Math.min(1 + ofBlocks.from, stretchAt(before.blocks, ofSource.from - 1));
    const toBefore = Math.max(1 + ofBlocks.toBefore, 1 + stretchAt(before.blocks, ofSource.toBefore));
    return { from, toBefore, toAfter: toBefore + by };
  }

  read(at: number): ReadStretch {
    const { source, blocks } = this.#document;
    const block = blocks[at - 1];
    return {
      block, passage: this.#passages[at - 1],
      source: () => ({ own: block ? ownCopy(source.slice(block.start, block.end)) : '', behind: ownCopy(source.slice(block?.end ?? 0, blocks[at]?.start ?? source.length)) }),
    };
  }
}

/** How many versions a reader may miss, since analyses are dropped, before it reads the whole document again. */
const REMEMBERED = 50;

function isSame(a: Block | undefined, b: Block | undefined): boolean {
  return a?.content === b?.content && a?.kind === b?.kind && a?.quotationDepth === b?.quotationDepth;
}

/** Two changes, one after the other, as one. */
function afterBoth(first: ChangedRange, second: ChangedRange): ChangedRange {
  return {
    from: Math.min(first.from, second.from),
    toBefore: Math.max(first.toBefore, second.toBefore + first.toBefore - first.toAfter),
    toAfter: Math.max(second.toAfter, first.toAfter + second.toAfter - second.toBefore),
  };
}

/** A function of one stretch as one of the document's stretches: a row for each, read again only where the stretch has changed. */
export function perStretch<Row>(read: (stretch: ReadStretch) => Row): (document: DocumentStretches) => readonly Row[] {
  const known = new WeakMap<DocumentStretches, RowsOfVersion<Row>>();
  return (document) => {
    const kept = known.get(document) ?? { version: -Infinity, rows: [] };
    if (kept.version === document.version) return kept.rows;
    const rows = rowsAfter(kept.rows, [document.changesSince(kept)], (at) => read(document.read(at)));
    known.set(document, { version: document.version, rows });
    return rows;
  };
}

/** The same for what is found in blocks: all of it, each with its block. */
export function perBlock<Found>(read: (block: Block, passage: Passage | undefined) => readonly Found[]): (document: DocumentStretches) => readonly { readonly block: Block; readonly found: Found }[] {
  const inStretches = perStretch(({ block, passage }) => (block ? read(block, passage) : NOTHING));
  return (document) => {
    const all: { readonly block: Block; readonly found: Found }[] = [];
    inStretches(document).forEach((row, at) => {
      const block = row.length === 0 ? undefined : document.blocks[at - 1];
      if (block) for (const found of row) all.push({ block, found });
    });
    return all;
  };
}

const NOTHING: readonly never[] = [];

/** A stretch of a block's prose that an expression matches. */
export interface PlainMatch extends ProseSpan {
  readonly text: string;
  /** What the expression's first group holds. */
  readonly group: string;
}

/**
 * All matches of a global expression in a block's prose where the source reads as the prose does.
 * @param sign what every match has in it: the expression, which takes longer, is tried only on prose that has it
 */
export function plainMatches({ prose, map }: Block, expression: RegExp, sign: RegExp): readonly PlainMatch[] {
  return sign.test(prose) ? [...prose.matchAll(expression)].flatMap((match): readonly PlainMatch[] => {
    const [text, group = ''] = match;
    const span = { start: match.index, end: match.index + text.length };
    const source = map.toSource(span);
    return text !== '' && source.end - source.start === text.length ? [{ ...span, text, group }] : [];
  }) : NOTHING;
}

/** A piece of the source: a block, or what stands between two. */
export interface SourcePiece {
  readonly text: string;
  readonly isBlock: boolean;
}

/** What is found in the pieces of a document's source, each with the source offset of its piece. */
export function perPiece<Found>(read: (piece: SourcePiece) => readonly Found[]): (document: DocumentStretches) => readonly { readonly found: Found; readonly from: SourceOffset }[] {
  const inStretches = perStretch(({ block, source }): readonly { readonly found: Found; readonly from: number }[] => {
    const { own, behind } = source();
    const ofBlock = block ? read({ text: own, isBlock: true }).map((found) => ({ found, from: 0 })) : NOTHING;
    return NOT_BLANK.test(behind) ? [...ofBlock, ...read({ text: behind, isBlock: false }).map((found) => ({ found, from: own.length }))] : ofBlock;
  });
  return (document) => {
    const all: { readonly found: Found; readonly from: SourceOffset }[] = [];
    inStretches(document).forEach((row, at) => {
      for (const { found, from } of row) all.push({ found, from: startOf(document.blocks, at) + from });
    });
    return all;
  };
}

/** Anything but line ends, spaces and quotation marks of a block quotation. */
const NOT_BLANK = /[^ \t\r\n>]/;

/** All matches of a global expression in a document's source. */
export function matchesInSource(expression: RegExp): (document: DocumentStretches) => readonly { readonly start: SourceOffset; readonly end: SourceOffset; readonly text: string }[] {
  const inPieces = perPiece(({ text }) => Array.from(text.matchAll(expression), (match) => ({ start: match.index, text: match[0] })));
  return (document) => inPieces(document).map(({ found: { start, text }, from }) => ({ start: from + start, end: from + start + text.length, text }));
}
