import { changedItems } from '../text/changed-range.ts';
import type { GroupedMarks, MarkGroup } from './drawn-marks.ts';
import type { MarksChange } from './protocol.ts';
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
    if (!known) return marksChange(uri, undefined, version, drawn(marks.groups));
    const edits = known.edits.filter((edit) => edit.version <= version);
    const { before, after } = changedGroups(known.marks, marks, edits);
    return marksChange(uri, { version: known.marks.version, marks: drawn(before), edits }, version, drawn(after));
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

function drawn(groups: readonly MarkGroup[]): MarksChange['marks'] {
  return groups.flatMap((group) => group.marks());
}

/** The groups of two versions that differ, or that an edit has touched: of all others the client knows where they are. */
function changedGroups(before: GroupedMarks, after: GroupedMarks, edits: readonly VersionedEdit[]): { readonly before: readonly MarkGroup[]; readonly after: readonly MarkGroup[] } {
  if (before.shownBy !== after.shownBy) return { before: before.groups, after: after.groups };
  const { from, toBefore, toAfter } = changedItems(before.groups.map(({ content }) => content), after.groups.map(({ content }) => content));
  const by = toAfter - toBefore;
  const changed = before.groups.map((group, at) => (at >= from && at < toBefore) || isTouched(group, edits));
  return {
    before: before.groups.filter((_, at) => changed[at] === true),
    after: after.groups.filter((_, at) => (at >= from && at < toAfter) || changed[at < from ? at : at - by] === true),
  };
}

function isTouched(group: MarkGroup, edits: readonly VersionedEdit[]): boolean {
  let place = edits.length === 0 ? undefined : group.place();
  if (!place) return false;
  for (const { edit } of edits) {
    place = movedPlace(place, edit);
    if (!place) return true;
  }
  return false;
}
