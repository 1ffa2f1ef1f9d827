import { expect, test } from 'vitest';
import { withFile } from '../../client/src/file-choice.ts';
import { matchesGlob } from '../../server/src/lsp/glob.ts';

const NONE = { include: [], exclude: [] };

test('a file that is left out is in the one list, and taken in again in the other', () => {
  const out = withFile(NONE, '1934/speech.md', false);
  expect(out).toEqual({ include: [], exclude: ['1934/speech.md'] });
  expect(withFile(out, '1934/speech.md', true)).toEqual({ include: ['1934/speech.md'], exclude: [] });
});

test('a file of the top folder is that one and no other of its name', () => {
  const [pattern = ''] = withFile(NONE, 'README.md', true).include;
  expect(matchesGlob('README.md', pattern)).toBe(true);
  expect(matchesGlob('1934/README.md', pattern)).toBe(false);
});

test('what a path has of a pattern\'s signs is taken literally', () => {
  const [pattern = ''] = withFile(NONE, 'a/What? [1934] {draft}*.md', false).exclude;
  expect(matchesGlob('a/What? [1934] {draft}*.md', pattern)).toBe(true);
  expect(matchesGlob('a/Whats 1 draft.md', pattern)).toBe(false);
});
