import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '../../../server/src/annotations/sidecar.ts';
import { COMPARE, type ComparisonReport, SETTLE } from '../../../server/src/lsp/protocol.ts';
import { record, SPEECH } from '../annotations/records.ts';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

let folder: string;
let server: ServerProcess;
let speech: string;
const lines = (...records: readonly ReturnType<typeof record>[]): string => records.map((each) => `${canonical(each)}\n`).join('');
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-compare-'));
  writeFileSync(path.join(folder, 'speech.md'), SPEECH);
  writeFileSync(path.join(folder, 'alone.md'), SPEECH);
  writeFileSync(path.join(folder, 'speech.ada.annotations.jsonl'), lines(record(1, ['roof']), record(2, ['wall']), record(3, ['crane'], { note: 'Iron.' })));
  writeFileSync(path.join(folder, 'speech.ben.annotations.jsonl'), lines(record(11, ['roof']), record(12, ['wall'], { label: 'group' }), record(13, ['crane'], { status: 'rejected' })));
  server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href, settings: { annotations: { creator: 'Cleo' } } });
  speech = pathToFileURL(path.join(folder, 'speech.md')).href;
  // Another text than the one annotated: the annotations are found at their words.
  await server.open(speech, `Spoken in May.\n\n${SPEECH}`);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const compare = (): Promise<ComparisonReport | null> => server.connection.sendRequest(COMPARE, { textDocument: { uri: speech } });

test('what annotators say of the same places stands side by side', async () => {
  expect(await compare()).toMatchObject({
    annotators: ['ada', 'ben'], agreed: 1, file: 'speech.settled.annotations.jsonl',
    items: [{ quote: 'wall', place: [4, 42, 4, 46], said: ['place', 'group'], settled: null }, { quote: 'crane', said: ['place (Iron.)', 'no place'], settled: null }],
  });
});

test('a place is settled, opened again, and settled otherwise; the settled set has what all say alike too', async () => {
  const [wall, crane] = (await compare())?.items ?? [];
  const settle = (item: string | undefined, take: number | 'all' | 'none' | 'open'): Promise<ComparisonReport | null> => server.connection.sendRequest(SETTLE, { textDocument: { uri: speech }, item, take });
  expect((await settle(wall?.id, 1))?.items.map(({ settled }) => settled)).toEqual(['ben', null]);
  expect((await settle(wall?.id, 'open'))?.items.map(({ settled }) => settled)).toEqual([null, null]);
  await settle(wall?.id, 'all');
  expect((await settle(crane?.id, 0))?.items.map(({ settled }) => settled)).toEqual(['all', 'ada']);
  const written = readFileSync(path.join(folder, 'speech.settled.annotations.jsonl'), 'utf8').trim().split('\n');
  expect(written).toHaveLength(4);
  expect(written.every((line) => line.includes('"name":"Cleo"') && line.includes('"settledFrom":['))).toBe(true);
});

test('there is nothing to compare where fewer than two annotated a text', async () => {
  const alone = pathToFileURL(path.join(folder, 'alone.md')).href;
  await server.open(alone, SPEECH);
  expect(await server.connection.sendRequest(COMPARE, { textDocument: { uri: alone } })).toBeNull();
});
