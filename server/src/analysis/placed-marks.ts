import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { startOf } from '../text/stretches.ts';
import type { DraftMark, DraftPart } from './draft-marks.ts';
import { ExplainedClaim } from './explained-claim.ts';
import type { Mark, Part } from './mark.ts';
import type { StretchMarks } from './mark-maker.ts';

/** By all stretches of one analysis: a row a stretch, as far as it was asked for. */
const known = new WeakMap<readonly StretchMarks[], (readonly Mark[] | undefined)[]>();

/** The marks that begin in a stretch of an analysis: the same objects as long as the analysis is the same. @param at the number of the stretch */
export function marksIn(stretches: readonly StretchMarks[], blocks: readonly Block[], at: number): readonly Mark[] {
  const stretch = stretches[at];
  const rows = known.get(stretches) ?? [];
  known.set(stretches, rows);
  return (rows[at] ??= stretch ? placeMarks(stretch, blocks, at) : NONE);
}

/** The same, made for the caller alone. */
export function placeMarks(stretch: StretchMarks, blocks: readonly Block[], at: number): readonly Mark[] {
  return stretch.marks.length === 0 ? NONE : stretch.marks.map((mark, index) => placeOne(stretch, mark, index, blocks, at));
}

/** One of these marks. */
export function placeMark(stretch: StretchMarks, index: number, blocks: readonly Block[], at: number): Mark | undefined {
  const mark = stretch.marks[index];
  return mark && placeOne(stretch, mark, index, blocks, at);
}

function placeOne(stretch: StretchMarks, mark: DraftMark, index: number, blocks: readonly Block[], at: number): Mark {
  return markOf(mark, stretch.ids[index] ?? '', stretch.supports[index], (part) => startOf(blocks, at + part.stretch));
}

const NONE: readonly Mark[] = [];

function markOf(draft: DraftMark, id: string, supports: string | undefined, startOfPart: (part: DraftPart) => number): Mark {
  const [first, ...rest] = draft.parts;
  const place = (part: DraftPart): Part => ({ ...moved(part, startOfPart(part)), ...(part.role === undefined ? {} : { role: part.role }) });
  const parts: Mark['parts'] = [place(first), ...rest.map(place)];
  const { score, band, message } = draft;
  switch (draft.layer) {
    case 'device': return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: draft.data };
    case 'entity': return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: draft.data };
    case 'claim': return { id, layer: draft.layer, label: draft.label, parts, score, band, message, data: new ExplainedClaim(draft.judgement, supports) };
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
