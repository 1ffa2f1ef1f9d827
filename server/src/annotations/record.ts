import * as v from 'valibot';
import { LAYERS } from '../analysis/mark.ts';

/** What a person decided: a mark is right, is wrong, is something else, or the analysis had missed it. */
export const STATUSES = ['accepted', 'rejected', 'relabelled', 'added'] as const;
export type Status = (typeof STATUSES)[number];

const Time = v.pipe(v.string(), v.isoTimestamp('A time is written like 1937-05-01T12:00:00Z.'));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const QuoteSelector = v.looseObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.optional(v.string()), suffix: v.optional(v.string()) });
const PositionSelector = v.pipe(
  v.looseObject({ type: v.literal('TextPositionSelector'), start: Count, end: Count }),
  v.check(({ start, end }) => start <= end, 'A position\'s start is not behind its end.'),
);

const Target = v.looseObject({
  source: v.string(),
  /** The words first, then where they stood. */
  selector: v.tuple([QuoteSelector, PositionSelector]),
  /** What this part is in the figure: "opening", "A", "question". */
  role: v.optional(v.string()),
});

const LabelBody = v.looseObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('tagging'),
  /** The label. */
  value: v.pipe(v.string(), v.nonEmpty('A label has at least one letter.')),
  layer: v.picklist(LAYERS),
  status: v.picklist(STATUSES),
  /** The label that the analysis gave, where a person gave another. */
  relabelledFrom: v.optional(v.string()),
});

const NoteBody = v.looseObject({ type: v.literal('TextualBody'), purpose: v.literal('commenting'), value: v.string() });

/**
 * One annotation as a line of the sidecar has it: a W3C Web Annotation (www.w3.org/TR/annotation-model) with one
 * target a part. Positions are code points in the text without BOM and with LF line ends. Unknown fields are kept.
 */
export const RecordSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'An id is a URI, for example urn:uuid:….')),
  type: v.literal('Annotation'),
  created: Time,
  modified: v.optional(Time),
  creator: v.optional(v.looseObject({ type: v.literal('Person'), name: v.string() })),
  body: v.tupleWithRest([LabelBody], NoteBody),
  target: v.tupleWithRest([Target], Target),
  /** SHA-256 of the text that the positions count in. */
  textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'A text\'s hash has 64 hexadecimal digits.')),
  /** The mark that was decided on; none where a person made the annotation by hand. */
  mark: v.optional(v.looseObject({ score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), analyser: v.string() })),
  relations: v.optional(v.array(v.looseObject({ type: v.string(), to: v.string() }))),
  /** The annotations that it settles, where annotators disagreed or all said the same. */
  settledFrom: v.optional(v.array(v.string())),
  /** When a person gave it up because its words are gone. */
  retired: v.optional(Time),
});

export type AnnotationRecord = Readonly<v.InferOutput<typeof RecordSchema>>;
export type RecordTarget = Readonly<v.InferOutput<typeof Target>>;

/** The keys that the schema knows, in the order that a line has them. */
export const RECORD_KEYS: readonly string[] = Object.keys(RecordSchema.entries);

export function labelOf(record: AnnotationRecord): string {
  return record.body[0].value;
}

export function layerOf(record: AnnotationRecord): AnnotationRecord['body'][0]['layer'] {
  return record.body[0].layer;
}

export function statusOf(record: AnnotationRecord): Status {
  return record.body[0].status;
}

export function noteOf(record: AnnotationRecord): string | undefined {
  const notes = record.body.slice(1).map((body) => body.value);
  return notes.length === 0 ? undefined : notes.join('\n');
}

/** The words of a part, as they stood when the annotation was made. */
export function quoteOf(target: RecordTarget): string {
  return target.selector[0].exact;
}
