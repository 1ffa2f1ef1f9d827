import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rostra } from '../rostra.ts';

const SPEECH = '\uFEFF# On the harbour\r\n\r\nWe shall mend the roof. We shall mend the wall. We shall mend the road.\r\n';

test('the marks of the analysis', async () => {
  const { out, exitCode } = await rostra(['export', '--marks', '--format', 'csv', 'speech.md'], { cwd: folderWith({ 'speech.md': SPEECH }) });
  expect(out).toMatch(/^id,part,layer,label,start,end,quote/);
  expect(out).toMatch(/,1,device,anaphora,18,\d+,We shall/);
  expect(exitCode).toBe(0);
});

test('annotations are imported, found again after an edit, and exported', async () => {
  const folder = folderWith({ 'speech.md': SPEECH, 'theirs.ann': 'T1\tplace 9 16\tharbour\nT2\tanaphora 18 26;42 50\tWe shall We shall\n#1\tAnnotatorNotes T1\tthe old one\n' });
  const imported = await rostra(['import', 'speech.md', 'theirs.ann', '--format', 'brat', '--creator', 'Ada'], { cwd: folder });
  expect([imported.error, imported.out]).toEqual(['', '2 annotations read into speech.annotations.jsonl\n']);
  writeFileSync(path.join(folder, 'speech.md'), SPEECH.replace('On the harbour', 'A speech on the old harbour').replace('We shall', 'We all shall'));
  const { out } = await rostra(['export', '--format', 'brat', 'speech.md', '--output', 'ours'], { cwd: folder });
  expect(out).toBe('');
  const ann = readFileSync(path.join(folder, 'ours.ann'), 'utf8');
  expect(ann).toContain('T1\tplace 22 29\tharbour\n');
  expect(ann).toContain('\tanaphora 31 43;59 67\tWe all shall We shall\n');
  expect(readFileSync(path.join(folder, 'ours.txt'), 'utf8')).toContain('We all shall mend');
});

test('annotations without a place are left out, and that is said', async () => {
  const folder = folderWith({ 'speech.md': SPEECH, 'theirs.ann': 'T1\tplace 9 16\tharbour\n' });
  await rostra(['import', 'speech.md', 'theirs.ann', '--format', 'brat'], { cwd: folder });
  writeFileSync(path.join(folder, 'speech.md'), 'Other words altogether.\n');
  const { error } = await rostra(['export', '--format', 'csv', 'speech.md'], { cwd: folder });
  expect(error).toBe('rostra: speech.md: 1 left out because they have no place in the text, or were retired.\n');
});

test('an unknown format is a usage error that names those there are', async () => {
  const { error, exitCode } = await rostra(['export', '--format', 'docx', 'speech.md']);
  expect(error).toContain('brat, csv, html, iob2, pandoc-spans, recogito, tei, uima-cas, web-annotation');
  expect(exitCode).toBe(2);
});
