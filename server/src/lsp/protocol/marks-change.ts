import type { DrawnMark, MarksChange } from '../protocol.ts';
import { movedMarks, type PlaceEdit } from './moved-place.ts';

/** Marks of one version of a document, with the edits made since. */
export interface VersionedMarks {
  readonly version: number;
  readonly marks: readonly DrawnMark[];
  readonly edits: readonly VersionedEdit[];
}

/** An edit with the version that it made. */
export interface VersionedEdit {
  readonly version: number;
  readonly edit: PlaceEdit;
}

/** What has changed from marks that the client has to the marks of a later version. */
export function marksChange(uri: string, known: VersionedMarks | undefined, version: number, marks: readonly DrawnMark[]): MarksChange {
  if (!known) return { uri, version, base: null, removed: [], marks };
  const expected = new Map(movedMarks(known.marks, editsUpTo(known, version)).map((mark) => [mark.id, mark]));
  const changed = marks.filter((mark) => !isSame(expected.get(mark.id), mark));
  for (const { id } of marks) expected.delete(id);
  return { uri, version, base: known.version, removed: [...expected.keys()], marks: changed };
}

/** The marks after a change; undefined where it does not follow from what is known. */
export function afterChange(known: VersionedMarks | undefined, { version, base, removed, marks }: MarksChange): VersionedMarks | undefined {
  const later = known?.edits.filter((edit) => edit.version > version) ?? [];
  if (base === null) return { version, marks, edits: later };
  if (known?.version !== base) return undefined;
  const gone = new Set([...removed, ...marks.map(({ id }) => id)]);
  return { version, marks: [...movedMarks(known.marks, editsUpTo(known, version)).filter(({ id }) => !gone.has(id)), ...marks], edits: later };
}

/** The marks where they are after all edits. */
export function presentMarks({ marks, edits }: VersionedMarks): readonly DrawnMark[] {
  return movedMarks(marks, edits.map(({ edit }) => edit));
}

function editsUpTo({ edits }: VersionedMarks, version: number): readonly PlaceEdit[] {
  return edits.filter((edit) => edit.version <= version).map(({ edit }) => edit);
}

function isSame(a: DrawnMark | undefined, b: DrawnMark): boolean {
  return a !== undefined && a.band === b.band && a.style === b.style && a.colour === b.colour && a.label === b.label && a.layer === b.layer && a.decided === b.decided && a.parts.length === b.parts.length
    && a.parts.every((part, index) => part.every((value, at) => value === b.parts[index]?.[at]));
}
