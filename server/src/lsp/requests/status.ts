import { type DocumentParams, type DocumentStatus, STATUS } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** How it stands with a document, at once. */
export default defineOwnRequest<DocumentParams, DocumentStatus | null>(STATUS, {
  handle: ({ reports }, { textDocument }) => reports.status(textDocument.uri) ?? null,
});
