import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { defineRequest } from '../request.ts';

/** Lights the parts of the nearest mark that has others than the one under the cursor. */
export default defineRequest(DocumentHighlightRequest.type, {
  capability: () => ({ documentHighlightProvider: true }),
  async handle({ documents }, { textDocument, position }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    if (!analysed) return null;
    const found = analysed.marksAt(analysed.offsetAt(position)).find(({ mark }) => mark.parts.length > 1);
    return found ? found.mark.parts.map((part) => ({ range: analysed.rangeOf(part), kind: DocumentHighlightKind.Text })) : null;
  },
});
