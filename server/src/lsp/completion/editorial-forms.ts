import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { EDITORIAL_FORMS, type EditorialForm, snippetOf } from '../protocol/editorial-forms.ts';
import { textBefore } from './text-before.ts';

/** The marks of an editor that may begin as what is typed: after "{" CriticMarkup, after "[" spans, after "]{" their classes. */
export function editorialCompletions(text: TextDocument, position: Position, client: { readonly fillsSnippets: boolean }): readonly CompletionItem[] {
  const before = textBefore(text, position);
  const typed = /\]?\{[^{}\s]*$|\[[^[\]{}]*$/.exec(before)?.[0];
  if (typed === undefined) return [];
  const behind = text.getText({ start: position, end: { line: position.line, character: position.character + 1 } });
  // The editor has closed the bracket already.
  const closes = behind === (typed.startsWith('[') ? ']' : '}') ? 1 : 0;
  const range = { start: { line: position.line, character: position.character - typed.length }, end: { line: position.line, character: position.character + closes } };
  return EDITORIAL_FORMS.flatMap((form, index): readonly CompletionItem[] => {
    const snippet = snippetFor(form, typed);
    const filterText = typed.startsWith('[') ? `[${form.id}` : plain(snippet ?? '');
    if (snippet === undefined || !filterText.startsWith(typed)) return [];
    return [{
      label: labelOf(form), detail: form.description, kind: CompletionItemKind.Snippet,
      // Before the names, which are many.
      sortText: ` ${String.fromCharCode(97 + index)}`,
      filterText,
      insertTextFormat: client.fillsSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: client.fillsSnippets ? snippet : plain(snippet) },
    }];
  });
}

function snippetFor(form: EditorialForm, typed: string): string | undefined {
  if (typed.startsWith(']')) return form.behind.startsWith(']{') ? form.behind : undefined;
  if (typed.startsWith('{')) return form.before.startsWith('{') ? snippetOf(form, '${1}') : undefined;
  if (form.id === 'sic') return '[sic]';
  return form.before === '[' ? snippetOf(form, '${1}') : undefined;
}

function labelOf({ id, before, behind }: EditorialForm): string {
  return before.startsWith('{') ? `${before} ${plain(behind)}` : id;
}

/** Without the places to fill in. */
function plain(snippet: string): string {
  return snippet.replace(/\$\{\d(?::([^}]*))?\}/g, '$1');
}
