import { type AnnotationRecord, labelOf, noteOf, quoteOf, RecordSchema, statusOf } from './record.ts';
import * as v from 'valibot';

export interface MergedRecord {
  readonly record: AnnotationRecord;
  /** Fields that both sides changed, and not to the same; the later record's value stands in `record`. */
  readonly conflicts: readonly string[];
}

/** Merges two versions of a record field by field, given the one that both come from, where there is one. */
export function mergeRecord(base: AnnotationRecord | undefined, ours: AnnotationRecord, theirs: AnnotationRecord): MergedRecord {
  const later = timeOf(theirs) > timeOf(ours) ? theirs : ours;
  const conflicts: string[] = [];
  const merged: Record<string, unknown> = {};
  const [baseFields, ourFields, theirFields] = [base && fieldsOf(base), fieldsOf(ours), fieldsOf(theirs)];
  for (const key of new Set([...Object.keys(ourFields), ...Object.keys(theirFields)])) {
    const [from, our, their] = [baseFields?.[key], ourFields[key], theirFields[key]];
    if (same(our, their) || (baseFields && same(their, from))) merged[key] = our;
    else if (baseFields && same(our, from)) merged[key] = their;
    else {
      merged[key] = later === theirs ? their : our;
      if (!STAMPS.includes(key) && !(key === ANCHOR && haveSameWords(ours, theirs))) conflicts.push(key);
    }
    if (merged[key] === undefined) delete merged[key];
  }
  const record = v.safeParse(RecordSchema, unfold(merged));
  return record.success ? { record: record.output, conflicts } : { record: later, conflicts: ['id'] };
}

/** Says in words what two versions of a record disagree about. */
export function describeRecord(record: AnnotationRecord): string {
  const note = noteOf(record);
  return `${statusOf(record)} as ${labelOf(record)}${note === undefined ? '' : `, "${note}"`}${record.creator ? ` (${record.creator.name})` : ''}`;
}

/** When who last touched it is no matter to disagree about. */
const STAMPS: readonly string[] = ['modified', 'created'];
const ANCHOR = 'anchor';
const LABEL = 'label';
const NOTES = 'notes';

/** A record's fields, those that only make sense together as one: the label with its status, the targets with their text's hash. */
function fieldsOf({ body, target, textHash, ...rest }: AnnotationRecord): Readonly<Record<string, unknown>> {
  const [label, ...notes] = body;
  return { ...rest, [LABEL]: label, [NOTES]: notes, [ANCHOR]: { target, textHash } };
}

/** Whether both are on the same words, each in another version of the text: either anchor finds them. */
function haveSameWords(a: AnnotationRecord, b: AnnotationRecord): boolean {
  return same(a.target.map(quoteOf), b.target.map(quoteOf));
}

function unfold({ [LABEL]: label, [NOTES]: notes, [ANCHOR]: anchor, ...rest }: Readonly<Record<string, unknown>>): unknown {
  return { ...rest, body: [label, ...(Array.isArray(notes) ? notes : [])], ...(typeof anchor === 'object' ? anchor : {}) };
}

function timeOf(record: AnnotationRecord): number {
  return Date.parse(record.modified ?? record.created);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
