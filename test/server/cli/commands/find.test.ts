import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rostra } from '../rostra.ts';

function texts(): string {
  const folder = folderWith({
    'harbour.md': '# On the harbour\n\nWe shall mend the *old\nroof*. We shall mend the wall. We shall mend the road.\n',
    'README.md': 'The roof of the project.\n',
    'theirs.ann': 'T1\tplace 9 16\tharbour\n',
  });
  mkdirSync(path.join(folder, 'more'));
  writeFileSync(path.join(folder, 'more', 'yard.md'), 'They mended the old roofs, and Émile mended the mast.\n');
  return folder;
}

test('words, through markup and line ends, with what stands on both sides', async () => {
  const { out, exitCode } = await rostra(['find', '--text', 'OLD roof'], { cwd: texts() });
  expect(out).toMatch(/^harbour\.md:3:20 +We shall mend the {2}old roof {2}\. We shall mend the wall/);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(exitCode).toBe(0);
});

test('lemmas, through the folder, in the order of the files', async () => {
  const { out } = await rostra(['find', '--lemma', 'mend', '--format', 'json'], { cwd: texts() });
  const hits = out.trim().split('\n').map((line): { path: string; keyword: string } => JSON.parse(line));
  expect(hits.map((hit) => `${hit.path} ${hit.keyword}`)).toEqual(['harbour.md mend', 'harbour.md mend', 'harbour.md mend', 'more/yard.md mended', 'more/yard.md mended']);
});

test('labels of marks and of annotations', async () => {
  const folder = texts();
  await rostra(['import', 'harbour.md', 'theirs.ann', '--format', 'brat'], { cwd: folder });
  expect((await rostra(['find', '--label', 'place', '--annotations'], { cwd: folder })).out).toMatch(/^harbour\.md:1:10 +On the {2}harbour$/m);
  expect((await rostra(['find', '--label', 'device.anaphora', 'harbour.md'], { cwd: folder })).out.trim().split('\n')).toHaveLength(3);
  expect((await rostra(['find', '--entity', 'harbour', '--label', 'place'], { cwd: folder })).out).toContain('harbour.md:1:10');
});

test('exits with 1 where nothing is found, with 2 where nothing is asked for', async () => {
  const folder = texts();
  expect(await rostra(['find', '--text', 'cellar'], { cwd: folder })).toEqual({ out: '', error: '', exitCode: 1 });
  expect((await rostra(['find'], { cwd: folder })).exitCode).toBe(2);
});
