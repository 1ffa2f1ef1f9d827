import { documentItems } from '../annotations/document-items.ts';
import { type DocumentItems, type DocumentParams, ITEMS } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** What there is to decide on in a document, and what was decided. */
export default defineOwnRequest<DocumentParams, DocumentItems | null>(ITEMS, {
  async handle({ documents }, { textDocument }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    return analysed ? documentItems(analysed) : null;
  },
});
