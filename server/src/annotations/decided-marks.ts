import { hullOf, type Mark, type Part } from '../analysis/mark.ts';
import type { Span } from '../text/span.ts';
import { type AnchoredRecord, placesOf } from './anchoring/anchor-records.ts';
import { type AnnotationRecord, labelOf, statusOf } from './record.ts';

/** An annotation that has a place, in source offsets. */
export interface PlacedRecord {
  readonly record: AnnotationRecord;
  readonly parts: readonly [Part, ...Part[]];
  /** A person should look whether these are its words. */
  readonly isDoubtful: boolean;
}

/** Those of the records that have a place. */
export function placedRecords(anchored: readonly AnchoredRecord[]): readonly PlacedRecord[] {
  return anchored.flatMap((each) => {
    const [first, ...rest] = (each.state === 'retired' ? undefined : placesOf(each)) ?? [];
    return first ? [{ record: each.record, parts: [first, ...rest], isDoubtful: each.state === 'doubtful' }] : [];
  });
}

/** At least this share of what a mark and an annotation cover is covered by both: a member more or less, a clause longer. */
const SAME_PLACE = 0.5;

/**
 * The decisions on each mark, the latest first. A decision binds by its label and its words, whatever the mark's id is
 * now: on the one mark of that label that covers most of the same text.
 */
export function decisionsOnMarks(marks: readonly Mark[], placed: readonly PlacedRecord[]): ReadonlyMap<Mark, readonly PlacedRecord[]> {
  const decisions = new Map<Mark, PlacedRecord[]>();
  if (placed.length === 0) return decisions;
  const byLabel = new Map<string, Mark[]>();
  for (const mark of marks) {
    const alike = byLabel.get(mark.label);
    if (alike) alike.push(mark);
    else byLabel.set(mark.label, [mark]);
  }
  for (const each of placed) {
    const mark = mostAlike(labelsOf(each.record).flatMap((label) => byLabel.get(label) ?? []), each.parts);
    if (mark) decisions.set(mark, [...(decisions.get(mark) ?? []), each]);
  }
  for (const [mark, several] of decisions) if (several.length > 1) decisions.set(mark, several.toSorted((a, b) => timeOf(b.record) - timeOf(a.record)));
  return decisions;
}

/** The records that stand: of two people's on the same words and label the later one. */
export function standingRecords(placed: readonly PlacedRecord[]): readonly PlacedRecord[] {
  const creators = new Set(placed.map(({ record }) => record.creator?.name));
  if (creators.size < 2) return placed;
  return placed.filter((each) => !placed.some((other) =>
    other.record.creator?.name !== each.record.creator?.name && timeOf(other.record) > timeOf(each.record)
    && labelsOf(other.record).some((label) => labelsOf(each.record).includes(label)) && sharedOf(each.parts, other.parts) >= SAME_PLACE));
}

/** The marks that no person has rejected, or called something else. */
export function withoutOverruled<M extends Mark>(marks: readonly M[], placed: readonly PlacedRecord[]): readonly M[] {
  const decisions = decisionsOnMarks(marks, placed);
  return marks.filter((mark) => {
    const [latest] = decisions.get(mark) ?? [];
    return !latest || !overrulesMark(latest);
  });
}

/** Whether a decision puts something else in the mark's place, or nothing. */
export function overrulesMark({ record }: PlacedRecord): boolean {
  return statusOf(record) === 'rejected' || statusOf(record) === 'relabelled';
}

/** When it was made or last changed, in milliseconds. */
export function timeOf({ modified, created }: AnnotationRecord): number {
  return Date.parse(modified ?? created);
}

/** What the analysis may call it: what it called it, and what a person does. */
function labelsOf(record: AnnotationRecord): readonly string[] {
  const [{ relabelledFrom }] = record.body;
  return relabelledFrom === undefined ? [labelOf(record)] : [relabelledFrom, labelOf(record)];
}

/** The one that covers most of the same text, at least half of what both cover. */
export function mostAlike<Placed extends Pick<Mark, 'parts'>>(marks: readonly Placed[], parts: readonly Span[]): Placed | undefined {
  let best: Placed | undefined;
  let most = 0;
  const from = parts.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
  const to = parts.reduce((last, { end }) => Math.max(last, end), 0);
  for (const mark of marks) {
    const { start, end } = hullOf(mark);
    if (end <= from || to <= start) continue;
    const share = sharedOf(mark.parts, parts);
    if (share >= SAME_PLACE && share > most) [best, most] = [mark, share];
  }
  return best;
}

/** How much of what both cover is covered by each of them. Parts of one mark do not overlap. */
function sharedOf(a: readonly Span[], b: readonly Span[]): number {
  const [ones, others] = [inOrder(a), inOrder(b)];
  let shared = 0;
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [one, other] = [ones[i], others[j]];
    if (!one || !other) break;
    shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    if (one.end < other.end) i++;
    else j++;
  }
  return shared / Math.max(1, lengthOf(a) + lengthOf(b) - shared);
}

/** In reading order, as they mostly are. */
function inOrder(parts: readonly Span[]): readonly Span[] {
  return parts.every(({ start }, index) => start >= (parts[index - 1]?.start ?? 0)) ? parts : parts.toSorted((a, b) => a.start - b.start);
}

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
