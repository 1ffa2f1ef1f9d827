import { changedStretches } from '../text/changed-range.ts';
import type { GroupedMarks } from './drawn-marks.ts';
import type { MarksChange, Place, VisibleLines } from './protocol.ts';
import { marksChange, type VersionedEdit } from './protocol/marks-change.ts';
import { movedPlace } from './protocol/moved-place.ts';

interface Sent {
  readonly marks: GroupedMarks;
  readonly edits: readonly VersionedEdit[];
}

/** What the client has of each document's marks, so that it is sent only what it cannot reckon itself. */
export class SentMarks {
  readonly #known = new Map<string, Sent>();

  /** An edit that client and server both know of. */
  edited(uri: string, edit: VersionedEdit): void {
    const known = this.#known.get(uri);
    if (known) this.#known.set(uri, { ...known, edits: [...known.edits, edit] });
  }

  /** The change to these marks, which the client knows from now on. */
  changeTo(marks: GroupedMarks): MarksChange {
    const { uri, version } = marks;
    const known = this.#known.get(uri);
    this.#known.set(uri, { marks, edits: known?.edits.filter((edit) => edit.version > version) ?? [] });
    if (!known) return marksChange(uri, undefined, version, drawn(marks, marks.contents.keys()));
    const edits = known.edits.filter((edit) => edit.version <= version);
    const { before, after } = changedGroups(known.marks, marks, edits);
    return marksChange(uri, { version: known.marks.version, marks: drawn(known.marks, before), edits }, version, drawn(marks, after));
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

function drawn({ marks }: GroupedMarks, groups: Iterable<number>): MarksChange['marks'] {
  return Array.from(groups, marks).flat();
}

/** The groups of two versions that differ, or that an edit has touched: of all others the client knows where they are. */
function changedGroups(before: GroupedMarks, after: GroupedMarks, edits: readonly VersionedEdit[]): { readonly before: Iterable<number>; readonly after: Iterable<number> } {
  if (before.shownBy !== after.shownBy) return { before: before.contents.keys(), after: after.contents.keys() };
  const stretches = changedStretches(before.contents, after.contents);
  const changed = new Set(stretches.flatMap(({ from, toBefore }) => numbers(from, toBefore)));
  const others = new Set(edits.length === 0 ? [] : numbers(...before.around(editedLines(edits))).filter((group) => !changed.has(group) && isTouched(before.place(group), edits)));
  const more = after.contents.length - before.contents.length;
  const behind = stretches[0]?.toBefore ?? 0;
  return {
    before: [...changed, ...others],
    after: [...stretches.flatMap(({ from, toAfter }) => numbers(from, toAfter)), ...Array.from(others, (group) => (group < behind ? group : group + more))],
  };
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Lines of the text before all edits that hold every line that one of them has touched. */
function editedLines(edits: readonly VersionedEdit[]): VisibleLines {
  let [from, to] = [Infinity, 0];
  let [added, removed] = [0, 0];
  for (const { edit: { place: [fromLine, , toLine], addedLines } } of edits) {
    [from, to] = [Math.min(from, Math.max(0, fromLine - added)), Math.max(to, toLine + removed)];
    [added, removed] = [added + addedLines, removed + toLine - fromLine];
  }
  return { from, to };
}

function isTouched(before: Place, edits: readonly VersionedEdit[]): boolean {
  let place: Place | undefined = before;
  for (const { edit } of edits) {
    place = movedPlace(place, edit);
    if (!place) return true;
  }
  return false;
}
