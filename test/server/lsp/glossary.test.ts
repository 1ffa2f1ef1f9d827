import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest, type CompletionItem, CompletionRequest, DefinitionRequest } from 'vscode-languageserver-protocol/node';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const GLOSSARY = '# The weavers\nentries:\n  - id: edda-halden # of the north\n    type: person\n    name: Edda Halden\n    aliases: [Halden]\n';
const TEXT = 'Halden spoke. Then came Comrade Orla Venn, and Orla Venn said that Germany was quiet.\n';

let folder: string;
let server: ServerProcess;
let speech: string;
let glossary: string;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-glossary-'));
  mkdirSync(path.join(folder, 'speeches'));
  writeFileSync(path.join(folder, 'glossary.yaml'), GLOSSARY);
  server = await ServerProcess.start({
    ...OWN_CLIENT, folder: pathToFileURL(folder).href,
    capabilities: { ...OWN_CLIENT.capabilities, workspace: { configuration: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
  });
  speech = uriOf('speeches/weavers.md');
  glossary = uriOf('glossary.yaml');
  await server.open(speech, TEXT);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function actionsAt(uri: string, words: string): Promise<readonly CodeAction[]> {
  const start = server.positionOf(uri, words);
  const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: [], only: ['quickfix'] } });
  return (actions ?? []).flatMap((action) => ('kind' in action ? [action] : []));
}

const definitionAt = (words: string) => server.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: speech }, position: server.positionOf(speech, words) });

test('a name that no glossary has is put into the nearest, below what is there', async () => {
  const [add, deny] = await actionsAt(speech, 'Orla Venn said');
  expect([add?.title, deny?.title]).toEqual(['Add "Orla Venn" to the glossary (glossary.yaml)', '"Orla Venn" is not a name (glossary.yaml)']);
  expect(add?.edit?.changes?.[glossary]).toEqual([{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, newText: '  - id: orla-venn\n    type: person\n    name: Orla Venn\n' }]);
  expect(deny?.edit?.changes?.[glossary]?.[0]?.newText).toBe('notNames:\n  - Orla Venn\n');
});

test('a name that a glossary has can only be said to be none', async () => {
  expect((await actionsAt(speech, 'Halden')).map(({ title }) => title)).toEqual(['"Halden" is not a name (glossary.yaml)']);
});

test('a name with several bearers is decided for the text, in its front matter', async () => {
  const pells = uriOf('pells/glossary.yaml');
  await server.open(pells, 'entries:\n  - { id: josiah-pell, type: person, name: Josiah Pell, aliases: [Pell], born: 1851 }\n  - { id: simon-pell, type: person, name: Simon Pell, aliases: [Pell] }\n', 'yaml');
  const letter = uriOf('pells/letter.md');
  await server.open(letter, 'The clerk wrote to Pell.\n');
  const [first, second] = await actionsAt(letter, 'Pell');
  expect([first?.title, second?.title]).toEqual(['"Pell" means Josiah Pell (born 1851) here', '"Pell" means Simon Pell here']);
  expect(second?.edit?.changes?.[letter]).toEqual([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: '---\nrostra:\n  entities:\n    Pell: simon-pell\n---\n\n' }]);
});

test('the definition of a name is its entry in the folder\'s glossary', async () => {
  const found = await definitionAt('Halden');
  const [place] = Array.isArray(found) ? found : [];
  expect(place).toMatchObject({ uri: glossary, range: { start: { line: 2, character: 4 } } });
});

test('an entry of the text\'s own front matter is gone to there', async () => {
  const own = uriOf('speeches/own.md');
  await server.open(own, '---\nrostra:\n  glossary:\n    - { id: orla-venn, type: person, name: Orla Venn }\n---\n\nOrla Venn spoke.\n');
  const found = await server.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: own }, position: server.positionOf(own, 'Orla Venn spoke') });
  expect(found).toMatchObject([{ uri: own, range: { start: { line: 3, character: 6 } } }]);
});

test('a table beside the glossary is read too, and gone to', async () => {
  const table = uriOf('tables/glossary.tsv');
  await server.open(table, 'name\ttype\tborn\nOrla Venn\tperson\t1880\n', 'plaintext');
  const minutes = uriOf('tables/minutes.md');
  await server.open(minutes, 'Orla Venn spoke.\n');
  expect(await server.hoverOver(minutes, 'Orla Venn')).toContain('born 1880');
  expect(await server.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: minutes }, position: server.positionOf(minutes, 'Orla Venn') })).toMatchObject([{ uri: table, range: { start: { line: 1 } } }]);
  expect((await actionsAt(minutes, 'Orla Venn')).map(({ title }) => title)).toEqual(['"Orla Venn" is not a name (glossary.yaml)']);
});

test('the bundled glossary is no file to go to', async () => {
  expect(await definitionAt('Germany')).toEqual([]);
});

const completionsAt = async (uri: string, words: string, after: string): Promise<readonly CompletionItem[]> => {
  const { line, character } = server.positionOf(uri, words);
  const found = await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character: character + after.length } });
  return Array.isArray(found) ? found : (found?.items ?? []);
};

test('after a bracket the glossary\'s names are offered, by any of their forms', async () => {
  const letter = uriOf('speeches/letter.md');
  await server.open(letter, 'As [Hald told us.\n\nNo Hald here.\n');
  expect((await completionsAt(letter, '[Hald', '[Hald'))[0]).toMatchObject({ label: 'Edda Halden', detail: 'person', textEdit: { newText: 'Edda Halden', range: { start: { character: 4 }, end: { character: 8 } } } });
  expect(await completionsAt(letter, 'No Hald', 'No Hald')).toEqual([]);
});

test('in a glossary the names are offered that the open texts have and no glossary explains', async () => {
  const draft = uriOf('glossary.yaml');
  await server.open(draft, `${GLOSSARY}  - id: new\n    type: per\n    name: Or\n`, 'yaml');
  expect((await completionsAt(draft, 'name: Or', 'name: Or')).map(({ label }) => label)).toContain('Orla Venn');
  expect((await completionsAt(draft, 'type: per\n', 'type: per')).map(({ label }) => label)).toContain('person');
  expect(await completionsAt(draft, 'id: new', 'id: new')).toEqual([]);
});

test('a glossary is made where there is none', async () => {
  const elsewhere = pathToFileURL(path.join(tmpdir(), 'rostra-no-folder', 'speech.md')).href;
  await server.open(elsewhere, TEXT);
  const [add] = await actionsAt(elsewhere, 'Orla Venn said');
  const uri = elsewhere.replace('speech.md', 'glossary.yaml');
  expect(add?.edit?.documentChanges).toMatchObject([{ kind: 'create', uri }, { edits: [{ newText: 'entries:\n  - id: orla-venn\n    type: person\n    name: Orla Venn\n' }] }]);
});

test('what is said to be no name is none, whatever a farther glossary has', async () => {
  const inner = uriOf('speeches/glossary.yaml');
  await server.open(inner, 'notNames: [Halden, Germany]\n', 'yaml');
  const notes = uriOf('speeches/notes.md');
  await server.open(notes, 'Halden spoke of Germany.\n');
  expect(await server.hoverOver(notes, 'Halden')).not.toContain('person');
  expect(await server.hoverOver(notes, 'Germany')).not.toContain('place');
});
