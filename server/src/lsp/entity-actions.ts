import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { EntityMark } from '../analysis/mark.ts';
import { addEntry, addNotName, type GlossaryEdit } from '../entities/glossary-edits.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { ClientProfile } from './client-profile.ts';
import { editOfFile, type FileText } from './file-edit.ts';

/** To put the unlinked names among `here` into the glossary, or to say that they are none. */
export function entityActions(analysed: AnalysedDocument, here: readonly EntityMark[], glossary: FileText | undefined, client: Pick<ClientProfile, 'createsFiles'>): readonly CodeAction[] {
  if (!glossary) return [];
  const text = glossary.text ?? '';
  const file = glossary.uri.slice(glossary.uri.lastIndexOf('/') + 1);
  const action = (title: string, change: GlossaryEdit | undefined): readonly CodeAction[] => {
    const edit = change && editOfFile(glossary, change, client);
    return edit ? [{ title: `${title} (${file})`, kind: CodeActionKind.QuickFix, edit }] : [];
  };
  return here.filter(({ label }) => label !== 'date').flatMap(({ label, parts, data: { ref, entry, candidates = [] } }) => {
    const form = analysed.quote(parts[0]).replace(/\s+/g, ' ');
    const name = ref === '' ? form : ref;
    return [
      ...(entry === undefined && candidates.length === 0 ? action(`Add "${name}" to the glossary`, addEntry(text, { type: label, name, form })) : []),
      ...action(`"${form}" is not a name`, addNotName(text, form)),
    ];
  });
}
