import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodeActionRequest, type CompletionItem, CompletionRequest, DidChangeWatchedFilesNotification, type DocumentSymbol, DocumentSymbolRequest, FileChangeType, FoldingRangeRequest, type Position } from 'vscode-languageserver-protocol/node';
import { MARKS } from '../../../server/src/lsp/protocol.ts';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const SPEECH = `# At the mill

[]{.pb n="11" facs="scans/11 (a).jpg"}

We shall mend {~~teh~>the~~} roof. They came to tlie gate and
under[]{.pb n="12" facs="../beyond.jpg"}stood it.

They left [sic] at noon.

## The owners

The owners said nothing at all.

[]{.pb n="13" facs="https://example.org/13.jpg"}

They left, and nobody followed.

[]{.pb facs="scans/14.jpg"}

They were gone.
`;

let folder: string;
let server: ServerProcess;
let speech: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-evidence-'));
  mkdirSync(path.join(folder, 'speeches/scans'), { recursive: true });
  writeFileSync(path.join(folder, 'speeches/scans/11 (a).jpg'), 'a picture');
  server = await ServerProcess.start({
    ...OWN_CLIENT, folder: pathToFileURL(path.join(folder, 'speeches')).href,
    capabilities: { ...OWN_CLIENT.capabilities, textDocument: { ...OWN_CLIENT.capabilities?.textDocument, completion: { completionItem: { snippetSupport: true } }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    settings: { 'faults.mending': 'sic' },
  });
  speech = pathToFileURL(path.join(folder, 'speeches/mill.md')).href;
  await server.open(speech, SPEECH);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const document = () => ({ textDocument: { uri: speech } });

test('nothing is marked in an editor\'s mark, and what it says is read', async () => {
  const { marks } = await server.connection.sendRequest<{ readonly marks: readonly { readonly layer: string; readonly label: string }[] }>(MARKS, document());
  expect(marks.filter(({ layer }) => layer === 'fault').map(({ label }) => label)).toEqual(['scanno']);
});

describe('the house style', () => {
  const titles = async () => {
    const at = server.positionOf(speech, 'tlie');
    const actions = await server.connection.sendRequest(CodeActionRequest.type, { ...document(), range: { start: at, end: at }, context: { diagnostics: [], only: ['quickfix'] } });
    return (actions ?? []).map(({ title }) => title).filter((title) => !title.startsWith('Ignore'));
  };
  test('of the settings holds for quick fixes, behind them the plain mend', async () => {
    expect(await titles()).toEqual(['Keep the reading, with [sic] after it', 'Write "the", leaving no trace']);
  });
  test('of rostra.yaml comes first', async () => {
    writeFileSync(path.join(folder, 'speeches/rostra.yaml'), 'mending: substitution\n');
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: pathToFileURL(path.join(folder, 'speeches/rostra.yaml')).href, type: FileChangeType.Created }] });
    expect(await titles()).toEqual(['Write "the", as a substitution', 'Write "the", leaving no trace']);
  });
});

test('sections and pages fold', async () => {
  const ranges = await server.connection.sendRequest(FoldingRangeRequest.type, document());
  const lines = SPEECH.split('\n');
  expect(ranges?.map(({ startLine, endLine, kind }) => `${kind ?? 'section'}: ${lines[startLine]} … ${lines[endLine]}`)).toEqual([
    'section: # At the mill … They were gone.',
    'section: ## The owners … They were gone.',
    'region: []{.pb n="11" facs="scans/11 (a).jpg"} … We shall mend {~~teh~>the~~} roof. They came to tlie gate and',
    'region: under[]{.pb n="12" facs="../beyond.jpg"}stood it. … They left [sic] at noon.',
    'region: []{.pb n="13" facs="https://example.org/13.jpg"} … They left, and nobody followed.',
    'region: []{.pb facs="scans/14.jpg"} … They were gone.',
  ]);
});

test('the outline goes by sections and pages', async () => {
  const drawn = (symbols: readonly DocumentSymbol[], depth = 0): readonly string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [...(/^(?:Page|At|The owners$)/.test(name) ? [`${'  '.repeat(depth)}${name} ${detail ?? ''}`.trimEnd()] : []), ...drawn(children, depth + 1)]);
  const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, document());
  expect(drawn((symbols ?? []).filter((symbol): symbol is DocumentSymbol => 'range' in symbol))).toEqual([
    'At the mill', '  Page 11 scans/11 (a).jpg', '  Page 12 ../beyond.jpg', '  The owners', '    Page 13 https://example.org/13.jpg', '    Page scans/14.jpg',
  ]);
});

describe('a hover on a page break', () => {
  const hover = (words: string) => server.hoverOver(speech, words);
  test('shows the facsimile where the file exists', async () => {
    expect(await hover('[]{.pb n="11"')).toMatch(/^\*\*Page 11\*\* begins here\.\n\n!\[Facsimile of Page 11\]\(file:\/\/\S+\/speeches\/scans\/11%20%28a%29\.jpg\|width=\d+\)\n\nFacsimile: \[/);
  });
  test('shows none that is not there', async () => {
    expect(await hover('[]{.pb facs')).toBe('**Page** begins here.\n\nIts facsimile, scans/14.jpg, does not exist.');
  });
  test('looks at nothing outside the workspace', async () => {
    expect(await hover('[]{.pb n="12"')).toContain('is neither a file of this workspace nor an https address');
  });
  test('links to another place, and fetches nothing', async () => {
    expect(await hover('[]{.pb n="13"')).toBe('**Page 13** begins here.\n\nFacsimile: [https://example.org/13.jpg](https://example.org/13.jpg)');
  });
});

describe('completion', () => {
  const uri = 'file:///notes/new.md';
  const offered = async (text: string, at: Position) => {
    await server.open(uri, text);
    const result = await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: at });
    const items: readonly CompletionItem[] = Array.isArray(result) ? result : (result?.items ?? []);
    return items.filter(({ detail = '' }) => /Markup|source|editor/.test(detail)).map(({ textEdit }) => `${textEdit && 'range' in textEdit ? textEdit.range.end.character : ''} ${textEdit?.newText}`);
  };
  test('offers CriticMarkup after a brace, in place of the one that the editor closed', async () => {
    expect(await offered('They {}\n', { line: 0, character: 6 })).toEqual(['7 {~~${1}~>${2:correction}~~}', '7 {++${1}++}', '7 {--${1}--}', '7 {>>${1}<<}', '7 {==${1}==}']);
  });
  test('offers spans after a bracket, and their classes after one that is closed', async () => {
    expect(await offered('They [\n', { line: 0, character: 6 })).toContain('6 [${1}]{.supplied}');
    expect(await offered('They [left]{}\n', { line: 0, character: 12 })).toEqual(['13 ]{.unclear reason="${2:faded}"}', '13 ]{.supplied}', '13 ]{.gap reason="${2:torn}"}', '13 ]{.pb n="${2:1}" facs="${3:scans/1.jpg}"}']);
  });
});
