import { expect, test } from 'vitest';
import { indexOfItem, itemAt, nextUndecided, previousItem, walkOf } from '../../../client/src/deciding/walk.ts';
import type { DecidableItem } from '../../../server/src/lsp/protocol.ts';

/** An item of the first line, from one character to another. */
const item = (id: string, from: number, to: number, more: Partial<DecidableItem> = {}): DecidableItem =>
  ({ id, layer: 'device', label: 'anaphora', name: 'Anaphora', message: '', score: 0.5, relations: [], parts: [[0, from, 0, to]], quote: '', ...more });
const ids = (items: readonly (DecidableItem | undefined)[]): readonly (string | undefined)[] => items.map((each) => each?.id);

const first = item('first', 0, 4, { score: 0.3 });
const claim = item('claim', 0, 40, { layer: 'claim', score: 0.9 });
const decided = item('decided', 10, 14, { status: 'accepted', score: 0.6 });
const byHand = item('by-hand', 20, 24, { status: 'added' });
const all = [first, claim, decided, { ...byHand, score: undefined }] as readonly DecidableItem[];

test('marks are walked by place or by score, those of the shown layers', () => {
  expect(ids(walkOf(all, ['device', 'claim'], 'place'))).toEqual(['first', 'claim', 'decided', 'by-hand']);
  expect(ids(walkOf(all, ['device', 'claim'], 'score'))).toEqual(['claim', 'decided', 'first', 'by-hand']);
  expect(ids(walkOf(all, ['claim'], 'place'))).toEqual(['claim']);
});

test('the next one is undecided, from the beginning again at the end', () => {
  expect(ids([nextUndecided(all, 0), nextUndecided(all, 1), nextUndecided([decided], 0)])).toEqual(['claim', 'first', undefined]);
});

test('the one before may be decided', () => {
  expect(ids([previousItem(all, 3), previousItem(all, 0)])).toEqual(['decided', 'first']);
});

test('an item whose id has changed is found by its label and place, else by its number', () => {
  expect(indexOfItem(all, { ...claim, id: 'as it was', parts: [[0, 0, 0, 30]] }, 1)).toBe(0);
  expect(indexOfItem(all, item('gone', 90, 99), 7)).toBe(3);
});

test('at a place the undecided and nearest is meant', () => {
  const rejected = item('rejected', 0, 4, { layer: 'fault', status: 'rejected' });
  const layers = ['device', 'claim', 'fault'] as const;
  expect(itemAt([claim, rejected, first], layers, [0, 2], 'undecided')?.id).toBe('first');
  expect(itemAt([rejected], layers, [0, 2], 'undecided')?.id).toBe('rejected');
  expect(itemAt([first], layers, [1, 2], 'undecided')).toBeUndefined();
});

test('a note goes to what is nearest, decided or not; nothing goes to what is not shown', () => {
  expect(itemAt([claim, decided], ['device', 'claim'], [0, 12], 'any')?.id).toBe('decided');
  expect(itemAt([claim, decided], ['device', 'claim'], [0, 12], 'undecided')?.id).toBe('claim');
  expect(itemAt([claim, decided], ['device'], [0, 12], 'undecided')?.id).toBe('decided');
});
