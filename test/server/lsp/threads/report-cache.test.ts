import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_GLOSSARY } from '../../../../server/src/entities/glossary.ts';
import { ReportCache } from '../../../../server/src/lsp/threads/report-cache.ts';

const PROGRAM = path.resolve('dist', 'server');
const OPTIONS = { glossary: EMPTY_GLOSSARY };

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'rostra-reports-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const files = (): readonly string[] => readdirSync(path.join(folder, 'reports')).map((name) => path.join(folder, 'reports', name));

describe('a report is found again', () => {
  beforeEach(() => new ReportCache(folder, PROGRAM).write('We shall mend the roof.', OPTIONS, '{"marks":[]}'));

  test('by the same text, options and program, in another process too', () => {
    expect(new ReportCache(folder, PROGRAM).read('We shall mend the roof.', { ...OPTIONS })).toBe('{"marks":[]}');
  });

  test('by no other text and no other options', () => {
    const cache = new ReportCache(folder, PROGRAM);
    expect(cache.read('We shall mend the wall.', OPTIONS)).toBeUndefined();
    expect(cache.read('We shall mend the roof.', { ...OPTIONS, ignore: [{ label: 'doubled-word' }] })).toBeUndefined();
    expect(cache.read('We shall mend the roof.', { glossary: { entries: [], notNames: ['Roof'] } })).toBeUndefined();
  });

  test('not where its file is damaged, and it can be written anew', () => {
    const cache = new ReportCache(folder, PROGRAM);
    const [file = ''] = files();
    for (const damage of [() => truncateSync(file, statSync(file).size - 3), () => writeFileSync(file, 'no report'), () => writeFileSync(file, '')]) {
      damage();
      expect(cache.read('We shall mend the roof.', OPTIONS)).toBeUndefined();
    }
    cache.write('We shall mend the roof.', OPTIONS, '{}');
    expect(cache.read('We shall mend the roof.', OPTIONS)).toBe('{}');
  });
});

test('a program that is not one file keeps nothing, and a folder that cannot be written is no error', () => {
  new ReportCache(folder, folder).write('We shall mend the roof.', OPTIONS, '{}');
  expect(() => files()).toThrow();
  const nowhere = new ReportCache('/dev/null/rostra', PROGRAM);
  nowhere.write('We shall mend the roof.', OPTIONS, '{}');
  expect(nowhere.read('We shall mend the roof.', OPTIONS)).toBeUndefined();
});

test('when the folder has grown too large, what was used last stays', () => {
  const cache = new ReportCache(folder, PROGRAM, 300);
  const texts = Array.from({ length: 10 }, (_, index) => `Text ${index}.`);
  texts.forEach((text, index) => {
    cache.write(text, OPTIONS, JSON.stringify({ title: text }));
    // The clock of a file system may not tell one write from the next.
    for (const file of files()) if (statSync(file).mtimeMs > 1e6 * 1000) utimesSync(file, index, index);
  });
  expect(files().reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(300);
  expect(cache.read('Text 9.', OPTIONS)).toBe('{"title":"Text 9."}');
  expect(cache.read('Text 0.', OPTIONS)).toBeUndefined();
});
