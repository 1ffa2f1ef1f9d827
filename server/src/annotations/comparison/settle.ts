import { decisionOf } from '../agreement/decided-items.ts';
import type { PlacedDecision } from '../agreement/placed-annotation.ts';
import type { AnnotatedSource, Authorship } from '../make-record.ts';
import { type AnnotationRecord, labelOf, statusOf } from '../record.ts';
import type { RecordChange } from '../sidecar.ts';
import { type ComparedAnnotator, type ComparedPlace, placeId } from './comparison.ts';

/** What a person takes of what annotators say of a place: one's, all of theirs, none of it, or the question back. */
export type SettlingChoice = { readonly take: 'all' | 'none' | 'open' } | { readonly take: 'annotator'; readonly annotator: number };

export interface Settler {
  readonly source: AnnotatedSource;
  readonly newId: () => string;
  readonly created: string;
  readonly creator?: string;
}

/** The records that settle a place, of those of the settled set. */
export function settlingRecords(place: ComparedPlace, settled: readonly AnnotationRecord[]): readonly AnnotationRecord[] {
  return settled.filter(({ settledFrom }) => settledFrom !== undefined && placeId(settledFrom) === place.id);
}

/** What a choice changes of the settled set. */
export function settlePlace(place: ComparedPlace, choice: SettlingChoice, settled: readonly AnnotationRecord[], settler: Settler): readonly RecordChange[] {
  const before = settlingRecords(place, settled);
  const present = place.annotations.filter((annotation) => annotation !== undefined);
  const isNone = choice.take === 'none' || (choice.take === 'annotator' && !place.annotations[choice.annotator]);
  return [...before.map((record): RecordChange => ({ before: record, after: undefined })), ...taken(place, choice).map((annotation): RecordChange => ({
    before: undefined,
    after: copyOf(annotation, isNone || annotation.isRejected ? 'rejected' : undefined, present.map(({ record }) => record.id), settler),
  }))];
}

/** What the settled set lacks of what all annotators say alike, and what of it they no longer say. */
export function settleAgreed(places: readonly ComparedPlace[], settled: readonly AnnotationRecord[], settler: Settler): readonly RecordChange[] {
  return places.filter(({ isAgreed }) => isAgreed).flatMap((place) => {
    const [first] = place.annotations;
    const [known] = settlingRecords(place, settled);
    const isSettled = first && known && labelOf(known) === first.label && (statusOf(known) === 'rejected') === first.isRejected;
    return isSettled ? [] : settlePlace(place, { take: 'annotator', annotator: 0 }, settled, settler);
  });
}

/** Whose annotations a place's settled ones are, in words: "ada", "all", "none"; undefined where it is open. */
export function settlementOf(place: ComparedPlace, settled: readonly AnnotationRecord[], annotators: readonly Pick<ComparedAnnotator, 'name'>[]): string | undefined {
  const records = settlingRecords(place, settled);
  const [record] = records;
  if (!record) return undefined;
  if (records.length > 1) return 'all';
  const whose = place.annotations.findIndex((annotation) => annotation && decisionOf(annotation) === decisionOf({ ...annotation, label: labelOf(record), isRejected: statusOf(record) === 'rejected' }) && quotesOf(annotation.record) === quotesOf(record));
  return whose < 0 ? 'none' : annotators[whose]?.name;
}

/** The annotations taken, each that says the same once; for none of them, or somebody's silence, the first, to be rejected. */
function taken(place: ComparedPlace, choice: SettlingChoice): readonly PlacedDecision[] {
  const present = place.annotations.filter((annotation) => annotation !== undefined);
  const [first] = present;
  if (!first || choice.take === 'open') return [];
  if (choice.take === 'all') {
    const distinct = new Map(present.filter(({ isRejected }) => !isRejected).map((annotation) => [`${annotation.label} ${JSON.stringify(annotation.parts)}`, annotation]));
    return distinct.size === 0 ? [first] : [...distinct.values()];
  }
  return [(choice.take === 'annotator' ? place.annotations[choice.annotator] : undefined) ?? first];
}

/** The annotation as one of the settled set, on the text as it is. */
function copyOf({ record, parts }: PlacedDecision, status: 'rejected' | undefined, from: readonly string[], { source, newId, created, creator }: Settler): AnnotationRecord {
  const { modified: _, creator: __, ...rest } = record;
  const [tag, ...notes] = record.body;
  const authorship: Authorship = { id: newId(), created, ...(creator === undefined ? {} : { creator }) };
  const [first, ...others] = parts.map((part) => source.target(part, part.role));
  return {
    ...rest, id: authorship.id, created, ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
    body: [{ ...tag, ...(status === undefined ? {} : { status }) }, ...notes],
    ...(first ? { target: [first, ...others], textHash: source.hash } : {}),
    settledFrom: [...from].sort(),
  };
}

function quotesOf(record: AnnotationRecord): string {
  return record.target.map(({ selector: [quote] }) => quote.exact).join('\n');
}
