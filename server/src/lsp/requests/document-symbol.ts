import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation } from 'vscode-languageserver';
import { outlineOf } from '../outline.ts';
import { defineRequest } from '../request.ts';

/** The outline; as a flat list for clients that do not nest. */
export default defineRequest(DocumentSymbolRequest.type, {
  capability: () => ({ documentSymbolProvider: { label: 'Rostra' } }),
  async handle({ documents, client }, { textDocument: { uri } }, token) {
    const analysed = await documents.current(uri, token);
    if (!analysed) return null;
    const outline = outlineOf(analysed);
    return client.nestsSymbols ? [...outline] : flat(outline, uri);
  },
});

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children = [] }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children, uri, name),
  ]);
}
