import { expect, test } from 'vitest';
import { KeptByWords, numberOfLetters } from '../../../server/src/language/kept-by-words.ts';

const first = { name: 'the first paragraph' };
const second = { name: 'the second paragraph' };

function keptOfHarbour(): KeptByWords<object, string> {
  const kept = new KeptByWords<object, string>(numberOfLetters);
  kept.set(first, 'one harbour', new Set(['harbour']));
  kept.set(second, 'ships', new Set(['ship']));
  return kept;
}

test('a value is right as long as its words stand as they did', () => {
  const kept = keptOfHarbour();
  expect([...kept.turn(new Map([['harbour', [1, 2]]]))]).toEqual([first]);
  expect(kept.get(first)).toBeUndefined();
  expect(kept.get(second)).toBe('ships');
});

test('a value is right again once its words stand as they did, and the one between is then not', () => {
  const kept = keptOfHarbour();
  kept.turn(new Map([['harbour', [1, 2]]]));
  kept.set(first, 'two harbours', new Set(['harbour']));
  expect(kept.get(first)).toBe('two harbours');
  expect([...kept.turn(new Map([['harbour', [2, 1]]]))]).toEqual([first]);
  expect(kept.get(first)).toBe('one harbour');
  kept.turn(new Map([['harbour', [1, 2]]]));
  expect(kept.get(first)).toBe('two harbours');
});

test('a value stays wrong while one of two words that stand otherwise does', () => {
  const kept = new KeptByWords<object, string>(numberOfLetters);
  kept.set(first, 'harbour and ship', new Set(['harbour', 'ship']));
  kept.turn(new Map([['harbour', [1, 2]], ['ship', [1, 0]]]));
  expect(kept.turn(new Map([['ship', [0, 1]]])).size).toBe(0);
  expect(kept.get(first)).toBeUndefined();
  kept.turn(new Map([['harbour', [2, 1]]]));
  expect(kept.get(first)).toBe('harbour and ship');
});

test('only values of keys that are still held are kept, once there are many', () => {
  const kept = keptOfHarbour();
  kept.keepOnly(1, () => [second]);
  expect(kept.get(first)).toBeUndefined();
  expect(kept.get(second)).toBe('ships');
  expect(kept.turn(new Map([['ship', [1, 2]]])).size).toBe(1);
});
