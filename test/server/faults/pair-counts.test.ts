import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairCounts } from '../../../server/src/faults/pair-counts.ts';

test('pairs are counted as one by one, however many they are and whatever comes and goes', () => {
  const number = fc.integer({ min: 1, max: 90 });
  fc.assert(fc.property(fc.array(fc.tuple(number, number, fc.integer({ min: -2, max: 2 })), { maxLength: 4000, size: 'max' }), (changes) => {
    const pairs = new PairCounts();
    const expected = new Map<string, number>();
    for (const [first, second, by] of changes) {
      pairs.add(first, second, by);
      expected.set(`${first} ${second}`, (expected.get(`${first} ${second}`) ?? 0) + by);
    }
    for (const [pair, count] of expected) {
      const [first = 0, second = 0] = pair.split(' ').map(Number);
      expect(pairs.count(first, second)).toBe(count);
    }
    expect(pairs.count(91, 1)).toBe(0);
  }), { numRuns: 20, seed: 1901 });
});
