import { FIND, type FindParams, type FoundLine } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';
import { whileReadingFolder } from '../folder-progress.ts';

/** A concordance of the folder that holds a document. */
export default defineOwnRequest<FindParams, readonly FoundLine[]>(FIND, {
  handle: (context, { textDocument: { uri }, query }, token) => whileReadingFolder(context, Object.values(query).join(', '), token, (own, tell) => context.concordance.find(uri, query, own, tell)),
});
