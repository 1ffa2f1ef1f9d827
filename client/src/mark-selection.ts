import { SnippetString, window } from 'vscode';
import { EDITORIAL_FORMS, type EditorialForm, snippetOf } from '../../server/src/lsp/protocol/editorial-forms.ts';

/** Puts an editor's mark around what is selected, or where the cursor is; one step to undo. */
export async function markSelection(form: EditorialForm): Promise<void> {
  await window.activeTextEditor?.insertSnippet(new SnippetString(snippetOf(form, '${TM_SELECTED_TEXT:${1}}')));
}

/** Asks which mark. */
export async function pickForm(): Promise<EditorialForm | undefined> {
  const entries = EDITORIAL_FORMS.map((form) => ({ label: form.title, description: form.description, form }));
  return (await window.showQuickPick(entries, { title: 'Mark the Selection' }))?.form;
}
