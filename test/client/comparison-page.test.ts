import { expect, test } from 'vitest';
import { comparisonPage, nextOpen } from '../../client/src/comparison/comparison-page.ts';
import type { ComparedItem, ComparisonReport } from '../../server/src/lsp/protocol.ts';

const item = (id: string, row: number, quote: string, said: readonly string[], settled: string | null): ComparedItem => ({ id, layer: 'entity', place: [row, 0, row, quote.length], quote, said, settled });
const REPORT: ComparisonReport = {
  annotators: ['ada', 'ben'], agreed: 1, file: 'speech.settled.annotations.jsonl',
  items: [item('a', 4, 'wall', ['place', 'group'], 'ben'), item('b', 11, 'crane of the old\nyard behind the harbour', ['place (Iron.)', '–'], null)],
};

test('a line a place, a column an annotator, and what was taken', () => {
  const { text, emphasized } = comparisonPage('file:///speech.md', REPORT);
  expect(text).toBe([
    'ada and ben: alike in 1 place, not in 2 places, 1 of them open. The settled set: speech.settled.annotations.jsonl.',
    '1 takes what ada says, 2 takes what ben says; A takes all of it, N none; U opens it again.',
    '',
    '  Line   Words                              1 ada           2 ben',
    '✓ 5      wall                               place           group   → ben',
    '  12     crane of the old yard behind th…   place (Iron.)   –',
  ].join('\n'));
  expect(emphasized).toEqual([[0, 0, '✓ 5      wall                               place           group   → ben'.length]]);
});

test('the walk goes on to the next open place, and from the last to the first', () => {
  const open = (...settled: readonly (string | null)[]): readonly ComparedItem[] => settled.map((each, index) => item(String(index), index, '', [], each));
  expect([nextOpen(open(null, 'ada', null), 0), nextOpen(open(null, null, 'ada'), 1), nextOpen(open('ada', 'ben'), 0)]).toEqual([2, 0, -1]);
});
