import type { Tree } from '@lezer/common';
import type { Block } from './block.ts';
import { readBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import type { KnownWord } from './hyphenation.ts';
import { markdownParser } from './markdown.ts';
import type { Problem } from './problem.ts';

/** A Markdown file read as prose. Offsets are UTF-16 code units in `source` as given, BOM and CRLF included. */
export interface TextDocument {
  readonly source: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The front matter's title, else the first heading. */
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Decides whether a word broken over a line end is one word; without it the document's own words decide. */
  readonly isKnownWord?: KnownWord;
}

/** Reads Markdown into blocks of prose. Never throws: what is wrong with the text is among the problems. */
export function readDocument(source: string, options: ReadOptions = {}): TextDocument {
  const { text, offset } = normalize(source);
  const frontMatter = readFrontMatter(text);
  const body = text.slice(frontMatter.end);
  const tree: Tree = markdownParser.parse(body);
  const blocks = readBlocks(tree, body, offset + frontMatter.end, knownWords(body, options.isKnownWord));
  const title = frontMatter.data['title'];
  return {
    source,
    frontMatter: frontMatter.data,
    title: typeof title === 'string' && title.trim() !== '' ? title : blocks.find((block) => block.kind === 'heading')?.prose,
    blocks,
    problems: frontMatter.problems.map((problem) => ({ ...problem, start: problem.start + offset, end: problem.end + offset })),
  };
}

/**
 * The text without BOM and with LF line ends, every other character where it was: a carriage return before a line
 * feed becomes a space, so that offsets need no correction but the BOM's one.
 */
function normalize(source: string): { readonly text: string; readonly offset: number } {
  const offset = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(offset);
  return { text: text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text, offset };
}

/** A word over a line end says nothing of how the document writes its halves. */
const BROKEN_WORD = /\p{L}+-[ \t]*\n[>\s]*\p{L}+/gu;

/** The document's own vocabulary knows best how it writes a word; what it does not know, the lexicon may. */
function knownWords(body: string, isKnownWord: KnownWord | undefined): KnownWord {
  let own: ReadonlySet<string> | undefined;
  return (word) => {
    own ??= new Set(body.toLowerCase().replace(BROKEN_WORD, ' ').match(/(?<![\p{L}-])\p{L}[\p{L}’'-]*\p{L}/gu));
    return own.has(word) || (isKnownWord?.(word) ?? false);
  };
}
