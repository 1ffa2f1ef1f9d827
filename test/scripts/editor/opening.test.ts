import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openingFor } from '../../../scripts/editor/opening.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rostra-opening-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('nothing named opens the samples, which need nobody’s trust', () => {
  const opening = openingFor([]);
  expect(path.basename(opening.folder)).toBe('samples');
  expect(path.dirname(opening.file)).toBe(opening.folder);
  expect(opening.trusted).toBe(true);
});

test('a named file opens in its folder, so that the glossary beside it counts', () => {
  const file = path.join(folder, 'speech.md');
  writeFileSync(file, 'We shall.\n');
  expect(openingFor([file])).toEqual({ folder, file, trusted: false });
});

test('a file that is not there is named in full', () => {
  const file = path.join(folder, 'none.md');
  expect(() => openingFor([file])).toThrow(`There is no file ${file}.`);
});

test('two files are one too many', () => {
  expect(() => openingFor(['a.md', 'b.md'])).toThrow('npm start -- FILE');
});
