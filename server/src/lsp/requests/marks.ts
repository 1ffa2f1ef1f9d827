import { type DocumentMarks, type DocumentParams, MARKS } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** The marks of the text as it is. */
export default defineOwnRequest<DocumentParams, DocumentMarks | null>(MARKS, {
  async handle({ documents, reports }, { textDocument }, token) {
    await documents.current(textDocument.uri, token);
    return reports.marks(textDocument.uri) ?? null;
  },
});
