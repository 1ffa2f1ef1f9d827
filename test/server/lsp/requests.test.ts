import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CodeActionRequest, CodeLensRequest, type DocumentSymbol, DocumentHighlightRequest, DocumentSymbolRequest, InlayHintRequest, ReferencesRequest, type SelectionRange, SelectionRangeRequest, SemanticTokensRequest,
  SymbolKind,
} from 'vscode-languageserver-protocol/node';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const SPEECH = 'file:///speeches/mill.md';
const TEXT = `---
rostra:
  glossary:
    - { id: edda-halden, type: person, name: Edda Halden, aliases: [Halden], gloss: Secretary of the weavers. }
---

# At the mill

We shall mend the roof. We shall mend the wall. We shall mend the road.

## The owners

Halden is certainly right. It must be said that Halden was right in May, and they came to the the gate.
`;

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start({
    ...OWN_CLIENT,
    capabilities: { ...OWN_CLIENT.capabilities, textDocument: { ...OWN_CLIENT.capabilities?.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    settings: { codeLens: { density: true }, inlayHints: { stasis: true } },
  });
  await server.open(SPEECH, TEXT);
});
afterAll(() => server.stop());

const at = (words: string) => ({ textDocument: { uri: SPEECH }, position: server.positionOf(SPEECH, words) });

test('a highlight lights the members of the figure under the cursor', async () => {
  const lit = await server.connection.sendRequest(DocumentHighlightRequest.type, at('We shall mend the wall'));
  expect(lit?.map(({ range }) => server.quote(SPEECH, range))).toEqual(['We shall mend', 'We shall mend', 'We shall mend']);
});

test('the hover over a claim that others make says who makes it', async () => {
  const report = 'file:///speeches/report.md';
  await server.open(report, 'The owners claim that wages rose by nine per cent last year.\n');
  expect(await server.hoverOver(report, 'wages')).toContain('It is attributed to “The owners”.');
});

test('references are the mentions of a name', async () => {
  const found = await server.connection.sendRequest(ReferencesRequest.type, { ...at('Halden is'), context: { includeDeclaration: true } });
  expect(found?.map(({ range }) => server.quote(SPEECH, range))).toEqual(['Halden', 'Halden']);
});

test('the outline has the sections, and in them claims, devices and each name once', async () => {
  const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: SPEECH } });
  const outline = drawn(symbols as DocumentSymbol[]);
  expect(outline[0]).toBe('At the mill');
  expect(outline).toContain('  The owners');
  expect(outline.findIndex((line) => line.includes('Anaphora'))).toBeLessThan(outline.indexOf('  The owners'));
  expect(outline.filter((line) => line.trim().startsWith('Edda Halden'))).toHaveLength(1);
  expect((symbols as DocumentSymbol[]).flatMap(withDescendants).filter(({ kind }) => kind === SymbolKind.Event || kind === SymbolKind.Key).flatMap(({ children = [] }) => children)).toEqual([]);
});

test('a selection grows from word to phrase, clause, sentence, paragraph, section and text', async () => {
  const [selection] = await server.connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri: SPEECH }, positions: [server.positionOf(SPEECH, 'wall')] }) ?? [];
  expect(steps(selection).slice(0, 3)).toEqual(['wall', 'We shall mend the wall', 'We shall mend the wall.']);
  expect(steps(selection).at(-1)).toBe(TEXT);
});

test('a fault is mended by the action offered for it', async () => {
  const range = { start: server.positionOf(SPEECH, 'the gate'), end: server.positionOf(SPEECH, 'gate') };
  const [action] = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: SPEECH }, range, context: { diagnostics: [] } }) ?? [];
  expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
});

test('a fault may be ignored here or in the file; all that is certain is mended as one step', async () => {
  const uri = 'file:///speeches/faulty.md';
  await server.open(uri, 'They came to the the harbour.\n\nThey left the the harbour.\n');
  const actionsAt = async (only?: readonly string[]) => {
    const at = server.positionOf(uri, 'the harbour');
    const actions = await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [], ...(only && { only: [...only] }) } });
    return (actions ?? []).flatMap((action) => ('edit' in action && action.edit ? [{ title: action.title, edits: action.edit.changes?.[uri] ?? [] }] : []));
  };
  const titles = (await actionsAt()).map(({ title }) => title);
  expect(titles).toEqual([
    'Take out the second "the"', 'Mend all 2 of "doubled-word" in this file', 'Ignore "doubled-word" here', 'Ignore "doubled-word" in this file', 'Mend all 2 transcription faults whose mend is certain',
  ]);
  expect((await actionsAt(['source.fixAll'])).map(({ edits }) => edits.length)).toEqual([2]);
});

test('a lens above each section tells its density, where the settings ask for it', async () => {
  const lenses = await server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: SPEECH } });
  expect(lenses?.map(({ range }) => server.quote(SPEECH, range).replace(/^#+ /, ''))).toEqual(['At the mill', 'The owners']);
  expect(lenses?.[0]?.command?.title).toMatch(/^\d+ devices?, 0 names, \d+ claims? · \d+ devices a thousand words$/);
});

test('a hint before each claim tells its kind, where the settings ask for it', async () => {
  const range = { start: server.positionOf(SPEECH, 'We shall mend the wall'), end: server.positionOf(SPEECH, 'We shall mend the road') };
  const hints = await server.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: SPEECH }, range });
  const kinds = hints?.map(({ label, position }) => [label, server.quote(SPEECH, { start: position, end: { ...position, character: position.character + 8 } })]);
  expect(kinds?.at(-1)).toEqual([expect.stringMatching(/^(?:fact|cause|definition|value|policy|prediction)$/), 'We shall']);
  const plain = await ServerProcess.start({});
  await plain.open(SPEECH, TEXT);
  expect(await plain.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: SPEECH }, range })).toEqual([]);
  await plain.stop();
});

test('semantic tokens are for clients that do not draw marks themselves', async () => {
  expect(server.initialized.capabilities.semanticTokensProvider).toBeUndefined();
  const plain = await ServerProcess.start({});
  expect(plain.initialized.capabilities.semanticTokensProvider).toBeDefined();
  await plain.open(SPEECH, TEXT);
  const tokens = await plain.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: SPEECH } });
  expect(tokens?.data.slice(0, 3)).toEqual([8, 0, 'We shall mend'.length]);
  await plain.stop();
});

function withDescendants(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return [symbol, ...(symbol.children ?? []).flatMap(withDescendants)];
}

function drawn(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, children = [] }) => [`${indent}${name}`, ...drawn(children, `${indent}  `)]);
}

function steps(selection: SelectionRange | undefined): readonly string[] {
  return selection ? [server.quote(SPEECH, selection.range), ...steps(selection.parent)] : [];
}
