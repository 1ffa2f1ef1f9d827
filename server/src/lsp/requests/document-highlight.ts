import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { defineRequest } from '../request.ts';
import { samePlaces } from '../same-places.ts';

/** Lights the parts of the mark under the cursor, or the other mentions of a name. */
export default defineRequest(DocumentHighlightRequest.type, {
  capability: () => ({ documentHighlightProvider: true }),
  async handle({ documents }, { textDocument, position }, token) {
    const known = await documents.known(textDocument.uri, token);
    const lit = known?.marksAt(position).map(({ mark }) => samePlaces(known.analysed, mark)).find((spans) => spans.length > 1);
    return known && lit ? lit.flatMap((span) => known.rangeOf(span) ?? []).map((range) => ({ range, kind: DocumentHighlightKind.Text })) : null;
  },
});
