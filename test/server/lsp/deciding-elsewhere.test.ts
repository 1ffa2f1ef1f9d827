import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CodeActionRequest, CodeActionTriggerKind, ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { HAS_FILE, READ_FILE, type ReadFileParams, WRITE_FILE, type WriteFileParams, type WriteFileResult } from '../../../server/src/lsp/protocol.ts';
import { ServerProcess } from './server-process.ts';

/** A folder that the client alone can reach, as an editor in a browser has it. */
const FOLDER = 'memory://archive';
const TEXT = 'We shall mend the roof. We shall mend the wall. They came to the the gate.\n';
const files = new Map<string, string>();
let refusal: string | undefined;
let server: ServerProcess;
let number = 0;
let speech: string;
const sidecar = (): string => files.get(speech.replace('.md', '.annotations.jsonl')) ?? '';
const itemOf = async (label: string): Promise<string> => (await server.items(speech)).items.find((item) => item.label === label)?.id ?? '';

beforeAll(async () => {
  server = await ServerProcess.start({ initializationOptions: { files: true }, folder: FOLDER });
  server.connection.onRequest(READ_FILE, ({ uri }: ReadFileParams) => files.get(uri) ?? null);
  server.connection.onRequest(HAS_FILE, ({ uri }: ReadFileParams) => ({ exists: files.has(uri) }));
  server.connection.onRequest(WRITE_FILE, ({ uri, text, expected }: WriteFileParams): WriteFileResult => {
    if (refusal !== undefined) return { kind: 'failed', reason: refusal };
    if ((files.get(uri) ?? null) !== expected) return { kind: 'changed' };
    files.set(uri, text);
    return { kind: 'written' };
  });
});
afterAll(() => server.stop());
beforeEach(async () => {
  refusal = undefined;
  speech = `${FOLDER}/speech-${number++}.md`;
  await server.open(speech, TEXT);
});

test('a decision is written through the client, and the text that it was made on beside it', async () => {
  expect((await server.decide(speech, { kind: 'accept', item: await itemOf('anaphora') })).kind).toBe('decided');
  expect(sidecar()).toContain('"status":"accepted"');
  expect([...files.entries()].find(([uri]) => uri.startsWith(`${FOLDER}/.rostra/base/`))?.[1]).toBe(TEXT);
});

test('a broken line is kept', async () => {
  files.set(speech.replace('.md', '.annotations.jsonl'), '{"half":\n');
  await server.decide(speech, { kind: 'accept', item: await itemOf('anaphora') });
  expect(sidecar()).toMatch(/^\{"half":\n\{.*accepted.*\}\n$/);
});

test('where the client can write nothing it says why, and the decision waits', async () => {
  refusal = 'the files at memory: are read-only here';
  expect(await server.decide(speech, { kind: 'accept', item: await itemOf('anaphora') })).toMatchObject({ kind: 'unwritten', message: expect.stringContaining('read-only here') });
  expect((await server.status(speech))?.unwritten).toBe(1);
  refusal = undefined;
  expect((await server.decide(speech, { kind: 'write' })).kind).toBe('decided');
  expect(sidecar()).toContain('accepted');
});

test('what is not UTF-8 is not written over', async () => {
  files.set(speech.replace('.md', '.annotations.jsonl'), '{"half": "\uFFFD\n');
  expect(await server.decide(speech, { kind: 'accept', item: await itemOf('anaphora') })).toMatchObject({ kind: 'unwritten', message: expect.stringContaining('not UTF-8') });
  expect(sidecar()).toBe('{"half": "\uFFFD\n');
});

test('an editor without commands of its own decides by code action', async () => {
  const position = server.positionOf(speech, 'the gate');
  const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: speech }, range: { start: position, end: position }, context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked } });
  const reject = (actions ?? []).find(({ title }) => title === 'Reject: Doubled word');
  if (typeof reject?.command !== 'object') throw new Error('There is no such action.');
  await server.connection.sendRequest(ExecuteCommandRequest.type, { command: reject.command.command, arguments: reject.command.arguments ?? [] });
  expect(sidecar()).toContain('"status":"rejected"');
  expect((await server.marks(speech))?.marks.map(({ label }) => label)).not.toContain('doubled-word');
});
