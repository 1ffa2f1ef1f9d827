import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { type PlacedRecord, decisionsOnMarks, standingRecords } from '../../../server/src/annotations/decided-marks.ts';
import { decideOn } from '../../../server/src/annotations/make-record.ts';
import { labelOf } from '../../../server/src/annotations/record.ts';
import { reviseRecord } from '../../../server/src/annotations/revise-record.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { placeOf, record } from './records.ts';

const TEXT = 'We shall mend the roof. We shall mend the wall. We shall mend the road. They came to the the gate.\n';
const { marks } = createAnalyzer({ glossary: EMPTY_GLOSSARY }).analyze(TEXT);
const anaphora = marks.find(({ label }) => label === 'anaphora') ?? marks[0];
if (!anaphora) throw new Error('The text has lost its marks.');

const placed = (number: number, words: readonly [string, ...string[]], changes: Parameters<typeof record>[2]): PlacedRecord => {
  const [first, ...rest] = words;
  return { record: record(number, words, changes, TEXT), parts: changes?.parts ?? [placeOf(TEXT, first), ...rest.map((each) => placeOf(TEXT, each))], isDoubtful: false };
};

test('a decision is on the mark of its label at its words', () => {
  const rejected = placed(1, ['We'], decideOn(anaphora, 'rejected', 'rostra'));
  expect([...decisionsOnMarks(marks, [rejected])]).toEqual([[anaphora, [rejected]]]);
});

test('a mark that has one member more is still the same', () => {
  const [first, second] = anaphora.parts;
  const fewer = placed(1, ['We'], { ...decideOn(anaphora, 'rejected', 'rostra'), parts: [first, ...(second ? [second] : [])] });
  expect(decisionsOnMarks(marks, [fewer]).has(anaphora)).toBe(true);
});

test('another label at the same words is another mark', () => {
  const other = placed(1, ['We'], { status: 'rejected', layer: 'device', label: 'metaphor', parts: anaphora.parts });
  expect(decisionsOnMarks(marks, [other]).size).toBe(0);
});

test('what a person relabelled is on the mark under its old label', () => {
  const relabelled = placed(1, ['We'], decideOn(anaphora, { layer: 'device', label: 'symploce' }, 'rostra'));
  expect(labelOf(relabelled.record)).toBe('symploce');
  expect(decisionsOnMarks(marks, [relabelled]).has(anaphora)).toBe(true);
});

test('of two people\'s decisions on the same words the later one stands', () => {
  const ada = placed(1, ['roof'], {});
  const bo: PlacedRecord = { ...ada, record: { ...reviseRecord(ada.record, { kind: 'status', status: 'rejected' }, '2026-06-01T12:00:00Z'), id: 'urn:uuid:2', creator: { type: 'Person', name: 'Bo' } } };
  expect(standingRecords([ada, bo])).toEqual([bo]);
  expect(standingRecords([ada, placed(3, ['wall'], {})])).toHaveLength(2);
});
