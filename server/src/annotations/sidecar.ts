import * as v from 'valibot';
import { mergeRecord } from './merge-records.ts';
import { type AnnotationRecord, RECORD_KEYS, RecordSchema } from './record.ts';

/** A line of a file: its bytes, and its text where they are UTF-8. */
export interface RawLine {
  readonly bytes: Uint8Array;
  readonly text: string | undefined;
}

/** A line of a sidecar. `raw` is the line as it stands in the file, written back as it is; `line` is its number there, from 0. */
export type SidecarLine =
  | { readonly kind: 'record'; readonly record: AnnotationRecord; readonly raw?: Uint8Array; readonly line?: number }
  | { readonly kind: 'broken'; readonly raw: Uint8Array };

export interface SidecarProblem {
  /** Counted from 0. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

export interface Sidecar {
  readonly lines: readonly SidecarLine[];
  readonly problems: readonly SidecarProblem[];
}

export const EMPTY_SIDECAR: Sidecar = { lines: [], problems: [] };

/** Reads a sidecar's lines. A broken one is among the problems, and kept. */
export function parseSidecar(raw: readonly RawLine[]): Sidecar {
  const lines: SidecarLine[] = [];
  const problems: SidecarProblem[] = [];
  const seen = new Map<string, number>();
  raw.forEach(({ bytes, text }, line) => {
    if (text?.trim() === '') return;
    const read = text === undefined ? { message: 'The line is not UTF-8.' } : readLine(text);
    const first = 'record' in read ? seen.get(read.record.id) : undefined;
    if (!('record' in read)) {
      problems.push({ line, message: read.message, remedy: 'Mend the line, or take it out; until then it is kept as it is.' });
      lines.push({ kind: 'broken', raw: bytes });
    } else if (first !== undefined) {
      problems.push({ line, message: `The id is taken by line ${first + 1}.`, remedy: 'Keep one of the two lines; until then the second is kept as it is and not read.' });
      lines.push({ kind: 'broken', raw: bytes });
    } else {
      seen.set(read.record.id, line);
      lines.push({ kind: 'record', record: read.record, raw: bytes, line });
    }
  });
  return { lines, problems };
}

export function recordsOf(sidecar: Sidecar): readonly AnnotationRecord[] {
  return sidecar.lines.flatMap((line) => (line.kind === 'record' ? [line.record] : []));
}

/** A change to one record: made (`before` undefined), changed, or taken out (`after` undefined). */
export type RecordChange =
  | { readonly before: AnnotationRecord | undefined; readonly after: AnnotationRecord }
  | { readonly before: AnnotationRecord; readonly after: undefined };

/**
 * A sidecar with the changes made: what another program wrote since `before` was read is merged field by field, and
 * where both changed one field the later record has it. Lines that no change names stay byte for byte.
 */
export function applyChanges(sidecar: Sidecar, changes: readonly RecordChange[]): Sidecar {
  const byId = new Map(changes.map((change) => [(change.after ?? change.before).id, change]));
  const lines: SidecarLine[] = [];
  for (const line of sidecar.lines) {
    const change = line.kind === 'record' ? byId.get(line.record.id) : undefined;
    if (line.kind === 'broken' || !change) {
      lines.push(line);
      continue;
    }
    byId.delete(line.record.id);
    // What another program has changed meanwhile is not taken out with what this one had read.
    if (!change.after) {
      if (canonical(line.record) !== canonical(change.before)) lines.push(line);
      continue;
    }
    const { record } = mergeRecord(change.before, change.after, line.record);
    lines.push(canonical(record) === canonical(line.record) ? line : { kind: 'record', record });
  }
  for (const { after } of byId.values()) if (after) lines.push({ kind: 'record', record: after });
  return { lines: ordered(lines), problems: sidecar.problems };
}

/** The lines as they are written, without their line ends: text for new ones, bytes for those kept. */
export function renderSidecar(sidecar: Sidecar): readonly (string | Uint8Array)[] {
  return sidecar.lines.map((line) => line.raw ?? (line.kind === 'record' ? canonical(line.record) : ''));
}

/** A record as one line: the known keys in the schema's order, then the others in the order of the alphabet. */
export function canonical(record: AnnotationRecord): string {
  const entries = Object.entries(record).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}

function rank(key: string): number {
  const index = RECORD_KEYS.indexOf(key);
  return index < 0 ? RECORD_KEYS.length : index;
}

function readLine(text: string): { readonly record: AnnotationRecord } | { readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { message: /^(?:<{7}|={7}|>{7}|\|{7})/.test(text) ? 'A merge\'s conflict was left in the file.' : 'The line is not valid JSON.' };
  }
  const result = v.safeParse(RecordSchema, value);
  if (result.success) return { record: result.output };
  const [issue] = result.issues;
  return { message: `"${v.getDotPath(issue) ?? 'the line'}" is not as an annotation has it: ${issue.message.replace(/\.$/, '')}.` };
}

/** Ordered by id, so that two people's work merges; a broken line stays behind the record that it stood behind. */
function ordered(lines: readonly SidecarLine[]): readonly SidecarLine[] {
  const head: SidecarLine[] = [];
  const groups: { readonly id: string; readonly lines: SidecarLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'record') groups.push({ id: line.record.id, lines: [line] });
    else (groups.at(-1)?.lines ?? head).push(line);
  }
  groups.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [...head, ...groups.flatMap((group) => group.lines)];
}
