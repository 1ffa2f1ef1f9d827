import type { Passage } from '../../language/passage.ts';
import type { Block } from '../../text/block.ts';
import { changedBetween, rowsAfter, widened } from '../../text/changed-range.ts';
import { FeatureSet } from './feature-set.ts';
import { readQuotations } from './quotation.ts';

/** Where each sentence of one version of a document stands. */
export interface Positions {
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly isMostlyQuoted: boolean;
  /** A row a passage: the same object as long as the passage is and stands so. */
  readonly rows: readonly (readonly FeatureSet[])[];
}

export const NO_POSITIONS: Positions = { blocks: [], passages: [], isMostlyQuoted: false, rows: [] };

/**
 * Where each sentence of each passage stands: in its paragraph and section, in a quotation, in a list.
 * @param before of an earlier version: only what stands otherwise is looked at
 */
export function readPositions(blocks: readonly Block[], passages: readonly Passage[], before = NO_POSITIONS): Positions {
  const isMostlyQuoted = blocks.reduce((count, { quotationDepth }) => (quotationDepth > 0 ? count + 1 : count), 0) > blocks.length / 2;
  const known = isMostlyQuoted === before.isMostlyQuoted ? before : NO_POSITIONS;
  const changed = changedBetween(known.passages.length, passages.length, (a, b) => known.passages[a] === passages[b] && isSameSetting(known.blocks[a], blocks[b]));
  const concerned = widened(changed, passages.length, (at) => isPassedOver(blocks[at]), (at) => isPassedOver(blocks[at]) || introduces(passages[at]) === undefined);
  const rows = rowsAfter(known.rows, [concerned], (at) => rowOf(passages[at] ?? NOTHING, standingOf(blocks, passages, at, isMostlyQuoted)));
  return { blocks, passages, isMostlyQuoted, rows };
}

const NOTHING: Passage = { kind: 'paragraph', prose: '', tokens: [], sentences: [], isEnglish: false };

function isSameSetting(a: Block | undefined, b: Block | undefined): boolean {
  return a?.kind === b?.kind && a?.quotationDepth === b?.quotationDepth && a?.speaker === b?.speaker;
}

function standingOf(blocks: readonly Block[], passages: readonly Passage[], at: number, isMostlyQuoted: boolean): Standing {
  const block = blocks[at];
  let introducing = at - 1;
  while (introducing >= 0 && introduces(passages[introducing]) === undefined) introducing--;
  return {
    isIntroduced: introduces(passages[introducing]) ?? false, kind: block?.kind, isQuoted: block !== undefined && block.quotationDepth > 0 && !isMostlyQuoted, isSpoken: block?.speaker !== undefined,
    opensSection: isEdge(blocks, at, -1), closesSection: isEdge(blocks, at, 1),
  };
}

/** Whether what stands next to a block in one direction, speakers' labels and footnotes left out, is a heading or nothing. */
function isEdge(blocks: readonly Block[], at: number, direction: 1 | -1): boolean {
  let next = at + direction;
  while (isPassedOver(blocks[next])) next += direction;
  return blocks[next] === undefined || blocks[next]?.kind === 'heading';
}

function isPassedOver(block: Block | undefined): boolean {
  return block?.kind === 'speaker' || block?.kind === 'footnote';
}

/** Whether a passage ends with a colon, where it says anything. */
function introduces(passage: Passage | undefined): boolean | undefined {
  const last = passage?.sentences.at(-1);
  return last && passage?.tokens[last.to - 1]?.text === ':';
}

/** How a passage stands in its document. */
interface Standing {
  /** The passage before it ends with a colon. */
  readonly isIntroduced: boolean;
  readonly kind: Block['kind'] | undefined;
  readonly isQuoted: boolean;
  readonly isSpoken: boolean;
  readonly opensSection: boolean;
  readonly closesSection: boolean;
}

const rows = new WeakMap<Passage, { readonly standing: Standing; readonly row: readonly FeatureSet[] }>();

function isSame(a: Standing, b: Standing): boolean {
  return a.isIntroduced === b.isIntroduced && a.kind === b.kind && a.isQuoted === b.isQuoted && a.isSpoken === b.isSpoken
    && a.opensSection === b.opensSection && a.closesSection === b.closesSection;
}

function rowOf(passage: Passage, standing: Standing): readonly FeatureSet[] {
  const known = rows.get(passage);
  if (known && isSame(known.standing, standing)) return known.row;
  const row = readRow(passage, standing);
  rows.set(passage, { standing, row });
  return row;
}

function readRow(passage: Passage, { isIntroduced, kind, isQuoted, isSpoken, opensSection, closesSection }: Standing): readonly FeatureSet[] {
  const quotations = readQuotations(passage);
  const last = passage.sentences.length - 1;
  return passage.sentences.map((_, at) => {
    const before = passage.sentences[at - 1];
    const { share = 0, opensInside = false } = quotations[at] ?? {};
    let bits = 0;
    const note = (bit: number, holds: boolean): void => {
      if (holds) bits |= bit;
    };
    const isWholeSection = last === 0 && opensSection && closesSection;
    note(BITS['opens its paragraph'], at === 0 && last > 0);
    note(BITS['closes its paragraph'], at === last && last > 0);
    note(BITS['alone in its paragraph'], last === 0 && !isWholeSection);
    note(BITS['opens its section'], at === 0 && opensSection && !isWholeSection);
    note(BITS['closes its section'], at === last && closesSection && !isWholeSection);
    note(BITS['list item'], kind === 'list-item');
    note(BITS.footnote, kind === 'footnote');
    note(BITS['quoted block'], isQuoted);
    note(BITS['somebody speaks'], isSpoken);
    note(BITS['after a colon'], before ? passage.tokens[before.to - 1]?.text === ':' : isIntroduced);
    note(BITS['wholly quoted'], share > WHOLLY);
    note(BITS['partly quoted'], share > 0 && share <= WHOLLY);
    note(BITS['mostly quoted'], share > 0.5 && share <= WHOLLY);
    note(BITS['goes on in a quotation'], opensInside && at > 0 && (quotations[at - 1]?.endsInside ?? false));
    return positionOf(bits);
  });
}

/** A bit for each feature of a position. */
const BITS = {
  'opens its paragraph': 1, 'closes its paragraph': 2, 'alone in its paragraph': 4, 'opens its section': 8, 'closes its section': 16, 'list item': 32, footnote: 64, 'quoted block': 128,
  'somebody speaks': 256, 'after a colon': 512, 'wholly quoted': 1024, 'partly quoted': 2048, 'mostly quoted': 4096, 'goes on in a quotation': 8192,
} as const;

const positions = new Map<number, FeatureSet>();

/** One object for equal positions, of which there are a few dozen: what depends on a position is found again by it. */
function positionOf(bits: number): FeatureSet {
  const known = positions.get(bits);
  if (known) return known;
  const position = new FeatureSet();
  for (const [name, bit] of Object.entries(BITS)) position.note(name, (bits & bit) !== 0);
  positions.set(bits, position.settled());
  return position;
}

const WHOLLY = 0.95;
