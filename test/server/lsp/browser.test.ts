import { afterAll, beforeAll, expect, test } from 'vitest';
import { DidOpenTextDocumentNotification, HoverRequest, InitializedNotification, InitializeRequest, MarkupContent } from 'vscode-languageserver-protocol/node';
import { type DocumentMarks, MARKS, READ_FILE, type ReadFileParams } from '../../../server/src/lsp/protocol.ts';
import { startBrowserWorker } from './browser-worker.ts';

const SPEECH = 'vscode-vfs://archive/speech.md';
const GLOSSARY = 'entries:\n  - id: edda-halden\n    type: person\n    name: Edda Halden\n    aliases: [Halden]\n';
const asked: string[] = [];
const worker = startBrowserWorker();

beforeAll(async () => {
  worker.connection.onRequest(READ_FILE, ({ uri }: ReadFileParams) => {
    asked.push(uri);
    return uri === 'vscode-vfs://archive/glossary.yaml' ? GLOSSARY : null;
  });
  await worker.connection.sendRequest(InitializeRequest.type, {
    processId: null, rootUri: null, capabilities: {}, initializationOptions: { files: true }, workspaceFolders: [{ uri: 'vscode-vfs://archive', name: 'archive' }],
  });
  await worker.connection.sendNotification(InitializedNotification.type, {});
  await worker.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: SPEECH, languageId: 'markdown', version: 1, text: 'Halden spoke. We shall mend the roof. We shall mend the wall.' },
  });
});
afterAll(() => worker.stop());

test('the bundle for a browser runs in a worker, without anything of Node', async () => {
  const marks: DocumentMarks = await worker.connection.sendRequest(MARKS, { textDocument: { uri: SPEECH } });
  expect(marks.marks.map(({ label }) => label)).toContain('anaphora');
});

test('files are read through the client', async () => {
  const hover = await worker.connection.sendRequest(HoverRequest.type, { textDocument: { uri: SPEECH }, position: { line: 0, character: 2 } });
  expect(hover && MarkupContent.is(hover.contents) && hover.contents.value).toContain('**Edda Halden**');
  expect(asked).toContain('vscode-vfs://archive/rostra.yaml');
});
