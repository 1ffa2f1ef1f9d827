import { describe, expect, test } from 'vitest';
import { anchorRecords } from '../../../../server/src/annotations/anchoring/anchor-records.ts';
import { type ComparedAnnotator, comparedPlaces } from '../../../../server/src/annotations/comparison/comparison.ts';
import { settleAgreed, settlementOf, settlePlace, type SettlingChoice } from '../../../../server/src/annotations/comparison/settle.ts';
import { AnnotatedSource } from '../../../../server/src/annotations/make-record.ts';
import { type AnnotationRecord, labelOf, quoteOf, statusOf } from '../../../../server/src/annotations/record.ts';
import { applyChanges, EMPTY_SIDECAR, recordsOf } from '../../../../server/src/annotations/sidecar.ts';
import { idOf, record, SPEECH } from '../records.ts';

const annotator = (name: string, ...records: readonly AnnotationRecord[]): ComparedAnnotator => ({ name, anchored: anchorRecords(records, SPEECH, () => SPEECH) });
const ada = annotator('ada', record(1, ['roof']), record(2, ['wall']), record(3, ['crane'], { label: 'work' }), record(4, ['harbour'], { status: 'rejected' }));
const ben = annotator('ben', record(11, ['roof']), record(12, ['the wall'], { label: 'group' }), record(14, ['harbour']));
const annotators = [ada, ben];
const places = comparedPlaces(annotators);

let made = 100;
const settler = { source: new AnnotatedSource('speech.md', SPEECH), newId: () => idOf(made++), created: '2026-06-01T12:00:00Z', creator: 'Cleo' };
const settledBy = (choice: SettlingChoice, words: string): readonly AnnotationRecord[] => {
  const place = places.find(({ annotations }) => annotations.some((each) => each && quoteOf(each.record.target[0]) === words));
  return place ? recordsOf(applyChanges(EMPTY_SIDECAR, settlePlace(place, choice, [], settler))) : [];
};
const said = (records: readonly AnnotationRecord[]): readonly string[] => records.map((each) => `${statusOf(each)} ${labelOf(each)} "${quoteOf(each.target[0])}"`).sort();

test('places in reading order; alike are those with the same label on the same words', () => {
  expect(places.map(({ annotations, isAgreed }) => [isAgreed, ...annotations.map((each) => each && `${each.label} ${each.isRejected}`)])).toEqual([
    [false, 'place true', 'place false'], [true, 'place false', 'place false'], [false, 'place false', 'group false'], [false, 'work false', undefined],
  ]);
});

describe('a place is settled', () => {
  test('by taking one\'s', () => expect(said(settledBy({ take: 'annotator', annotator: 1 }, 'wall'))).toEqual(['added group "the wall"']));
  test('by taking all that is not rejected', () => {
    expect(said(settledBy({ take: 'all' }, 'wall'))).toEqual(['added group "the wall"', 'added place "wall"']);
    expect(said(settledBy({ take: 'all' }, 'harbour'))).toEqual(['added place "harbour"']);
  });
  test('by taking none, or the silence of somebody: it is rejected, and known as settled', () => {
    expect(said(settledBy({ take: 'none' }, 'wall'))).toEqual(['rejected place "wall"']);
    expect(said(settledBy({ take: 'annotator', annotator: 1 }, 'crane'))).toEqual(['rejected work "crane"']);
  });
  test('anew: what settled it before goes', () => {
    const [, , wall] = places;
    if (!wall) throw new Error('There is no wall.');
    const first = settlePlace(wall, { take: 'all' }, [], settler);
    const settled = recordsOf(applyChanges(EMPTY_SIDECAR, first));
    expect(settlementOf(wall, settled, annotators)).toBe('all');
    const after = recordsOf(applyChanges(applyChanges(EMPTY_SIDECAR, first), settlePlace(wall, { take: 'annotator', annotator: 0 }, settled, settler)));
    expect([said(after), settlementOf(wall, after, annotators)]).toEqual([['added place "wall"'], 'ada']);
    expect(recordsOf(applyChanges(applyChanges(EMPTY_SIDECAR, first), settlePlace(wall, { take: 'open' }, settled, settler)))).toEqual([]);
  });
  test('with who settled it, when, and from what', () => expect(settledBy({ take: 'annotator', annotator: 0 }, 'wall')[0]).toMatchObject({ creator: { name: 'Cleo' }, created: '2026-06-01T12:00:00Z', settledFrom: [idOf(2), idOf(12)] }));
});

test('what all say alike is settled by itself, once', () => {
  const changes = settleAgreed(places, [], settler);
  const settled = recordsOf(applyChanges(EMPTY_SIDECAR, changes));
  expect(said(settled)).toEqual(['added place "roof"']);
  expect(settleAgreed(places, settled, settler)).toEqual([]);
});
