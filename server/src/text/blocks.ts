import type { SyntaxNode, Tree } from '@lezer/common';
import type { Block, BlockKind } from './block.ts';
import type { ChangedRange } from './changed-range.ts';
import { stretchHolding } from './count-while.ts';
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
  /** An earlier version, read the same way, and how its text became this one: only what changed is walked through. */
  readonly before?: { readonly blocks: Blocks; readonly change: ChangedRange } | undefined;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** What the editor has marked, in reading order: page breaks between the blocks too. */
  readonly marks: readonly EditorialMark[];
  /** Where the next reading can begin. */
  readonly joints: readonly Joint[];
}

/** How it stands where a child of the Markdown tree's top begins. */
interface Joint {
  /** In the body. */
  readonly from: number;
  /** Undefined at the end. */
  readonly tree: Tree | undefined;
  /** How many blocks and marks stand before it. */
  readonly blocks: number;
  readonly marks: number;
  readonly section: number;
  readonly speaker: string | undefined;
}

/**
 * The blocks of prose of a Markdown tree, in reading order. Tables, code, HTML blocks and link definitions hold
 * no prose and are left out.
 */
export function readBlocks({ tree, body, origin, reading, isKnownWord, before }: BlocksInput): Blocks {
  const opening = before && lastJointBefore(before.blocks.joints, tree, before.change.from);
  const blocks: Block[] = before && opening ? before.blocks.blocks.slice(0, opening.joint.blocks) : [];
  const marks: EditorialMark[] = before && opening ? before.blocks.marks.slice(0, opening.joint.marks) : [];
  const joints: Joint[] = before && opening ? before.blocks.joints.slice(0, opening.number) : [];
  let { section, speaker }: Pick<Joint, 'section' | 'speaker'> = opening?.joint ?? { section: 0, speaker: undefined };

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

  const walk = (node: SyntaxNode, context: Context): void => {
    const heading = HEADING.exec(node.name);
    if (heading) {
      section += 1;
      speaker = undefined;
      add('heading', node, node.from, { ...context, level: Number(heading[1]) });
    } else if (node.name === 'Paragraph' || node.name === 'Task') addParagraph(node, context);
    else if (node.name === 'Blockquote') walkChildren(node, { ...context, quotationDepth: context.quotationDepth + 1 });
    else if (node.name === 'BulletList' || node.name === 'OrderedList') walkChildren(node, { ...context, inList: true });
    else if (node.name === 'ListItem') walkChildren(node, context);
  };
  const walkChildren = (parent: SyntaxNode, context: Context): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) walk(node, context);
  };
  let later = opening?.number ?? 0;
  for (let node = opening?.node ?? tree.topNode.firstChild; node; node = node.nextSibling) {
    const joint: Joint = { from: node.from, tree: node.tree ?? undefined, blocks: blocks.length, marks: marks.length, section, speaker };
    if (before && opening && node.from >= before.change.toAfter) {
      const known = before.blocks.joints;
      const by = before.change.toAfter - before.change.toBefore;
      while ((known[later]?.from ?? Infinity) < node.from - by) later++;
      const same = known[later];
      if (same?.from === node.from - by && same.tree !== undefined && same.tree === joint.tree && same.speaker === speaker) return withRest({ blocks, marks, joints }, before.blocks, later, joint);
    }
    joints.push(joint);
    walk(node, { quotationDepth: 0, inList: false });
  }
  return { blocks, marks, joints };
}

/** The joint where reading begins again: the last one well before a change, from which the parser has left the tree as it was. */
function lastJointBefore(joints: readonly Joint[], tree: Tree, change: number): { readonly joint: Joint; readonly number: number; readonly node: SyntaxNode } | undefined {
  const before = stretchHolding(change, joints.length, (number) => joints[number]?.from ?? 0);
  for (let number = before - 1; number >= Math.max(0, before - STEPS_BACK); number--) {
    const joint = joints[number];
    const node = joint && tree.topNode.childAfter(joint.from);
    if (node?.from === joint?.from && node?.tree && node.tree === joint?.tree) return { joint, number, node };
  }
  return undefined;
}
/** The parser reads what stands beside an edit anew. */
const STEPS_BACK = 4;

/** What was read up to a joint, and from there on what an earlier version has from the same joint on. */
function withRest({ blocks, marks, joints }: Blocks, before: Blocks, number: number, joint: Joint): Blocks {
  const same = before.joints[number] ?? joint;
  const by = joint.from - same.from;
  const [moreBlocks, moreMarks, moreSections] = [joint.blocks - same.blocks, joint.marks - same.marks, joint.section - same.section];
  return {
    blocks: blocks.concat(before.blocks.slice(same.blocks).map((block) => (by === 0 && moreBlocks === 0 && moreSections === 0 ? block : { ...block, index: block.index + moreBlocks, start: block.start + by, end: block.end + by, section: block.section + moreSections }))),
    marks: marks.concat(before.marks.slice(same.marks).map((mark) => movedMark(mark, by))),
    joints: joints.concat(before.joints.slice(number).map(({ from, tree, blocks: count, marks: marked, section, speaker }) => ({ from: from + by, tree, blocks: count + moreBlocks, marks: marked + moreMarks, section: section + moreSections, speaker }))),
  };
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
