import { mergeRecord } from './merge-records.ts';
import type { AnnotationRecord } from './record.ts';
import { canonical, type Sidecar, type SidecarLine } from './sidecar.ts';

/** A record that two people decided on differently; undefined where one of them took it out. */
export interface SidecarConflict {
  readonly id: string;
  readonly ours: AnnotationRecord | undefined;
  readonly theirs: AnnotationRecord | undefined;
  readonly fields: readonly string[];
}

export interface MergedSidecar {
  readonly lines: readonly (SidecarLine | SidecarConflict)[];
  readonly conflicts: readonly SidecarConflict[];
}

/**
 * Merges two people's sidecars, given the one that both come from: record by record, field by field. What both
 * changed, and not to the same, is a conflict; it is never settled here. Broken lines of both sides are kept.
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar): MergedSidecar {
  const [before, mine, yours] = [byId(base), byId(ours), byId(theirs)];
  const lines: (SidecarLine | SidecarConflict)[] = [...brokenOf(base, ours, theirs)];
  const conflicts: SidecarConflict[] = [];
  for (const id of [...new Set([...mine.keys(), ...yours.keys()])].sort()) {
    const [from, our, their] = [before.get(id), mine.get(id), yours.get(id)];
    const merged = our && their ? bothHave(from, our, their) : oneHas(from, our, their);
    if (merged === undefined) continue;
    lines.push(merged);
    if (!('kind' in merged)) conflicts.push(merged);
  }
  return { lines, conflicts };
}

interface RecordLine {
  readonly record: AnnotationRecord;
  readonly raw?: Uint8Array;
}

function byId(sidecar: Sidecar): ReadonlyMap<string, RecordLine> {
  return new Map(sidecar.lines.flatMap((line) => (line.kind === 'record' ? [[line.record.id, line] as const] : [])));
}

function bothHave(from: RecordLine | undefined, our: RecordLine, their: RecordLine): SidecarLine | SidecarConflict {
  const { record, conflicts } = mergeRecord(from?.record, our.record, their.record);
  if (conflicts.length > 0) return { id: record.id, ours: our.record, theirs: their.record, fields: conflicts };
  const same = [our, their].find((line) => canonical(line.record) === canonical(record));
  return { kind: 'record', record, ...(same?.raw ? { raw: same.raw } : {}) };
}

/** Who took a record out that the other has not touched has it out; who took one out that the other changed has not. */
function oneHas(from: RecordLine | undefined, our: RecordLine | undefined, their: RecordLine | undefined): SidecarLine | SidecarConflict | undefined {
  const left = our ?? their;
  if (!left) return undefined;
  if (!from) return { kind: 'record', ...left };
  if (canonical(from.record) === canonical(left.record)) return undefined;
  return { id: left.record.id, ours: our?.record, theirs: their?.record, fields: ['taken out'] };
}

/** Broken lines of both sides, once each, without those that the other side has mended. */
function brokenOf(base: Sidecar, ours: Sidecar, theirs: Sidecar): readonly SidecarLine[] {
  const [before, mine, yours] = [base, ours, theirs].map((sidecar) => new Map(sidecar.lines.flatMap((line) => (line.kind === 'broken' ? [[line.raw.join(), line] as const] : []))));
  const all = new Map([...(mine ?? []), ...(yours ?? [])]);
  return [...all].filter(([key]) => (mine?.has(key) && yours?.has(key)) || !before?.has(key)).map(([, line]) => line);
}
