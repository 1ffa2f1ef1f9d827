import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol/node';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const TEXT = 'Halden spoke. We shall mend the roof. We shall mend the wall. They came to the the gate.\n';
const GLOSSARY = 'entries:\n  - id: edda-halden\n    type: person\n    name: Edda Halden\n    aliases: [Halden]\n    gloss: Secretary of the weavers.\n';

let folder: string;
let speech: string;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-lsp-'));
  speech = uriOf('speech.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withServer(options: Parameters<typeof ServerProcess.start>[0], use: (server: ServerProcess) => Promise<void>): Promise<void> {
  const server = await ServerProcess.start({ folder: pathToFileURL(folder).href, ...options });
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

test('a client that cannot pull is sent diagnostics with the version, and none when the file is closed', () => withServer({}, async (server) => {
  await server.open(speech, TEXT);
  expect(await server.pushedDiagnostics(speech)).toContainEqual(expect.objectContaining({ code: 'doubled-word' }));
  const version = await server.replace(speech, 'the the', 'the');
  expect((await server.pushedDiagnostics(speech, version)).map(({ code }) => code)).not.toContain('doubled-word');
}));

test('the budget keeps the strongest and says how many it left out', () => withServer({ ...OWN_CLIENT, settings: { diagnostics: { budget: 2, otherClaims: 'hint' } } }, async (server) => {
  await server.open(speech, TEXT);
  const report = await server.pullDiagnostics(speech);
  const items = report.kind === 'full' ? report.items : [];
  expect(items.map(({ code }) => code)).toEqual(['budget', 'doubled-word']);
  expect(items[0]?.message).toMatch(/^\d+ weaker marks are not listed/);
  expect((await server.status(speech))?.leftOut).toBeGreaterThan(0);
}));

test('settings that change hold at once', () => withServer(OWN_CLIENT, async (server) => {
  await server.open(speech, TEXT);
  expect((await server.settled(speech)).counts.claim).toBeGreaterThan(0);
  server.settings = { claims: { show: 'off' }, faults: { off: ['doubled-word'] } };
  await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  const { counts } = await server.settled(speech);
  expect(counts).toMatchObject({ claim: 0, fault: 0 });
}));

test('a setting that cannot be is told in the log', () => withServer({ ...OWN_CLIENT, settings: { claims: { show: 'loud' } } }, async (server) => {
  await server.open(speech, TEXT);
  expect((await server.logged((message) => message.includes('rostra.claims.show'))).message).toContain('left at its default');
}));

test('the folder\'s glossary names a person, and what it says changes with it', () => withServer(OWN_CLIENT, async (server) => {
  writeFileSync(path.join(folder, 'glossary.yaml'), GLOSSARY);
  await server.open(speech, TEXT);
  expect(await server.hoverOver(speech, 'Halden')).toContain('**Edda Halden** · person');
  writeFileSync(path.join(folder, 'glossary.yaml'), GLOSSARY.replace('Edda', 'Ede'));
  await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf('glossary.yaml'), type: FileChangeType.Changed }] });
  await server.settled(speech);
  await server.settled(speech);
  expect(await server.hoverOver(speech, 'Halden')).toContain('**Ede Halden**');
}));

test('a glossary that is typed holds before it is saved, and its errors are shown in it', () => withServer(OWN_CLIENT, async (server) => {
  await server.open(speech, TEXT);
  await server.settled(speech);
  await server.open(uriOf('glossary.yaml'), GLOSSARY, 'yaml');
  await server.settled(speech);
  expect(await server.hoverOver(speech, 'Halden')).toContain('**Edda Halden**');
  await server.replace(uriOf('glossary.yaml'), 'type: person', 'type: persona');
  const report = await server.pullDiagnostics(uriOf('glossary.yaml'));
  expect(report.kind === 'full' && report.items[0]).toMatchObject({ severity: 1, code: 'glossary', range: { start: { line: 2 } } });
}));

test('a README is left out, which the status says with its reason; a click takes it in', () => withServer(OWN_CLIENT, async (server) => {
  await server.open(uriOf('README.md'), TEXT);
  expect(await server.settled(uriOf('README.md'))).toMatchObject({ state: 'excluded', reason: expect.stringContaining('README.md') });
  expect((await server.sentMarks(uriOf('README.md'))).marks).toEqual([]);
  expect(await server.toggle(uriOf('README.md'))).toMatchObject({ state: 'ready' });
  expect((await server.marks(uriOf('README.md')))?.marks).not.toEqual([]);
}));

test('rostra.yaml leaves files out by pattern', () => withServer(OWN_CLIENT, async (server) => {
  writeFileSync(path.join(folder, 'rostra.yaml'), 'exclude:\n  - "drafts/**"\n');
  await server.open(uriOf('drafts/speech.md'), TEXT);
  expect((await server.settled(uriOf('drafts/speech.md'))).reason).toBe('rostra.yaml leaves it out by "drafts/**".');
}));
