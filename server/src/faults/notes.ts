import type { Span } from '../text/span.ts';

/** A footnote's mark in the text, or the head of a note. */
export interface NoteMark extends Span {
  readonly label: string;
}

export interface Notes {
  readonly marks: readonly NoteMark[];
  readonly notes: readonly NoteMark[];
}

/** The footnote marks and notes of a source (`[^1]`, `[^1]:`), those in code left out. */
export function readNotes(source: string): Notes {
  const marks: NoteMark[] = [];
  const notes: NoteMark[] = [];
  const text = source.replace(CODE, (code) => ' '.repeat(code.length));
  for (const match of text.matchAll(LABEL)) {
    const label = (match[1] ?? '').toLowerCase();
    const isHead = match[0].endsWith(':') && /^[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index));
    const end = match.index + match[0].length - (match[0].endsWith(':') && !isHead ? 1 : 0);
    (isHead ? notes : marks).push({ label, start: match.index, end });
  }
  return { marks, notes };
}

const LABEL = /(?<!\\)\[\^([^\]\s]+)\]:?/g;
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|`[^`\n]+`/gm;
