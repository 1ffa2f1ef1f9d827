import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changeSidecar, readSidecar, sidecarOf } from '../../../server/src/annotations-store/sidecar-file.ts';
import { canonical, recordsOf } from '../../../server/src/annotations/sidecar.ts';
import { idOf, record } from '../annotations/records.ts';
import { folderWith } from '../cli/rostra.ts';

test('a sidecar stands beside its text, an annotator\'s own too', () => {
  expect(sidecarOf('texts/speech.md')).toBe(path.join('texts', 'speech.annotations.jsonl'));
  expect(sidecarOf('speech.md', 'ada')).toBe('speech.ada.annotations.jsonl');
});

test('a line that is not UTF-8 is kept byte for byte', async () => {
  const sidecar = path.join(folderWith({ 'speech.annotations.jsonl': new Uint8Array([0x7b, 0xff, 0xfe, 0x0d]) }), 'speech.annotations.jsonl');
  expect((await readSidecar(sidecar)).problems).toMatchObject([{ line: 0, message: 'The line is not UTF-8.' }]);
  await changeSidecar(sidecar, [{ before: undefined, after: record(1, ['harbour']) }]);
  expect(readFileSync(sidecar)).toEqual(Buffer.concat([Buffer.from([0x7b, 0xff, 0xfe, 0x0d, 0x0a]), Buffer.from(`${canonical(record(1, ['harbour']))}\n`)]));
});

test('programs that write at once lose nothing, and leave no lock and no half file', async () => {
  const folder = folderWith({});
  const sidecar = path.join(folder, 'speech.annotations.jsonl');
  const writers = [0, 100, 200].map((first) => spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'write-records.ts'), sidecar, String(first), '15'], { stdio: 'inherit' }));
  await Promise.all([
    ...writers.map((writer) => once(writer, 'close')),
    ...Array.from({ length: 15 }, (_, index) => changeSidecar(sidecar, [{ before: undefined, after: record(300 + index, ['roof']) }])),
  ]);
  expect(recordsOf(await readSidecar(sidecar)).map(({ id }) => id)).toEqual([0, 100, 200, 300].flatMap((first) => Array.from({ length: 15 }, (_, index) => idOf(first + index))));
  expect(readdirSync(folder)).toEqual(['speech.annotations.jsonl']);
});

test('the lock of a program that has ended is broken', async () => {
  const folder = folderWith({});
  const sidecar = path.join(folder, 'speech.annotations.jsonl');
  const gone = spawn(process.execPath, ['--eval', '']);
  await once(gone, 'close');
  writeFileSync(`${sidecar}.lock`, JSON.stringify({ process: gone.pid, host: hostname(), ticket: 'old' }));
  await changeSidecar(sidecar, [{ before: undefined, after: record(1, ['harbour']) }]);
  expect(readdirSync(folder)).toEqual(['speech.annotations.jsonl']);
});

test('the same records give the same bytes, whatever the order of writing', async () => {
  const write = async (numbers: readonly number[]): Promise<string> => {
    const sidecar = path.join(folderWith({}), 'speech.annotations.jsonl');
    for (const number of numbers) await changeSidecar(sidecar, [{ before: undefined, after: record(number, ['harbour']) }]);
    return readFileSync(sidecar, 'utf8');
  };
  expect(await write([3, 1, 2])).toBe(await write([2, 3, 1]));
});
