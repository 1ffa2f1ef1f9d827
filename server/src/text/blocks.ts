import type { SyntaxNode, Tree } from '@lezer/common';
import type { Block, BlockKind } from './block.ts';
import { type EditorialMark, movedMark, type Reading } from './editorial-mark.ts';
import type { KnownWord } from './hyphenation.ts';
import { ownCopy } from './own-copy.ts';
import { type Prose, readLabel, readProse } from './prose.ts';
import { readSpeakerLabel, type SpeakerLabel } from './speaker.ts';

const FOOTNOTE = /^\[\^[^\]\s]+\]:[ \t]*/;
const LINK_REFERENCES = /^(?:\[(?!\^)[^\]]+\]:[ \t]*(?:<[^>\n]*>|\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*(?:\n|$))+$/;
/** A page may begin before a speaker's label. */
const PAGE_BREAKS = /^(?:\[\]\{[^}\n]*\}\s*)+/;
const HEADING = /^(?:ATX|Setext)Heading(\d)$/;

export interface BlocksInput {
  readonly tree: Tree;
  /** The text that the tree was parsed from, with LF line ends. */
  readonly body: string;
  /** The source offset of its first character. */
  readonly origin: number;
  readonly reading: Reading;
  readonly isKnownWord: KnownWord;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** What the editor has marked, in reading order: page breaks between the blocks too. */
  readonly marks: readonly EditorialMark[];
}

/**
 * The blocks of prose of a Markdown tree, in reading order. Tables, code, HTML blocks and link definitions hold
 * no prose and are left out.
 */
export function readBlocks({ tree, body, origin, reading, isKnownWord }: BlocksInput): Blocks {
  const blocks: Block[] = [];
  const marks: EditorialMark[] = [];
  let section = 0;
  let speaker: string | undefined;

  const add = (kind: BlockKind, node: SyntaxNode, from: number, context: Context): void => {
    const content = readProse(node, { body, from, reading, isKnownWord });
    addMarks(content.marks, from);
    if (/[\p{L}\p{N}]/u.test(content.text)) push(kind, from, node.to, content, context);
  };
  const addMarks = (found: readonly EditorialMark[], from: number): void => {
    for (const mark of found) marks.push(movedMark(mark, origin + from));
  };
  const push = (kind: BlockKind, from: number, to: number, content: Prose, context: Context): void => {
    blocks.push({
      index: blocks.length, kind, start: origin + from, end: origin + to, prose: content.text, map: content.map, content,
      ...(context.level === undefined ? {} : { level: context.level }),
      quotationDepth: context.quotationDepth, ...(speaker === undefined ? {} : { speaker }), section,
    });
  };

  const addParagraph = (node: SyntaxNode, context: Context): void => {
    const { isLinks, footnote, lead, label } = openingOf(node, body);
    if (isLinks) return;
    if (footnote > 0) {
      add('footnote', node, node.from + footnote, context);
      return;
    }
    if (!label) {
      add(context.inList ? 'list-item' : 'paragraph', node, node.from, context);
      return;
    }
    speaker = label.name;
    // The label stands on the page that begins before it.
    if (lead > 0) addMarks(readProse(node, { body, from: node.from, reading, isKnownWord }).marks.filter((mark) => mark.end <= lead), node.from);
    const from = node.from + lead + label.nameStart;
    push('speaker', from, from + label.name.length, readLabel(node, label.name), context);
    add(context.inList ? 'list-item' : 'paragraph', node, node.from + lead + label.length, context);
  };

  const walk = (parent: SyntaxNode, context: Context): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const heading = HEADING.exec(node.name);
      if (heading) {
        section += 1;
        speaker = undefined;
        add('heading', node, node.from, { ...context, level: Number(heading[1]) });
      } else if (node.name === 'Paragraph' || node.name === 'Task') addParagraph(node, context);
      else if (node.name === 'Blockquote') walk(node, { ...context, quotationDepth: context.quotationDepth + 1 });
      else if (node.name === 'BulletList' || node.name === 'OrderedList') walk(node, { ...context, inList: true });
      else if (node.name === 'ListItem') walk(node, context);
    }
  };
  walk(tree.topNode, { quotationDepth: 0, inList: false });
  return { blocks, marks };
}

/** How a paragraph opens. */
interface Opening {
  /** It holds link definitions and no prose. */
  readonly isLinks: boolean;
  /** Length of a footnote's mark. */
  readonly footnote: number;
  /** Length of the page breaks. */
  readonly lead: number;
  readonly label: SpeakerLabel | undefined;
}

/** By the tree, which is the same object while the paragraph is. */
const openings = new WeakMap<Tree, Opening>();

function openingOf({ tree, from, to }: SyntaxNode, body: string): Opening {
  const known = tree && openings.get(tree);
  if (known) return known;
  const opening = readOpening(ownCopy(body.slice(from, to)));
  if (tree) openings.set(tree, opening);
  return opening;
}

function readOpening(text: string): Opening {
  const lead = PAGE_BREAKS.exec(text)?.[0].length ?? 0;
  return { isLinks: LINK_REFERENCES.test(text), footnote: FOOTNOTE.exec(text)?.[0].length ?? 0, lead, label: readSpeakerLabel(text.slice(lead)) };
}

interface Context {
  readonly quotationDepth: number;
  readonly inList: boolean;
  readonly level?: number;
}
