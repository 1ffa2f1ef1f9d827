import type { Part } from '../analysis/mark.ts';
import type { AnnotatedSource } from './make-record.ts';
import type { AnnotationRecord } from './record.ts';

/** The record on other words that a person chose. Its parts are spans of the source. */
export function reattach(record: AnnotationRecord, source: AnnotatedSource, parts: readonly [Part, ...Part[]], modified: string): AnnotationRecord {
  const { retired: _, ...active } = record;
  return { ...rebase(active, source, parts), modified };
}

/** The record on the words that it was on, in the text as it now stands: nothing is decided by it. */
export function rebase(record: AnnotationRecord, source: AnnotatedSource, parts: readonly [Part, ...Part[]]): AnnotationRecord {
  const [first, ...rest] = parts;
  return { ...record, target: [source.target(first, first.role), ...rest.map((part) => source.target(part, part.role))], textHash: source.hash };
}

/** The record given up because its words are gone. It stays in the sidecar. */
export function retire(record: AnnotationRecord, time: string): AnnotationRecord {
  return { ...record, modified: time, retired: time };
}
