import { expect, test } from 'vitest';
import { countWhile } from '../../../server/src/text/count-while.ts';

const starts = [0, 4, 4, 9];

test.each([[-1, 0], [0, 1], [3, 1], [4, 3], [8, 3], [9, 4], [100, 4]])('of lines that begin at 0, 4, 4 and 9 so many begin at or before %i: %i', (offset, count) => {
  expect(countWhile(starts.length, (index) => (starts[index] ?? 0) <= offset)).toBe(count);
});

test('of nothing there is none', () => {
  expect(countWhile(0, () => true)).toBe(0);
});
