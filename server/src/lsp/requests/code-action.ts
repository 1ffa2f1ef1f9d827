import { type CodeAction, CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import type { FaultMark } from '../../analysis/mark.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import { defineRequest } from '../request.ts';

/** Ways to mend the faults in a range. */
export default defineRequest(CodeActionRequest.type, {
  capability: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  async handle({ documents }, { textDocument, range, context }, token) {
    if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return null;
    const analysed = await documents.current(textDocument.uri, token);
    if (!analysed) return null;
    const from = analysed.offsetAt(range.start);
    const to = analysed.offsetAt(range.end);
    const faults = analysed.marks.filter((mark): mark is FaultMark => mark.layer === 'fault' && mark.parts.some(({ start, end }) => start <= to && from <= end));
    return faults.flatMap((fault) => mendsOf(fault, analysed));
  },
});

function mendsOf(fault: FaultMark, analysed: AnalysedDocument): readonly CodeAction[] {
  return fault.data.mends.map(({ title, changes }, index) => ({
    title, kind: CodeActionKind.QuickFix, isPreferred: index === 0 && fault.data.isCertain,
    edit: { changes: { [analysed.uri]: changes.map((change) => ({ range: analysed.rangeOf(change), newText: change.text })) } },
  }));
}
