import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { FaultMark } from '../analysis/mark.ts';
import type { Mend } from '../faults/fault.ts';
import { ignoreHere, ignoreInFile, ignoreInProject } from '../faults/ignore-edits.ts';
import { certainMends } from '../faults/mend.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { ClientProfile } from './client-profile.ts';
import { SOURCE } from './diagnostic-source.ts';
import { editOfFile, type FileText } from './file-edit.ts';

/** The kind that "fix all on save" asks for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

/** The ways to mend one fault; the first is preferred where it is certain. */
export function mendActions(analysed: AnalysedDocument, fault: FaultMark): readonly CodeAction[] {
  return fault.data.mends.map(({ title, changes }, index) => ({
    title, kind: CodeActionKind.QuickFix, isPreferred: index === 0 && fault.data.isCertain, edit: editOf(analysed, changes),
  }));
}

/** For each kind of fault in the range that stands elsewhere too: to mend all of it in the file. */
export function mendKindActions(analysed: AnalysedDocument, faults: readonly FaultMark[], here: readonly FaultMark[]): readonly CodeAction[] {
  return labelsOf(here).flatMap((label): readonly CodeAction[] => {
    const { mended, changes } = certainMends(faults.filter((fault) => fault.label === label));
    return mended.length < 2 ? [] : [{ title: `Mend all ${mended.length} of "${label}" in this file`, kind: CodeActionKind.QuickFix, edit: editOf(analysed, changes) }];
  });
}

/** To mend all that is certain, as one step. */
export function fixAllActions(analysed: AnalysedDocument, faults: readonly FaultMark[]): readonly CodeAction[] {
  const { mended, changes } = certainMends(faults);
  return mended.length === 0 ? [] : [{ title: `Mend all ${mended.length} transcription faults whose mend is certain`, kind: FIX_ALL, edit: editOf(analysed, changes) }];
}

/** To let the faults in the range stand: here, in this file, in the whole project. */
export function ignoreActions(analysed: AnalysedDocument, here: readonly FaultMark[], project: FileText | undefined, client: Pick<ClientProfile, 'createsFiles'>): readonly CodeAction[] {
  const { document } = analysed.analysis;
  return labelsOf(here).flatMap((label): readonly CodeAction[] => {
    const first = here.find((fault) => fault.label === label);
    if (!first) return [];
    const action = (place: string, edit: WorkspaceEdit): CodeAction => ({ title: `Ignore "${label}" ${place}`, kind: CodeActionKind.QuickFix, edit });
    const projectEdit = project && editOfFile(project, ignoreInProject(project.text ?? '', label), client);
    return [
      action('here', editOf(analysed, [ignoreHere(document, label, first.parts[0])])),
      action('in this file', editOf(analysed, [ignoreInFile(document, label)])),
      ...(projectEdit ? [action('in this project (rostra.yaml)', projectEdit)] : []),
    ];
  });
}

function labelsOf(faults: readonly FaultMark[]): readonly string[] {
  return [...new Set(faults.map((fault) => fault.label))];
}

/** One edit of one file: one step to undo. */
function editOf(analysed: AnalysedDocument, changes: readonly Mend[]): WorkspaceEdit {
  return { changes: { [analysed.uri]: changes.map((change) => ({ range: analysed.rangeOf(change), newText: change.text })) } };
}
