import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReferencesRequest, WorkDoneProgressCreateRequest } from 'vscode-languageserver-protocol/node';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

let folder: string;
let server: ServerProcess;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-references-'));
  write('glossary.yaml', 'entries:\n  - { id: edda-halden, type: person, name: Edda Halden, aliases: [Halden] }\n');
  write('1934/may.md', 'It rained.\n\nThen Edda Halden came.\n');
  write('1934/june.md', 'Nobody came.\n');
  write('README.md', 'Halden is in the notes too.\n');
  write('node_modules/halden/notes.md', 'Halden.\n');
  server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href, capabilities: { ...OWN_CLIENT.capabilities, window: { workDoneProgress: true } } });
  server.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
  await server.open(uriOf('speech.md'), 'Halden spoke.\n');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function places(): Promise<readonly (readonly [uri: string, line: number])[] | undefined> {
  const uri = uriOf('speech.md');
  const found = await server.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position: server.positionOf(uri, 'Halden'), context: { includeDeclaration: true } });
  return found?.map((location) => [location.uri, location.range.start.line]);
}

test('references reach through the folder, files that are left out aside', async () => {
  expect(await places()).toEqual([[uriOf('speech.md'), 0], [uriOf('1934/may.md'), 2]]);
});

test('a file that has changed is read anew, on the disk and in the editor', async () => {
  write('1934/may.md', 'Then Edda Halden came.\n');
  await server.open(uriOf('1934/june.md'), 'Nobody but Halden came.\n');
  expect(await places()).toEqual([[uriOf('speech.md'), 0], [uriOf('1934/june.md'), 0], [uriOf('1934/may.md'), 0]]);
});
