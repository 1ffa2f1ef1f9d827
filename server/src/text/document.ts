import { type Tree, TreeFragment } from '@lezer/common';
import type { Block } from './block.ts';
import { type Blocks, readBlocks } from './blocks.ts';
import { changedBetween, type ChangedRange, changedRange } from './changed-range.ts';
import { type EditorialMark, type Reading, READINGS } from './editorial-mark.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
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
  /** What the editor has marked in the text, in reading order. */
  readonly marks: readonly EditorialMark[];
  readonly problems: readonly Problem[];
  /** What the next reading of the same file can start from. */
  readonly parse: Parse;
}

export interface ReadOptions {
  /** Decides whether a word broken over a line end is one word, where the block's own words do not. */
  readonly isKnownWord?: KnownWord;
  /** What is read where an editor has changed the text, whatever its front matter says. */
  readonly reading?: Reading | undefined;
  /** The same where the front matter does not say (`rostra: { reading: diplomatic }`). */
  readonly usualReading?: Reading | undefined;
  /** An earlier version of the same file: only what changed is parsed again. */
  readonly previous?: TextDocument;
}

/** The Markdown tree of a text and what it was made of. */
interface Parse {
  /** The source as it was given, without BOM. */
  readonly raw: string;
  readonly frontMatter: FrontMatter;
  /** The front matter as it was written. */
  readonly head: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  readonly reader: Reader;
  readonly read: Blocks;
}

/** What the reading of blocks depends on besides the tree. */
interface Reader {
  readonly reading: Reading;
  readonly isKnownWord: KnownWord;
  /** The source offset where the body begins. */
  readonly origin: number;
}

function isSameReader(a: Reader, b: Reader): boolean {
  return a.reading === b.reading && a.isKnownWord === b.isKnownWord && a.origin === b.origin;
}

const NOTHING_KNOWN: KnownWord = () => false;

/** Reads Markdown into blocks of prose. Never throws: what is wrong with the text is among the problems. */
export function readDocument(source: string, { isKnownWord = NOTHING_KNOWN, reading, usualReading = 'corrected', previous }: ReadOptions = {}): TextDocument {
  const { raw, text, offset } = normalize(source);
  const { change, ...parsed } = parseMarkdown(text, raw, previous?.parse);
  const { frontMatter, head, tree } = parsed;
  const body = text.slice(head.length);
  const origin = offset + head.length;
  const reader = { reading: reading ?? ownReading(frontMatter.data) ?? usualReading, isKnownWord, origin };
  const before = previous && change && isSameReader(previous.parse.reader, reader) ? { blocks: previous.parse.read, change } : undefined;
  const read = readBlocks({ tree, body, ...reader, before });
  const blocks = previous?.parse.frontMatter === frontMatter ? withKept(previous, source, read.blocks) : read.blocks;
  const { marks } = read;
  const parse: Parse = { ...parsed, reader, read: { ...read, blocks } };
  const title = frontMatter.data['title'];
  return {
    source,
    frontMatter: frontMatter.data,
    title: typeof title === 'string' && title.trim() !== '' ? title : blocks.find((block) => block.kind === 'heading')?.prose,
    blocks,
    marks,
    problems: frontMatter.problems.map((problem) => ({ ...problem, start: problem.start + offset, end: problem.end + offset })),
    parse,
  };
}

/** The parser reads the last block of a text anew each time, and those beside an edit: where they say what they said, they are the same. */
function withKept(previous: TextDocument, source: string, blocks: readonly Block[]): readonly Block[] {
  const { from, toBefore, toAfter } = changedBetween(previous.blocks.length, blocks.length, (a, b) => previous.blocks[a]?.content === blocks[b]?.content);
  const fresh = blocks.slice(from, toAfter);
  const held = new Set(fresh.map(({ content }) => content));
  const lost = previous.blocks.slice(from, toBefore).filter(({ content }) => !held.has(content));
  if (lost.length === 0) return blocks;
  const bySource = new Map(lost.map((block) => [`${block.kind} ${previous.source.slice(block.start, block.end)}`, block]));
  for (const { content } of previous.blocks.slice(from, toBefore)) held.delete(content);
  return blocks.slice(0, from).concat(fresh.map((block) => {
    const key = held.has(block.content) ? `${block.kind} ${source.slice(block.start, block.end)}` : '';
    const before = bySource.get(key);
    if (before?.prose !== block.prose) return block;
    bySource.delete(key);
    return { ...block, map: before.map, content: before.content };
  }), blocks.slice(toAfter));
}

function ownReading({ rostra }: FrontMatter['data']): Reading | undefined {
  const own = typeof rostra === 'object' && rostra !== null && 'reading' in rostra ? rostra.reading : undefined;
  return READINGS.find((reading) => reading === own);
}

/**
 * The text without BOM and with LF line ends, every other character where it was: a carriage return before a line
 * feed becomes a space, so that offsets need no correction but the BOM's one.
 */
function normalize(source: string): { readonly raw: string; readonly text: string; readonly offset: number } {
  const offset = source.startsWith('\uFEFF') ? 1 : 0;
  const raw = source.slice(offset);
  return { raw, text: raw.includes('\r') ? raw.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : raw, offset };
}

/** @returns with it how the body has changed: undefined where there was none, or where its front matter has changed */
function parseMarkdown(text: string, raw: string, previous: Parse | undefined): Omit<Parse, 'reader' | 'read'> & { readonly change: ChangedRange | undefined } {
  // A head without its line end may have grown: "---" became "--- and".
  const keepsHead = previous !== undefined && previous.head.endsWith('\n') && text.startsWith(previous.head);
  const frontMatter = keepsHead ? previous.frontMatter : readFrontMatter(text);
  const head = text.slice(0, frontMatter.end);
  const body = raw.slice(head.length);
  // What is the same in the source itself, line ends included: what is known of a block holds for its source too.
  const change = previous && (changedRange(previous.raw.slice(previous.head.length), body) ?? { from: body.length, toBefore: body.length, toAfter: body.length });
  const fragments = change ? unchangedFragments(previous.fragments, change) : [];
  const tree = markdownParser.parse(text.slice(head.length), fragments);
  return { raw, frontMatter, head, tree, fragments: TreeFragment.addTree(tree, fragments), change };
}

function unchangedFragments(fragments: readonly TreeFragment[], { from, toBefore, toAfter }: ChangedRange): readonly TreeFragment[] {
  return from === toBefore && from === toAfter ? fragments : TreeFragment.applyChanges(fragments, [{ fromA: from, toA: toBefore, fromB: from, toB: toAfter }], SHORTEST_KEPT);
}

/** Of what is kept between two changes: a block may be short. UTF-16 code units. */
const SHORTEST_KEPT = 1;
