import { expect, test } from 'vitest';
import { labelOf, statusOf } from '../../../server/src/annotations/record.ts';
import { reviseRecord, saysTheSame, withFormerDecision } from '../../../server/src/annotations/revise-record.ts';
import { record, SPEECH } from './records.ts';

const LATER = '2026-06-01T12:00:00Z';
const byAnalysis = record(1, ['roof'], { status: 'accepted', label: 'place', mark: { label: 'place', score: 0.5, analyser: 'rostra' } });
const byHand = record(2, ['roof']);
const relabel = (of: typeof byHand, label: string) => reviseRecord(of, { kind: 'label', layer: 'entity', label }, LATER);

test('another label makes a mark relabelled, the first one makes it accepted again', () => {
  const relabelled = relabel(byAnalysis, 'person');
  expect(relabelled.body[0]).toMatchObject({ value: 'person', status: 'relabelled', relabelledFrom: 'place' });
  expect(relabel(relabelled, 'work').body[0]).toMatchObject({ value: 'work', relabelledFrom: 'place' });
  expect(relabel(relabelled, 'place').body[0]).toMatchObject({ value: 'place', status: 'accepted' });
  expect(relabel(relabelled, 'place').body[0].relabelledFrom).toBeUndefined();
});

test('what a person marked stays added under any label', () => {
  expect([labelOf(relabel(byHand, 'person')), statusOf(relabel(byHand, 'person'))]).toEqual(['person', 'added']);
});

test('accepting again what was rejected gives back what it was', () => {
  const again = (of: typeof byHand) => statusOf(reviseRecord(reviseRecord(of, { kind: 'status', status: 'rejected' }, LATER), { kind: 'status', status: 'accepted' }, LATER));
  expect([again(byAnalysis), again(byHand), again(relabel(byAnalysis, 'person'))]).toEqual(['accepted', 'added', 'relabelled']);
});

test('a relation is there once, however often it is made', () => {
  const related = reviseRecord(byHand, { kind: 'relation', type: 'answers', to: 'urn:uuid:9' }, LATER);
  expect(reviseRecord(related, { kind: 'relation', type: 'answers', to: 'urn:uuid:9' }, LATER).relations).toEqual([{ type: 'answers', to: 'urn:uuid:9' }]);
});

test('a decision taken back leaves the words where they have moved meanwhile', () => {
  const rejected = reviseRecord(byHand, { kind: 'status', status: 'rejected' }, LATER);
  const moved = { ...rejected, target: record(2, ['roof'], {}, `So. ${SPEECH}`).target };
  expect(saysTheSame(moved, rejected)).toBe(true);
  expect(withFormerDecision(moved, byHand, false)).toEqual({ ...byHand, target: moved.target });
});
