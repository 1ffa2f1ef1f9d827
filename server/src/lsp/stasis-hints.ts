import type { InlayHint, Range } from 'vscode-languageserver';
import type { AnalysedDocument } from './analysed-document.ts';

/** Before each claim in a range the kind of claim that it is, where the settings ask for it. */
export function stasisHints(analysed: AnalysedDocument, range: Range): readonly InlayHint[] {
  if (!analysed.settings['inlayHints.stasis']) return [];
  const from = analysed.offsetAt(range.start);
  const to = analysed.offsetAt(range.end);
  return analysed.marks.flatMap((mark): readonly InlayHint[] => {
    const { start, end } = mark.parts[0];
    if (mark.layer !== 'claim' || end < from || to < start) return [];
    const { strength, attributed } = mark.data;
    return [{ position: analysed.lines.positionAt(start), label: mark.label, paddingRight: true, tooltip: `Claim of ${mark.label}, ${strength}${attributed ? ', attributed to somebody else' : ''}` }];
  });
}
