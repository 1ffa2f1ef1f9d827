import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '../../../server/src/annotations/sidecar.ts';
import { FIND, type FindParams, type FoundLine } from '../../../server/src/lsp/protocol.ts';
import { record, SPEECH } from '../annotations/records.ts';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

let folder: string;
let server: ServerProcess;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-find-'));
  writeFileSync(path.join(folder, 'rostra.yaml'), 'labels:\n  entity:\n    - label: machine\n    - label: crane\n      parent: machine\nexclude: [left-out.md]\n');
  writeFileSync(path.join(folder, 'speech.md'), SPEECH);
  writeFileSync(path.join(folder, 'yard.md'), 'They mended the old roofs of the yard.\n');
  writeFileSync(path.join(folder, 'left-out.md'), 'They mended nothing.\n');
  writeFileSync(path.join(folder, 'speech.ada.annotations.jsonl'), `${canonical(record(1, ['crane'], { label: 'crane' }))}\n${canonical(record(2, ['roof'], { label: 'crane', status: 'rejected' }))}\n`);
  server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href });
  await server.open(uriOf('speech.md'), `Spoken in May.\n\n${SPEECH}`);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function find(query: FindParams['query']): Promise<readonly FoundLine[]> {
  return server.connection.sendRequest<readonly FoundLine[]>(FIND, { textDocument: { uri: uriOf('yard.md') }, query });
}

test('dictionary forms, in all texts of the folder that are analysed, as they are in the editor', async () => {
  const lines = await find({ lemma: 'mend' });
  expect(lines.map(({ uri, place, keyword }) => [uri, place[0], keyword])).toEqual([[uriOf('speech.md'), 4, 'mend'], [uriOf('speech.md'), 4, 'mend'], [uriOf('yard.md'), 0, 'mended']]);
  expect(lines[2]).toMatchObject({ before: 'They ', behind: ' the old roofs of the yard.', place: [0, 5, 0, 11] });
});

test('labels of marks and of annotations in every sidecar; a parent finds its kinds, what was rejected is not found', async () => {
  expect((await find({ label: 'machine' })).map(({ keyword, labels, place }) => [keyword, labels, place[0]])).toEqual([['crane', ['crane'], 6]]);
  expect((await find({ label: 'crane', text: 'crane' })).length).toBe(1);
  expect((await find({ label: 'crane', text: 'roof' })).length).toBe(0);
});
