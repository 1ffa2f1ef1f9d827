import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol/node';
import { labelOf, noteOf, statusOf } from '../../../server/src/annotations/record.ts';
import { recordsOf } from '../../../server/src/annotations/sidecar.ts';
import { readAnnotatedText } from '../../../server/src/annotations-store/annotated-text.ts';
import { changeSidecar, readSidecar } from '../../../server/src/annotations-store/sidecar-file.ts';
import { placesOf } from '../../../server/src/annotations/anchoring/anchor-records.ts';
import type { DecidableItem, Place } from '../../../server/src/lsp/protocol.ts';
import { record } from '../annotations/records.ts';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const TEXT = '# On the harbour\n\nWe shall mend the roof. We shall mend the wall. We shall mend the road.\n\nThey came to the the gate with Edda Halden.\n';

const root = mkdtempSync(path.join(tmpdir(), 'rostra-deciding-'));
let folder: string;
let speech: string;
let sidecar: string;
let server: ServerProcess;

const start = (): Promise<ServerProcess> => ServerProcess.start({
  ...OWN_CLIENT, initializationOptions: { ...OWN_CLIENT.initializationOptions, decides: true }, folder: pathToFileURL(root).href,
});

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(root, 'texts-'));
  mkdirSync(path.join(folder, '.rostra'));
  speech = pathToFileURL(path.join(folder, 'speech.md')).href;
  sidecar = path.join(folder, 'speech.annotations.jsonl');
  writeFileSync(fileURLToPath(speech), TEXT);
  await server.open(speech, TEXT);
});
afterEach(() => server.close(speech));

/** Closes the text and opens it anew, as it is on the disk. */
async function reopen(): Promise<void> {
  await server.close(speech);
  await server.open(speech, readFileSync(fileURLToPath(speech), 'utf8'));
}

async function withSettings(annotations: Readonly<Record<string, string>>, use: () => Promise<void>): Promise<void> {
  const set = (settings: Readonly<Record<string, unknown>>): Promise<void> => {
    server.settings = settings;
    return server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };
  await set({ annotations });
  await use();
  await set({});
}

async function item(label: string, uri = speech): Promise<DecidableItem> {
  const found = (await server.items(uri)).items.find((each) => each.label === label);
  if (!found) throw new Error(`There is no ${label}.`);
  return found;
}

const drawn = async (label: string): Promise<readonly (string | undefined)[]> => (await server.marks(speech))?.marks.filter((mark) => mark.label === label).map(({ decided }) => decided) ?? [];
const records = async () => recordsOf(await readSidecar(sidecar));
const places = (...words: readonly string[]): readonly Place[] => words.map((each) => {
  const { line, character } = server.positionOf(speech, each);
  return [line, character, line, character + each.length];
});
const codes = async (): Promise<readonly unknown[]> => {
  const report = await server.pullDiagnostics(speech);
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
};
/** The words that the sidecar's annotations stand on in the text on the disk. */
async function wordsOnDisk(): Promise<readonly (readonly string[] | undefined)[]> {
  const source = readFileSync(fileURLToPath(speech), 'utf8');
  const { anchored } = await readAnnotatedText(sidecar, source);
  return anchored.map((each) => placesOf(each)?.map(({ start, end }) => source.slice(start, end)));
}

test('an accepted mark stands in the sidecar, is drawn as accepted, and its hover says so', async () => {
  const { id } = await item('anaphora');
  const outcome = await server.decide(speech, { kind: 'accept', item: id });
  expect(outcome).toMatchObject({ kind: 'decided', item: expect.stringMatching(/^urn:uuid:/) });
  expect((await records()).map((each) => [labelOf(each), statusOf(each), each.creator])).toEqual([['anaphora', 'accepted', undefined]]);
  expect(await drawn('anaphora')).toEqual(['accepted']);
  expect(await server.hoverOver(speech, 'We shall')).toMatch(/\*\*Anaphora\*\*[^]*\*Accepted\*, \d{4}-/);
  expect((await item('anaphora')).status).toBe('accepted');
});

test('a rejected mark stays away through an edit, and after all was closed', async () => {
  expect(await codes()).toContain('doubled-word');
  await server.decide(speech, { kind: 'reject', item: (await item('doubled-word')).id });
  expect(await drawn('doubled-word')).toEqual([]);
  expect(await codes()).not.toContain('doubled-word');
  await server.replace(speech, 'They came', 'In the evening they came');
  expect(await drawn('doubled-word')).toEqual([]);
  await server.save(speech);
  await server.items(speech);
  await server.stop();
  server = await start();
  await server.open(speech, readFileSync(fileURLToPath(speech), 'utf8'));
  expect(await drawn('doubled-word')).toEqual([]);
  expect((await item('doubled-word')).status).toBe('rejected');
});

test('like words written elsewhere are marked, whatever was rejected', async () => {
  await server.decide(speech, { kind: 'reject', item: (await item('doubled-word')).id });
  await server.replace(speech, '# On the harbour\n', '# On the harbour\n\nThen came to the the crowd.\n');
  expect(await drawn('doubled-word')).toHaveLength(1);
});

test('a relabelled mark is drawn under its new label alone', async () => {
  await server.decide(speech, { kind: 'relabel', item: (await item('anaphora')).id, layer: 'device', label: 'isocolon' });
  expect(await drawn('anaphora')).toEqual([]);
  expect(await drawn('isocolon')).toContain('relabelled');
  expect(await server.hoverOver(speech, 'We shall')).toContain('*Relabelled* from Anaphora');
});

test('a note on a mark accepts it and says so; an empty one is taken away', async () => {
  const outcome = await server.decide(speech, { kind: 'note', item: (await item('anaphora')).id, note: 'Three members.' });
  expect(outcome.message).toBe('The mark is accepted with it.');
  expect((await records()).map(noteOf)).toEqual(['Three members.']);
  expect(await server.hoverOver(speech, 'We shall')).toContain('*Note:* Three members.');
  await server.decide(speech, { kind: 'note', item: (await item('anaphora')).id, note: '' });
  expect((await records()).map(noteOf)).toEqual([undefined]);
});

test('decisions on a text that is not saved find their words after saving', async () => {
  await server.replace(speech, 'They came', 'In the evening 👩‍🚀 they came');
  await server.decide(speech, { kind: 'reject', item: (await item('doubled-word')).id });
  await server.replace(speech, '# On the harbour\n', '# On the harbour\n\nBrothers and sisters, and all of you who came.\n');
  await server.items(speech);
  await server.save(speech);
  await expect.poll(wordsOnDisk).toEqual([['the']]);
  await expect.poll(() => readdirSync(path.join(folder, '.rostra', 'base'))).toHaveLength(1);
});

test('words moved to another place while the text is open are found there after saving', async () => {
  await server.decide(speech, { kind: 'mark', layer: 'entity', label: 'place', parts: places('the harbour') });
  await server.replace(speech, '# On the harbour\n\n', '');
  await server.replace(speech, 'Halden.\n', 'Halden.\n\n# On the harbour\n');
  await server.items(speech);
  await server.save(speech);
  await expect.poll(wordsOnDisk).toEqual([['the harbour']]);
});

test('the last decision is undone, then the one before it', async () => {
  const { id } = await item('anaphora');
  await server.decide(speech, { kind: 'accept', item: id });
  await server.decide(speech, { kind: 'reject', item: (await item('anaphora')).id });
  expect(await drawn('anaphora')).toEqual([]);
  await server.decide(speech, { kind: 'undo' });
  expect(await drawn('anaphora')).toEqual(['accepted']);
  await server.decide(speech, { kind: 'undo' });
  expect(await drawn('anaphora')).toEqual([undefined]);
  expect(await records()).toEqual([]);
  expect((await server.decide(speech, { kind: 'undo' })).kind).toBe('refused');
});

test('what somebody has changed since is not undone', async () => {
  await server.decide(speech, { kind: 'accept', item: (await item('anaphora')).id });
  const [before] = await records();
  if (!before) throw new Error('Nothing was written.');
  await changeSidecar(sidecar, [{ before, after: { ...before, modified: '2099-01-01T00:00:00Z', body: [before.body[0], { type: 'TextualBody', purpose: 'commenting', value: 'Theirs.' }] } }]);
  await told();
  await expect.poll(async () => (await item('anaphora')).note).toBe('Theirs.');
  expect(await server.decide(speech, { kind: 'undo' })).toMatchObject({ kind: 'refused' });
  expect((await records()).map(noteOf)).toEqual(['Theirs.']);
});

/** As an editor tells of a file that another program has written. */
const told = (): Promise<void> => server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: pathToFileURL(sidecar).href, type: FileChangeType.Changed }] });

test('what others write is shown, and kept by the next decision', async () => {
  await server.decide(speech, { kind: 'accept', item: (await item('anaphora')).id });
  await changeSidecar(sidecar, [{ before: undefined, after: record(1, ['the gate'], {}, TEXT) }]);
  await told();
  await expect.poll(() => drawn('place')).toEqual(['added']);
  await changeSidecar(sidecar, [{ before: undefined, after: record(2, ['the roof'], {}, TEXT) }]);
  await server.decide(speech, { kind: 'reject', item: (await item('doubled-word')).id });
  expect(await records()).toHaveLength(4);
  expect(await drawn('place')).toEqual(['added', 'added']);
});

test('another person\'s decision stays theirs; the later one of the two is shown', async () => {
  await changeSidecar(sidecar, [{ before: undefined, after: record(1, ['the gate'], {}, TEXT) }]);
  await withSettings({ creator: 'Bo' }, async () => {
    await told();
    await expect.poll(() => drawn('place')).toEqual(['added']);
    await server.decide(speech, { kind: 'reject', item: (await item('place')).id });
    expect(await drawn('place')).toEqual([]);
    expect(new Map((await records()).map((each) => [each.creator?.name, statusOf(each)]))).toEqual(new Map([['Ada', 'added'], ['Bo', 'rejected']]));
  });
});

test('an annotator\'s own sidecar is read and written', () => withSettings({ annotator: 'José' }, async () => {
  await server.decide(speech, { kind: 'accept', item: (await item('anaphora')).id });
  expect(readdirSync(folder)).toContain('speech.José.annotations.jsonl');
}));

test('several places become one annotation of several parts, which may overlap a mark', async () => {
  const outcome = await server.decide(speech, { kind: 'mark', layer: 'device', label: 'antithesis', parts: places('the road.', ' the roof', 'the wall') });
  expect(outcome.kind).toBe('decided');
  expect((await wordsOnDisk())[0]).toEqual(['the roof', 'the wall', 'the road.']);
  expect(await server.hoverOver(speech, 'the wall')).toMatch(/\*\*Antithesis\*\* · annotation[^]*\*\*the wall\*\*[^]*\*Marked by hand\*/);
});

test('two marks are related, are accepted by it, and their hovers say so', async () => {
  const outcome = await server.decide(speech, { kind: 'relate', item: (await item('anaphora')).id, to: (await item('doubled-word')).id, type: 'answers' });
  expect(outcome.message).toBe('The marks are accepted with it.');
  expect(await server.hoverOver(speech, 'We shall')).toMatch(/\*answers:\* Doubled word “the”/);
  expect(await server.hoverOver(speech, 'the gate')).toMatch(/\*answers\* of Anaphora/);
  const { id, relations: [relation] } = await item('anaphora');
  if (!relation) throw new Error('They are not related.');
  await server.decide(speech, { kind: 'unrelate', item: id, to: relation.to, type: relation.type });
  expect((await item('anaphora')).relations).toEqual([]);
  await server.decide(speech, { kind: 'undo' });
  expect((await item('anaphora')).relations).toMatchObject([{ type: 'answers', quote: 'the' }]);
  await server.decide(speech, { kind: 'undo' });
  expect(await records()).toEqual([]);
});

test('deleted words leave an orphan, reported with its candidates; undoing the deletion brings it back', async () => {
  await server.decide(speech, { kind: 'mark', layer: 'entity', label: 'person', parts: places('Edda Halden') });
  await server.replace(speech, ' with Edda Halden', '');
  const [orphan] = (await server.items(speech)).unsettled;
  expect(orphan).toMatchObject({ state: 'orphan', quote: 'Edda Halden', parts: [] });
  expect(await codes()).toContain('orphan');
  await server.replace(speech, 'gate', 'gate with Edda Halden');
  expect((await server.items(speech)).unsettled).toEqual([]);
});

test('an orphan is attached to other words, and retired', async () => {
  await server.decide(speech, { kind: 'mark', layer: 'entity', label: 'person', parts: places('Edda Halden') });
  await server.replace(speech, 'Edda Halden', 'an old woman');
  const [orphan] = (await server.items(speech)).unsettled;
  if (!orphan) throw new Error('There is no orphan.');
  await server.decide(speech, { kind: 'reattach', item: orphan.id, parts: places('an old woman') });
  expect((await server.items(speech)).unsettled).toEqual([]);
  expect((await item('person')).quote).toBe('an old woman');
  await server.decide(speech, { kind: 'undo' });
  await server.decide(speech, { kind: 'retire', item: orphan.id });
  expect((await server.items(speech)).unsettled).toEqual([]);
  expect((await records())[0]?.retired).toBeDefined();
});

test('a broken line is reported, and is there after a decision as it was', async () => {
  writeFileSync(sidecar, '{"half": \n');
  await reopen();
  expect(await codes()).toContain('annotations');
  await server.decide(speech, { kind: 'accept', item: (await item('anaphora')).id });
  expect(readFileSync(sidecar, 'utf8')).toContain('{"half": \n');
  expect(readFileSync(sidecar, 'utf8').split('\n')).toHaveLength(3);
});

test('what cannot be written is told, shown, and written when it can be', async () => {
  mkdirSync(sidecar);
  const outcome = await server.decide(speech, { kind: 'accept', item: (await item('anaphora')).id });
  expect(outcome).toMatchObject({ kind: 'unwritten', message: expect.stringContaining('could not be written') });
  expect(await drawn('anaphora')).toEqual(['accepted']);
  expect(await codes()).toContain('unwritten');
  expect((await server.status(speech))?.unwritten).toBe(1);
  rmdirSync(sidecar);
  await server.save(speech);
  await expect.poll(async () => (await records()).map(statusOf)).toEqual(['accepted']);
  expect((await server.status(speech))?.unwritten).toBe(0);
});

test('a decision that could not be written is still there when the text is opened again', async () => {
  mkdirSync(sidecar);
  await server.decide(speech, { kind: 'accept', item: (await item('anaphora')).id });
  await server.close(speech);
  await server.open(speech, TEXT);
  expect(await drawn('anaphora')).toEqual(['accepted']);
});

test('a decision made on another version of the text is refused', async () => {
  const { id } = await item('anaphora');
  await server.replace(speech, 'They came', 'You came');
  expect(await server.decide(speech, { kind: 'accept', item: id }, 1)).toMatchObject({ kind: 'refused', message: expect.stringContaining('look again') });
});

test('a text that was never saved has no sidecar, and a decision says so', async () => {
  await server.open('untitled:Untitled-1', TEXT);
  const { id } = await item('anaphora', 'untitled:Untitled-1');
  expect((await server.decide('untitled:Untitled-1', { kind: 'accept', item: id })).message).toBe('Save the file first: its annotations are kept in a file beside it.');
});
