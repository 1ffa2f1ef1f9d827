import type { Mark, Part } from '../../analysis/mark.ts';
import { timeOf } from '../../annotations/decided-marks.ts';
import { type Authorship, decideOn, makeRecord } from '../../annotations/make-record.ts';
import { type AnnotationRecord, labelOf, layerOf } from '../../annotations/record.ts';
import { reviseRecord, type Revision } from '../../annotations/revise-record.ts';
import { reattach, retire } from '../../annotations/settle-orphan.ts';
import type { RecordChange } from '../../annotations/sidecar.ts';
import { VERSION } from '../../version.generated.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import type { Decision, Place } from '../protocol.ts';
import type { DecisionStep, DocumentAnnotations } from './document-annotations.ts';

/** Who decides, and on what. */
export interface DecisionMaker {
  readonly analysed: AnalysedDocument;
  readonly annotations: DocumentAnnotations;
  /** Empty for nobody. */
  readonly creator: string;
  readonly time: string;
  readonly newId: () => string;
}

/** What a decision changes, or why it cannot be made. */
export type DecisionStepOrRefusal = DecisionStep | { readonly refusal: string };

/** The decisions that make or change records; undoing and writing are the document's. */
export type RecordDecision = Exclude<Decision, { readonly kind: 'undo' | 'write' }>;

export function stepOf(decision: RecordDecision, maker: DecisionMaker): DecisionStepOrRefusal {
  switch (decision.kind) {
    case 'accept': return one(decision.item, { kind: 'status', status: 'accepted' }, maker);
    case 'reject': return one(decision.item, { kind: 'status', status: 'rejected' }, maker);
    case 'relabel': return one(decision.item, { kind: 'label', layer: decision.layer, label: decision.label }, maker);
    case 'note': return one(decision.item, { kind: 'note', note: decision.note }, maker);
    case 'mark': return markByHand(decision, maker);
    case 'relate': return relate(decision, maker);
    case 'unrelate': return one(decision.item, { kind: 'no-relation', type: decision.type, to: decision.to }, maker);
    case 'reattach': return setAnchor(decision.item, maker, (record) => reattached(record, decision.parts, maker));
    case 'retire': return setAnchor(decision.item, maker, (record) => retire(record, maker.time));
  }
}

const GONE = 'It is no longer there: the text has changed.';
const ANALYSER = `rostra ${VERSION}`;

function one(item: string, revision: Revision, maker: DecisionMaker): DecisionStepOrRefusal {
  const change = revised(item, revision, maker);
  return change ? { changes: [change], setsAnchor: false, item: change.after.id } : { refusal: GONE };
}

type Made = RecordChange & { readonly after: AnnotationRecord };

/** One's own record of an item decided anew, or a new one: another person's decision stays theirs. */
function revised(item: string, revision: Revision, maker: DecisionMaker): Made | undefined {
  const record = maker.annotations.record(item)?.record;
  if (record) {
    if (isOwn(record, maker)) return { before: record, after: reviseRecord(record, revision, stampAfter(record, maker)) };
    const copy = copyOf(record, maker);
    return copy && { before: undefined, after: reviseRecord(copy, revision, stampAfter(record, maker)) };
  }
  const mark = maker.analysed.mark(item);
  if (!mark) return undefined;
  const own = maker.analysed.decisionsOn(mark).find((decision) => isOwn(decision.record, maker))?.record;
  if (own) return { before: own, after: reviseRecord(own, revision, stampAfter(own, maker)) };
  return { before: undefined, after: firstDecision(mark, revision, maker) };
}

/** A note or a relation is on something: what it is on is accepted by it. */
function firstDecision(mark: Mark, revision: Revision, maker: DecisionMaker): AnnotationRecord {
  const verdict = revision.kind === 'status' ? revision.status : revision.kind === 'label' && revision.label !== mark.label ? { layer: revision.layer, label: revision.label } : 'accepted';
  const record = makeRecord(maker.annotations.annotatedSource(), decideOn(mark, verdict, ANALYSER), authorship(maker));
  if (revision.kind !== 'note' && revision.kind !== 'relation') return record;
  const { modified: _, ...withIt } = reviseRecord(record, revision, maker.time);
  return withIt;
}

/** The annotation of another person as one's own, on the same words. */
function copyOf(record: AnnotationRecord, maker: DecisionMaker): AnnotationRecord | undefined {
  const placed = maker.analysed.annotations.placed.find((each) => each.record.id === record.id);
  if (!placed) return undefined;
  const [{ status, relabelledFrom }] = record.body;
  return makeRecord(maker.annotations.annotatedSource(), {
    status: status === 'rejected' ? 'accepted' : status, layer: layerOf(record), label: labelOf(record), parts: placed.parts,
    ...(record.mark ? { mark: { ...record.mark, label: relabelledFrom ?? labelOf(record) } } : {}),
  }, authorship(maker));
}

function markByHand({ layer, label, parts: places }: Extract<RecordDecision, { kind: 'mark' }>, maker: DecisionMaker): DecisionStepOrRefusal {
  const [first, ...rest] = partsOf(places, maker);
  if (!first) return { refusal: 'Select the words first.' };
  const record = makeRecord(maker.annotations.annotatedSource(), { status: 'added', layer, label, parts: [first, ...rest] }, authorship(maker));
  return { changes: [{ before: undefined, after: record }], setsAnchor: false, item: record.id };
}

/** Both ends are annotations from then on. */
function relate({ item, to, type }: Extract<RecordDecision, { kind: 'relate' }>, maker: DecisionMaker): DecisionStepOrRefusal {
  if (item === to) return { refusal: 'An annotation is not related to itself.' };
  const known = maker.annotations.record(to)?.record;
  const end = known ? undefined : revised(to, { kind: 'status', status: 'accepted' }, maker);
  const id = known?.id ?? end?.after.id;
  if (id === undefined) return { refusal: GONE };
  const change = revised(item, { kind: 'relation', type, to: id }, maker);
  if (!change) return { refusal: GONE };
  return { changes: [...(end ? [end] : []), change], setsAnchor: false, item: change.after.id };
}

/** On whose words an annotation is, is no matter of opinion: it is changed whoever made it. */
function setAnchor(item: string, { annotations }: DecisionMaker, settle: (record: AnnotationRecord) => AnnotationRecord | undefined): DecisionStepOrRefusal {
  const record = annotations.record(item)?.record;
  if (!record) return { refusal: GONE };
  const after = settle(record);
  return after ? { changes: [{ before: record, after }], setsAnchor: true, item } : { refusal: 'Select the words first.' };
}

function reattached(record: AnnotationRecord, places: readonly Place[], maker: DecisionMaker): AnnotationRecord | undefined {
  const parts = partsOf(places, maker).map((part, index): Part => {
    const role = record.target[index]?.role;
    return { ...part, ...(role === undefined ? {} : { role }) };
  });
  const [first, ...rest] = parts;
  return first && reattach(record, maker.annotations.annotatedSource(), [first, ...rest], maker.time);
}

/** The places as spans of the text, without white space at their ends, in reading order. */
function partsOf(places: readonly Place[], { analysed }: DecisionMaker): readonly Part[] {
  const parts = places.flatMap(([startLine, startCharacter, endLine, endCharacter]): readonly Part[] => {
    const start = analysed.offsetAt({ line: startLine, character: startCharacter });
    const words = analysed.quote({ start, end: analysed.offsetAt({ line: endLine, character: endCharacter }) });
    const inner = words.trim();
    const from = start + words.indexOf(inner);
    return inner === '' ? [] : [{ start: from, end: from + inner.length }];
  });
  return parts.sort((a, b) => a.start - b.start);
}

function isOwn(record: AnnotationRecord, { creator }: DecisionMaker): boolean {
  return (record.creator?.name ?? '') === creator;
}

function authorship({ newId, time, creator }: DecisionMaker): Authorship {
  return { id: newId(), created: time, ...(creator === '' ? {} : { creator }) };
}

/** Later than what it follows, whatever the clocks of two machines say. */
function stampAfter(record: AnnotationRecord, { time }: DecisionMaker): string {
  return timeOf(record) < Date.parse(time) ? time : new Date(timeOf(record) + 1).toISOString();
}

/** What to say of a decision that did more than it was asked for. */
export function noticeOf(decision: RecordDecision, maker: DecisionMaker): string | undefined {
  if (decision.kind !== 'note' && decision.kind !== 'relate') return undefined;
  const isUndecided = (item: string): boolean => {
    const mark = maker.analysed.mark(item);
    return mark !== undefined && !maker.analysed.decisionOn(mark);
  };
  const items = decision.kind === 'note' ? [decision.item] : [decision.item, decision.to];
  return items.some(isUndecided) ? `The ${decision.kind === 'note' ? 'mark is' : 'marks are'} accepted with it.` : undefined;
}
