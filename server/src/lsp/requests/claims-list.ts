import { claimsList } from '../claims-list.ts';
import { CLAIMS_LIST, type DocumentParams, type ListedClaim } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** The claims of a document by section, those that support another below it. */
export default defineOwnRequest<DocumentParams, readonly ListedClaim[] | null>(CLAIMS_LIST, {
  async handle({ documents }, { textDocument }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    return analysed ? claimsList(analysed) : null;
  },
});
