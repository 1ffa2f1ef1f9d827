import type { DocumentMarks, MarksChange } from './protocol.ts';
import { marksChange, type VersionedEdit, type VersionedMarks } from './protocol/marks-change.ts';

/** What the client has of each document's marks, so that it is sent only what it cannot reckon itself. */
export class SentMarks {
  readonly #known = new Map<string, VersionedMarks>();

  /** An edit that client and server both know of. */
  edited(uri: string, edit: VersionedEdit): void {
    const known = this.#known.get(uri);
    if (known) this.#known.set(uri, { ...known, edits: [...known.edits, edit] });
  }

  /** The change to these marks, which the client knows from now on. */
  changeTo({ uri, version, marks }: DocumentMarks): MarksChange {
    const known = this.#known.get(uri);
    const change = marksChange(uri, known, version, marks);
    this.#known.set(uri, { version, marks, edits: known?.edits.filter((edit) => edit.version > version) ?? [] });
    return change;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}
