import type { Layer } from '../analysis/mark.ts';
import type { AnnotationRecord, Status } from './record.ts';
import { canonical } from './sidecar.ts';

/** What can be decided anew of an annotation that is there. */
export type Revision =
  | { readonly kind: 'status'; readonly status: 'accepted' | 'rejected' }
  | { readonly kind: 'label'; readonly layer: Layer; readonly label: string }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'relation' | 'no-relation'; readonly type: string; readonly to: string };

/** The record decided anew; what the revision does not name stays as it is. */
export function reviseRecord(record: AnnotationRecord, revision: Revision, modified: string): AnnotationRecord {
  const [label, ...notes] = record.body;
  switch (revision.kind) {
    case 'status': return { ...record, modified, body: [{ ...label, status: statusAfter(record, revision.status) }, ...notes] };
    case 'label': {
      const { relabelledFrom, ...rest } = label;
      const original = record.mark ? (relabelledFrom ?? label.value) : undefined;
      const status: Status = original === undefined ? 'added' : original === revision.label ? 'accepted' : 'relabelled';
      return { ...record, modified, body: [{ ...rest, value: revision.label, layer: revision.layer, status, ...(status === 'relabelled' && original !== undefined ? { relabelledFrom: original } : {}) }, ...notes] };
    }
    case 'note': return { ...record, modified, body: [label, ...(revision.note.trim() === '' ? [] : [{ type: 'TextualBody' as const, purpose: 'commenting' as const, value: revision.note }])] };
    case 'relation':
    case 'no-relation': {
      const { relations = [], ...rest } = record;
      const others = relations.filter(({ type, to }) => type !== revision.type || to !== revision.to);
      const left = revision.kind === 'relation' ? [...others, { type: revision.type, to: revision.to }] : others;
      return { ...rest, modified, ...(left.length === 0 ? {} : { relations: left }) };
    }
  }
}

/** The record as it was before, where it stands now. */
export function withFormerDecision(now: AnnotationRecord, before: AnnotationRecord, hadOtherAnchor: boolean): AnnotationRecord {
  return hadOtherAnchor ? before : { ...before, target: now.target, textHash: now.textHash };
}

/** Whether both say the same of their words, wherever these are. */
export function saysTheSame(a: AnnotationRecord, b: AnnotationRecord): boolean {
  return canonical({ ...a, target: b.target, textHash: b.textHash }) === canonical(b);
}

/** Accepted is said of what the analysis found under that label; of the rest, that a person put it there. */
function statusAfter({ body: [{ relabelledFrom }], mark }: AnnotationRecord, verdict: 'accepted' | 'rejected'): Status {
  if (verdict === 'rejected') return 'rejected';
  if (relabelledFrom !== undefined) return 'relabelled';
  return mark ? 'accepted' : 'added';
}
