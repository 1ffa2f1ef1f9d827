import type { Block } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';
import type { Prose } from '../text/prose.ts';
import type { ProseSpan } from '../text/span.ts';

/** The same function of a block's content, its answers remembered as long as the block does not change: they may not tell where it stands. */
export function rememberPerBlock<Answer>(answer: (content: Prose) => Answer): (block: Block) => Answer {
  const answers = new WeakMap<Prose, { readonly answer: Answer }>();
  return ({ content }) => {
    const known = answers.get(content) ?? { answer: answer(content) };
    answers.set(content, known);
    return known.answer;
  };
}

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
export function plainMatches(expression: RegExp, sign: RegExp): (block: Block) => readonly PlainMatch[] {
  return rememberPerBlock(({ text: prose, map }) => (sign.test(prose) ? [...prose.matchAll(expression)].flatMap((match): readonly PlainMatch[] => {
    const [text, group = ''] = match;
    const span = { start: match.index, end: match.index + text.length };
    const source = map.toSource(span);
    return text !== '' && source.end - source.start === text.length ? [{ ...span, text, group }] : [];
  }) : []));
}

/** A stretch of the source: a block, or what stands between two. */
export interface SourcePiece {
  readonly text: string;
  readonly isBlock: boolean;
}

/**
 * Reads a document's source piece by piece, a block that did not change only once.
 * @param read what a piece has, with offsets in it
 * @returns a function that gives every finding with the source offset of its piece
 */
export function readInPieces<Found>(read: (piece: SourcePiece) => readonly Found[]): (document: Pick<TextDocument, 'source' | 'blocks'>) => readonly { readonly found: Found; readonly from: number }[] {
  const known = new WeakMap<Prose, readonly Found[]>();
  return ({ source, blocks }) => {
    const all: { readonly found: Found; readonly from: number }[] = [];
    const take = (found: readonly Found[], from: number): void => {
      for (const one of found) all.push({ found: one, from });
    };
    let end = 0;
    const between = (to: number): void => {
      const text = source.slice(end, to);
      if (NOT_BLANK.test(text)) take(read({ text, isBlock: false }), end);
    };
    for (const block of blocks) {
      between(block.start);
      const found = known.get(block.content) ?? read({ text: source.slice(block.start, block.end), isBlock: true });
      known.set(block.content, found);
      take(found, block.start);
      end = block.end;
    }
    between(source.length);
    return all;
  };
}

/** Anything but line ends, spaces and quotation marks of a block quotation. */
const NOT_BLANK = /[^ \t\r\n>]/;

/** All matches of a global expression in a document's source. */
export function matchesInSource(expression: RegExp): (document: Pick<TextDocument, 'source' | 'blocks'>) => readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const inPieces = readInPieces(({ text }) => Array.from(text.matchAll(expression), (match) => ({ start: match.index, text: match[0] })));
  return (document) => inPieces(document).map(({ found: { start, text }, from }) => ({ start: from + start, end: from + start + text.length, text }));
}
