import type { Span } from '../text/span.ts';
import { type DocumentStretches, perPiece } from './per-stretch.ts';

/** A footnote's mark in the text, or the head of a note. */
export interface NoteMark extends Span {
  readonly label: string;
}

export interface Notes {
  readonly marks: readonly NoteMark[];
  readonly notes: readonly NoteMark[];
}

/** The footnote marks and notes of a document (`[^1]`, `[^1]:`), those in code left out. */
export function readNotes(stretches: DocumentStretches): Notes {
  const marks: NoteMark[] = [];
  const notes: NoteMark[] = [];
  for (const { found: { isHead, label, start, end }, from } of labelsIn(stretches)) (isHead ? notes : marks).push({ label, start: from + start, end: from + end });
  return { marks, notes };
}

const labelsIn = perPiece(({ text: source, isBlock }): readonly (NoteMark & { readonly isHead: boolean })[] => {
  if (!source.includes('[^')) return [];
  const text = source.replace(CODE, (code) => ' '.repeat(code.length));
  return Array.from(text.matchAll(LABEL), (match) => {
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
    // What opens a block is no head of a note: that would stand before its block.
    const isHead = match[0].endsWith(':') && !(isBlock && lineStart === 0) && /^[ \t>]*$/.test(text.slice(lineStart, match.index));
    return { label: (match[1] ?? '').toLowerCase(), isHead, start: match.index, end: match.index + match[0].length - (match[0].endsWith(':') && !isHead ? 1 : 0) };
  });
});

const LABEL = /(?<!\\)\[\^([^\]\s]+)\]:?/g;
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|`[^`\n]+`/gm;
