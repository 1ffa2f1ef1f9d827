import { TextComparison } from '../annotations/comparison.ts';
import { COMPARE, type ComparisonReport, type DocumentParams } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** What the annotators of a document say of the same places. */
export default defineOwnRequest<DocumentParams, ComparisonReport | null>(COMPARE, {
  handle: async (context, { textDocument: { uri } }) => (await TextComparison.read(context, uri))?.report() ?? null,
});
