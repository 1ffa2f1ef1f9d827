import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { EntityMark } from '../analysis/mark.ts';
import { yearsOf } from '../entities/describe.ts';
import type { Glossary } from '../entities/glossary.ts';
import { prepareGlossary } from '../entities/glossary-index.ts';
import { decideForm } from '../entities/front-matter-edits.ts';
import { addEntry, addNotName, type GlossaryEdit } from '../entities/glossary-edits.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { ClientProfile } from './client-profile.ts';
import { editOfFile, type FileText } from './file-edit.ts';

/** To say in the text's front matter which of its bearers a name means there. */
export function meaningActions(analysed: AnalysedDocument, here: readonly EntityMark[], glossary: Glossary): readonly CodeAction[] {
  const index = prepareGlossary(glossary);
  return here.flatMap(({ parts, data: { candidates = [] } }) => {
    const form = formOf(analysed, parts[0]);
    return candidates.flatMap((id): readonly CodeAction[] => {
      const entry = index.entry(id);
      const change = entry && decideForm(analysed.source, form, id);
      const edit = change && editOfFile({ uri: analysed.uri, text: analysed.source }, change, { createsFiles: false });
      if (!entry || !edit) return [];
      const years = yearsOf(entry);
      return [{ title: `"${form}" means ${entry.name}${years === undefined ? '' : ` (${years})`} here`, kind: CodeActionKind.QuickFix, edit }];
    });
  });
}

function formOf(analysed: AnalysedDocument, part: Span): string {
  return analysed.quote(part).replace(/\s+/g, ' ');
}

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
    const form = formOf(analysed, parts[0]);
    const name = ref === '' ? form : ref;
    return [
      ...(entry === undefined && candidates.length === 0 ? action(`Add "${name}" to the glossary`, addEntry(text, { type: label, name, form })) : []),
      ...action(`"${form}" is not a name`, addNotName(text, form)),
    ];
  });
}
