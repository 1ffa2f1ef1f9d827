import { CodeActionKind, CodeActionRequest, CodeActionTriggerKind } from 'vscode-languageserver';
import type { EntityMark, FaultMark, Mark } from '../../analysis/mark.ts';
import { decisionActions } from '../annotations/decision-actions.ts';
import { entityActions, meaningActions } from '../entity-actions.ts';
import { FIX_ALL, fixAllActions, ignoreActions, mendActions, mendKindActions } from '../fault-actions.ts';
import { defineRequest } from '../request.ts';

/** Ways to mend the faults in a range, or to let them stand; to mend all of the file that is certain; to put names into the glossary; and to decide. */
export default defineRequest(CodeActionRequest.type, {
  capability: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }),
  async handle({ documents, files, client }, { textDocument, range, context }, token) {
    const wants = (kind: string): boolean => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    if (!wants(CodeActionKind.QuickFix) && !wants(FIX_ALL)) return null;
    const analysed = await documents.current(textDocument.uri, token);
    if (!analysed) return null;
    const from = analysed.offsetAt(range.start);
    const to = analysed.offsetAt(range.end);
    const around = analysed.marksAround({ start: from, end: to });
    const here = around.filter(isFault);
    // Nobody asks for the whole file's at every move of the cursor.
    const faults = here.length > 0 || context.only !== undefined ? analysed.marks.filter(isFault) : [];
    const names = wants(CodeActionKind.QuickFix) ? around.filter((mark): mark is EntityMark => mark.layer === 'entity') : [];
    const nameFixes = names.length === 0 ? [] : [
      ...meaningActions(analysed, names, await files.glossaryFor(textDocument.uri)),
      ...entityActions(analysed, names, await files.glossaryTextFor(textDocument.uri), client),
    ];
    const quickFixes = wants(CodeActionKind.QuickFix) && here.length > 0 ? [
      ...here.flatMap((fault) => mendActions(analysed, fault)),
      ...mendKindActions(analysed, faults, here),
      ...ignoreActions(analysed, here, await files.projectTextFor(textDocument.uri), client),
    ] : [];
    // Unasked, the whole file is offered only where something is wrong.
    const wholeFile = wants(FIX_ALL) && (context.only !== undefined || here.length > 0) ? fixAllActions(analysed, faults) : [];
    // Unasked, they would be offered at every sentence.
    const decisions = wants(CodeActionKind.QuickFix) && (context.only !== undefined || context.triggerKind === CodeActionTriggerKind.Invoked) ? decisionActions(analysed, from, to, client) : [];
    return [...quickFixes, ...nameFixes, ...wholeFile, ...decisions];
  },
});

function isFault(mark: Mark): mark is FaultMark {
  return mark.layer === 'fault';
}
