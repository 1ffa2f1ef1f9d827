import { type DocumentParams, type DocumentStatus, TOGGLE_DOCUMENT } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** Takes in a document that is left out, and out one that is in. */
export default defineOwnRequest<DocumentParams, DocumentStatus | null>(TOGGLE_DOCUMENT, {
  async handle({ documents, reports }, { textDocument: { uri } }, token) {
    await documents.toggle(uri, token);
    return reports.status(uri) ?? null;
  },
});
