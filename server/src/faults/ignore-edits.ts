import { isMap, isSeq, parseDocument } from 'yaml';
import { readFrontMatter } from '../text/front-matter.ts';
import type { TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Mend } from './fault.ts';

/** Puts a comment above the block of a fault, or on its line where the block is an item of something larger. */
export function ignoreHere({ source, blocks }: TextDocument, label: string, at: Span): Mend {
  const comment = `<!-- rostra-ignore ${label} -->`;
  const block = blocks.findLast(({ start, end }) => start <= at.start && at.start <= end);
  const lineStart = (offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;
  const from = lineStart(block?.start ?? at.start);
  const prefix = source.slice(from, block?.start ?? from);
  if ((block?.kind === 'paragraph' || block?.kind === 'heading' || !block) && /^[\s>]*$/.test(prefix)) return { start: from, end: from, text: `${prefix}${comment}\n` };
  const lineEnd = source.indexOf('\n', at.start);
  const line = source.slice(0, lineEnd < 0 ? source.length : lineEnd);
  const end = line.trimEnd().length;
  return { start: end, end, text: ` ${comment}` };
}

/** Puts a label into the front matter's `rostra: { ignore: [] }`, which is made where there is none. */
export function ignoreInFile({ source }: Pick<TextDocument, 'source'>, label: string): Mend {
  const offset = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(offset).replaceAll('\r\n', ' \n');
  const { end } = readFrontMatter(text);
  if (end === 0) return { start: offset, end: offset, text: `---\nrostra:\n  ignore:\n    - ${label}\n---\n\n` };
  const closing = text.lastIndexOf('\n', text.slice(0, end).trimEnd().length - 1) + 1;
  const opening = text.indexOf('\n') + 1;
  return { start: offset + opening, end: offset + closing, text: withRule(source.slice(offset + opening, offset + closing), ['rostra', 'ignore'], label) };
}

/** Puts a label into the list `ignore` of `rostra.yaml`. @param text the file as it is, empty where there is none */
export function ignoreInProject(text: string, label: string): Mend {
  return { start: 0, end: text.length, text: withRule(text, ['ignore'], label) };
}

function withRule(yaml: string, path: readonly string[], label: string): string {
  const document = parseDocument(yaml);
  const [first = '', ...rest] = path;
  if (document.contents === null || (isMap(document.contents) && !document.has(first))) {
    // New keys go below what is there, which stays as it was written.
    const indent = '  '.repeat(path.length);
    const keys = [first, ...rest].map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('');
    return `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}${keys}${indent}- ${label}\n`;
  }
  const list = document.getIn(path);
  if (isSeq(list)) list.add(label);
  else {
    if (rest.length > 0 && !isMap(document.get(first))) document.set(first, document.createNode({}));
    document.setIn(path, document.createNode([label]));
  }
  return document.toString();
}
