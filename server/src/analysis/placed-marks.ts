import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { startOf } from '../text/stretches.ts';
import type { DraftMark, DraftPart } from './draft-marks.ts';
import type { Mark, Part } from './mark.ts';
import type { StretchMarks } from './mark-maker.ts';

interface KnownPlaces {
  readonly start: number;
  readonly reach: readonly number[];
  readonly marks: readonly Mark[];
}

const known = new WeakMap<StretchMarks, KnownPlaces>();

/** The marks that begin in a stretch, where the stretch stands now. @param at the number of the stretch */
export function placeMarks(stretch: StretchMarks, blocks: readonly Block[], at: number): readonly Mark[] {
  if (stretch.marks.length === 0) return NONE;
  const start = startOf(blocks, at);
  const kept = known.get(stretch);
  const reach = reachOf(stretch).map((further) => startOf(blocks, at + further));
  if (kept?.start === start && kept.reach.every((place, index) => place === reach[index])) return kept.marks;
  const marks = stretch.marks.map((mark, index) => placeMark(mark, stretch.ids[index] ?? '', stretch.supports[index], (part) => startOf(blocks, at + part.stretch)));
  known.set(stretch, { start, reach, marks });
  return marks;
}

const NONE: readonly Mark[] = [];

/** How many stretches away the marks of a stretch have parts. */
export function reachOf(stretch: StretchMarks): readonly number[] {
  const kept = knownReach.get(stretch);
  if (kept) return kept;
  const reach = new Set<number>();
  for (const { parts } of stretch.marks) for (const part of parts) if (part.stretch !== 0) reach.add(part.stretch);
  const all = [...reach];
  knownReach.set(stretch, all);
  return all;
}
const knownReach = new WeakMap<StretchMarks, readonly number[]>();

function placeMark(draft: DraftMark, id: string, supports: string | undefined, startOfPart: (part: DraftPart) => number): Mark {
  const [first, ...rest] = draft.parts;
  const place = (part: DraftPart): Part => ({ ...moved(part, startOfPart(part)), ...(part.role === undefined ? {} : { role: part.role }) });
  const parts: Mark['parts'] = [place(first), ...rest.map(place)];
  const { score, band, message } = draft;
  switch (draft.layer) {
    case 'device': return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: draft.data };
    case 'entity': return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: draft.data };
    case 'claim': return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: { ...draft.data, ...(supports === undefined ? {} : { supports }) } };
    case 'fault': {
      const start = startOfPart(first);
      const mends = draft.data.mends.map((mend) => ({ ...mend, changes: mend.changes.map(({ text, ...span }) => ({ ...moved(span, start), text })) }));
      return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: { ...draft.data, mends } };
    }
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
