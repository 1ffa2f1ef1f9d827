import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canonical } from '../../../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../../annotations/records.ts';
import { folderWith, rostra } from '../rostra.ts';

const lines = (...records: readonly ReturnType<typeof record>[]): string => records.map((each) => `${canonical(each)}\n`).join('');
const SIDECARS = ['compare', 'speech.ada.annotations.jsonl', 'speech.ben.annotations.jsonl'];
const texts = (): string => folderWith({
  'speech.md': SPEECH, 'speech.ada.annotations.jsonl': lines(record(1, ['roof']), record(2, ['wall']), record(3, ['crane'])), 'speech.ben.annotations.jsonl': lines(record(11, ['roof']), record(12, ['the wall'], { label: 'group' })),
});

test('lists disagreements side by side, settles them by number, and writes the settled set with what all say alike', async () => {
  const folder = texts();
  const listed = await rostra(SIDECARS, { cwd: folder });
  expect(listed).toEqual({
    out: '   1  speech.md:3:43  "wall"  speech.ada: place  |  speech.ben: group on “the wall”\n   2  speech.md:5:32  "crane"  speech.ada: place  |  speech.ben: –\n',
    error: 'rostra: 1 places alike, 2 not, 2 of them open.\n', exitCode: 0,
  });
  const settled = await rostra([...SIDECARS, '--take', '1=ben', '--take', '2=none', '--creator', 'Cleo'], { cwd: folder });
  expect(settled.out).toMatch(/"wall".*→ speech\.ben\n.*"crane".*→ none\n/);
  const records = readFileSync(path.join(folder, 'speech.settled.annotations.jsonl'), 'utf8').trim().split('\n').map((line): { body: [{ value: string; status: string }]; creator: object } => JSON.parse(line));
  expect(records.map(({ body: [{ value, status }] }) => `${status} ${value}`).sort()).toEqual(['added group', 'added place', 'rejected place']);
  expect(records.every(({ creator }) => 'name' in creator && creator.name === 'Cleo')).toBe(true);
  expect((await rostra(SIDECARS, { cwd: folder })).error).toBe('rostra: 1 places alike, 2 not, 0 of them open.\n');
  expect((await rostra([...SIDECARS, '--take', '1=open'], { cwd: folder })).error).toBe('rostra: 1 places alike, 2 not, 1 of them open.\n');
});

test('says what cannot be taken', async () => {
  const folder = texts();
  expect((await rostra([...SIDECARS, '--take', '9=ada'], { cwd: folder })).error).toBe('rostra: there is no line 9.\n');
  expect((await rostra([...SIDECARS, '--take', '1=dora'], { cwd: folder })).error).toBe('rostra: there is no "dora" to take from: speech.ada, speech.ben, all, none or open.\n');
  expect((await rostra(['compare', 'speech.ada.annotations.jsonl'], { cwd: folder })).exitCode).toBe(1);
});
