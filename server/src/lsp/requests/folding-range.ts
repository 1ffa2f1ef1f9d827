import { FoldingRangeRequest } from 'vscode-languageserver';
import { foldingRanges } from '../folding.ts';
import { defineRequest } from '../request.ts';

/** Sections and pages. */
export default defineRequest(FoldingRangeRequest.type, {
  capability: () => ({ foldingRangeProvider: true }),
  async handle({ documents }, { textDocument }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    return analysed ? [...foldingRanges(analysed)] : null;
  },
});
