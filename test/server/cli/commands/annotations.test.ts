import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, rostra } from '../rostra.ts';

const SPEECH = '# On the harbour\n\nWe shall mend the roof of the old yard. We shall sail.\n';

async function annotated(): Promise<string> {
  const folder = folderWith({ 'rostra.yaml': '', 'speech.md': SPEECH, 'a.ann': 'T1\tplace 9 16\tharbour\nT2\tanaphora 18 26;58 66\tWe shall We shall\n' });
  await rostra(['import', 'speech.md', 'a.ann', '--format', 'brat'], { cwd: folder });
  return folder;
}

test('lists annotations at their places now', async () => {
  const folder = await annotated();
  writeFileSync(path.join(folder, 'speech.md'), `Spoken in May.\n\n${SPEECH}`);
  const { out, exitCode } = await rostra(['annotations'], { cwd: folder });
  expect(out).toMatch(/^speech\.md:3:10 {2}attached {2}entity\.place {2}added {2}"harbour" {2}urn:uuid:/m);
  expect(out).toMatch(/^speech\.md:5:1 {2}attached {2}device\.anaphora {2}added {2}"We shall … We shall"/m);
  expect(exitCode).toBe(0);
});

test('an orphan has a line for each place it may belong to, and is moved nowhere', async () => {
  const folder = await annotated();
  const before = readFileSync(path.join(folder, 'speech.annotations.jsonl'), 'utf8');
  writeFileSync(path.join(folder, 'speech.md'), 'Nobody spoke. The harbour was empty.\n');
  const { out } = await rostra(['annotations', '--orphans'], { cwd: folder });
  expect(out).toMatch(/^speech\.md {2}orphan {2}entity\.place {2}added {2}"harbour".*\n {2}perhaps speech\.md:1:19 "harbour" \(0\.\d\d\)$/m);
  expect(readFileSync(path.join(folder, 'speech.annotations.jsonl'), 'utf8')).toBe(before);
});

test('a broken line is reported with its file and number, and the others are read', async () => {
  const folder = await annotated();
  const sidecar = path.join(folder, 'speech.annotations.jsonl');
  writeFileSync(sidecar, `half a li\n${readFileSync(sidecar, 'utf8')}`);
  const { out, error, exitCode } = await rostra(['annotations', 'speech.md'], { cwd: folder });
  expect(error).toBe('rostra: speech.annotations.jsonl:1: The line is not valid JSON. Mend the line, or take it out; until then it is kept as it is.\n');
  expect(out.trim().split('\n')).toHaveLength(2);
  expect(exitCode).toBe(1);
});
