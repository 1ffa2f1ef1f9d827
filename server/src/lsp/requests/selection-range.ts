import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { defineRequest } from '../request.ts';
import { stretchesAround } from '../selection.ts';

export default defineRequest(SelectionRangeRequest.type, {
  capability: () => ({ selectionRangeProvider: true }),
  async handle({ documents }, { textDocument, positions }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    if (!analysed) return null;
    return positions.map((position): SelectionRange => {
      const ranges = stretchesAround(analysed, analysed.offsetAt(position)).map((span) => analysed.rangeOf(span));
      const widest = ranges.reduceRight<SelectionRange | undefined>((parent, range) => (parent ? { range, parent } : { range }), undefined);
      return widest ?? { range: { start: position, end: position } };
    });
  },
});
