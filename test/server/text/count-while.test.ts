import { expect, test } from 'vitest';
import { countWhile, stretchHolding } from '../../../server/src/text/count-while.ts';

const starts = [0, 4, 4, 9];

test.each([[-1, 0], [0, 1], [3, 1], [4, 3], [8, 3], [9, 4], [100, 4]])('of lines that begin at 0, 4, 4 and 9 so many begin at or before %i: %i', (offset, count) => {
  expect(countWhile(starts.length, (index) => (starts[index] ?? 0) <= offset)).toBe(count);
});

test('of nothing there is none', () => {
  expect(countWhile(0, () => true)).toBe(0);
});

test.each([[-1, 0], [0, 0], [3, 0], [4, 2], [8, 2], [9, 3], [100, 3]])('of lines that begin at 0, 4, 4 and 9 the one that holds %i has the number %i', (offset, line) => {
  expect(stretchHolding(offset, starts.length, (index) => starts[index] ?? 0)).toBe(line);
});
