import { expect, test } from 'vitest';
import { bestAlignment, longestLikeRun } from '../../../server/src/devices/alignment.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import type { Token } from '../../../server/src/language/token.ts';

function tokens(text: string): readonly Token[] {
  return readPassage(text, 'paragraph').tokens;
}

function isSame(a: Token, b: Token): boolean {
  return a.normal === b.normal;
}

function common(a: string, b: string): number {
  const [first, second] = [tokens(a), tokens(b)];
  return bestAlignment(first, { from: 0, to: first.length }, second, { from: 0, to: second.length }, (one, other) => (isSame(one, other) ? 1 : 0));
}

test('the words that two stretches have in common in one order are counted, others passed over', () => {
  expect(common('we mended the old roof', 'we mended every roof')).toBe(3);
  expect(common('bread and peace', 'peace and bread')).toBe(1);
  expect(common('', 'bread')).toBe(0);
});

test('a run is broken by a word that differs', () => {
  expect(longestLikeRun(tokens('the mill and the forge and the quay'), tokens('the mill or the forge and the inn'), isSame)).toBe(4);
});
