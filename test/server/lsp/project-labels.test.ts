import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CompletionRequest, PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import { canonical } from '../../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../annotations/records.ts';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const PROJECT = 'labels:\n  entity:\n    - label: ship\n      definition: A named vessel.\n    - label: tug\n      parent: ship\n      key: t\n  device:\n    - label: pun\n      parent: trope\n';
const crane = canonical(record(1, ['crane'], { label: 'ship' }));

let folder: string;
let server: ServerProcess;
let project: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-labels-'));
  writeFileSync(path.join(folder, 'rostra.yaml'), PROJECT);
  writeFileSync(path.join(folder, 'speech.md'), SPEECH);
  writeFileSync(path.join(folder, 'speech.ada.annotations.jsonl'), `half a li\n${crane}\n`);
  server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href });
  project = pathToFileURL(path.join(folder, 'rostra.yaml')).href;
  await server.open(project, PROJECT, 'yaml');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('a hover says what a label is, as a label and as a parent, and what a key is for', async () => {
  expect(await server.hoverOver(project, 'ship')).toBe('**ship** · entity, of this project\n\nA named vessel.\n\nKinds of it: tug.');
  expect(await server.hoverOver(project, 'tug')).toBe('**tug** · entity, of this project\n\nA kind of ship. Key: t.');
  expect(await server.hoverOver(project, 'trope')).toBe('**trope** · a family of devices');
  expect(await server.hoverOver(project, 'key: t')).toContain('The letter or digit that chooses it');
  expect(await server.hoverOver(project, 'labels')).toContain('Labels that the project adds');
});

test('a rename changes the label, its mentions as a parent, and the annotations of every sidecar', async () => {
  const at = { textDocument: { uri: project }, position: server.positionOf(project, 'ship\n      key') };
  expect(await server.connection.sendRequest(PrepareRenameRequest.type, at)).toMatchObject({ placeholder: 'ship' });
  const edit = await server.connection.sendRequest(RenameRequest.type, { ...at, newName: 'vessel' });
  expect(edit?.changes?.[project]?.map(({ range: { start }, newText }) => [start.line, start.character, newText])).toEqual([[2, 13, 'vessel'], [5, 14, 'vessel']]);
  const [sidecar] = edit?.changes?.[pathToFileURL(path.join(folder, 'speech.ada.annotations.jsonl')).href] ?? [];
  expect(sidecar?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: crane.length } });
  expect(sidecar?.newText).toContain('"value":"vessel","layer":"entity"');
});

test('Rostra\'s own labels and what is no label are not renamed; a name that is taken is refused', async () => {
  const at = (words: string) => ({ textDocument: { uri: project }, position: server.positionOf(project, words) });
  expect(await server.connection.sendRequest(PrepareRenameRequest.type, at('trope'))).toBeNull();
  expect(await server.connection.sendRequest(PrepareRenameRequest.type, at('definition'))).toBeNull();
  await expect(server.connection.sendRequest(RenameRequest.type, { ...at('ship'), newName: 'tug' })).rejects.toThrow('The layer "entity" has "tug" already.');
});

test.each([
  ['', ['include', 'labels']],
  ['labels:\n  ', ['device', 'entity', 'claim', 'fault']],
  ['labels:\n  entity:\n    - ', ['label', 'parent', 'colour']],
  ['labels:\n  entity:\n    - label: tug\n      parent: pl', ['place', 'tug']],
  ['labels:\n  device:\n    - { label: pun, parent: ', ['trope', 'anaphora']],
  ['labels:\n  entity:\n    - label: tug\n      key: t\n    - label: tun\n      key: ', ['a', 'z']],
  ['labels:\n  entity:\n    - label: tug\n      colour: ', ['blue', 'orange']],
  ['ignore: [', ['doubled-word']],
  ['ignore:\n  - ', ['doubled-word']],
  ['reading: ', ['diplomatic']],
])('after %j it offers %j', async (text, expected) => {
  const uri = pathToFileURL(path.join(folder, String(expected.length), encodeURIComponent(text), 'rostra.yaml')).href;
  await server.open(uri, text, 'yaml');
  const lines = text.split('\n');
  const found = await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } });
  const offered = (Array.isArray(found) ? found : []).map(({ label }) => label);
  expect(offered).toEqual(expect.arrayContaining([...expected]));
  if (text.endsWith('key: ')) expect(offered).not.toContain('t');
});
