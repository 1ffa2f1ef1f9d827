import type { DecidableItem, Layer } from '../../../server/src/lsp/protocol.ts';

/** By place in the text, or the highest scores first. */
export type WalkOrder = 'place' | 'score';

/** The items of the shown layers in the order in which they are walked; what a person made has no score and comes last by it. */
export function walkOf(items: readonly DecidableItem[], layers: readonly Layer[], order: WalkOrder): readonly DecidableItem[] {
  const shown = items.filter(({ layer }) => layers.includes(layer));
  return order === 'place' ? shown : shown.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
}

/** The first undecided item behind a place of the walk, from its beginning again where there is none; undefined when all are decided. */
export function nextUndecided(walk: readonly DecidableItem[], from: number): DecidableItem | undefined {
  return [...walk.slice(from + 1), ...walk.slice(0, from + 1)].find(({ status }) => status === undefined);
}

/** The item before, decided or not; the first one has none. */
export function previousItem(walk: readonly DecidableItem[], from: number): DecidableItem | undefined {
  return walk[Math.max(0, from - 1)];
}

/**
 * Where in a walk an item of an earlier state of it is now: by its id, else where its label begins at the same place, else
 * at the same number.
 */
export function indexOfItem(walk: readonly DecidableItem[], item: DecidableItem, formerIndex: number): number {
  const same = walk.findIndex(({ id }) => id === item.id);
  if (same >= 0) return same;
  const [line, character] = item.parts[0] ?? [];
  const there = walk.findIndex(({ label, parts: [first] }) => label === item.label && first?.[0] === line && first?.[1] === character);
  return there >= 0 ? there : Math.min(formerIndex, walk.length - 1);
}

/** What of several items at one place is meant first: where they are decided on, those that nobody has; never what was rejected. */
export type Preference = 'undecided' | 'any';

/** The item of the shown layers at a place of the text that a person most likely means. */
export function itemAt(items: readonly DecidableItem[], layers: readonly Layer[], [line, character]: readonly [line: number, character: number], preference: Preference): DecidableItem | undefined {
  const here = items.filter(({ layer, parts }) => layers.includes(layer) && parts.some(([startLine, startCharacter, endLine, endCharacter]) =>
    (startLine < line || (startLine === line && startCharacter <= character)) && (line < endLine || (line === endLine && character <= endCharacter))));
  return here.toSorted((a, b) => rank(a, preference) - rank(b, preference) || NEAREST_FIRST[a.layer] - NEAREST_FIRST[b.layer] || (b.score ?? 1) - (a.score ?? 1))[0];
}

/** As the hover tells them: a sentence is what is meant where nothing in it is. */
const NEAREST_FIRST: Readonly<Record<Layer, number>> = { fault: 0, device: 1, entity: 2, claim: 3 };

function rank({ status }: DecidableItem, preference: Preference): number {
  if (status === 'rejected') return 2;
  return status === undefined || preference === 'any' ? 0 : 1;
}
