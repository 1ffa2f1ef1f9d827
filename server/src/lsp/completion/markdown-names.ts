import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { yearsOf } from '../../entities/describe.ts';
import type { Glossary, GlossaryEntry } from '../../entities/glossary.ts';
import { textBefore } from './text-before.ts';

export interface NameCompletions {
  readonly items: readonly CompletionItem[];
  /** There are more: the editor asks again as more is typed. */
  readonly isIncomplete: boolean;
}

/** Names offered at once. */
const OFFERED = 100;

/** The standard names of the glossary after "[", by any form that begins as what is typed, the nearest glossary's first. */
export function nameCompletions(text: TextDocument, position: Position, { entries }: Glossary): NameCompletions {
  const typed = /\[(?<typed>[^[\]]*)$/.exec(textBefore(text, position))?.groups?.['typed'];
  if (typed === undefined) return { items: [], isIncomplete: false };
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  const fitting = entries.flatMap((entry) => {
    const form = entry.type === 'term' ? undefined : fittingForm(entry, typed);
    return form === undefined ? [] : [{ entry, form }];
  });
  const items = fitting.slice(0, OFFERED).map(({ entry, form }, index): CompletionItem => ({
    label: entry.name, kind: CompletionItemKind.Reference, filterText: form, sortText: String(index).padStart(String(OFFERED).length, '0'),
    detail: [entry.type, yearsOf(entry)].filter((part) => part !== undefined).join(', '),
    ...(entry.gloss === undefined ? {} : { documentation: entry.gloss }),
    textEdit: { range, newText: entry.name },
  }));
  return { items, isIncomplete: fitting.length > items.length };
}

/** The first of an entry's forms that begins, or has a word that begins, as what is typed. */
function fittingForm({ name, aliases }: GlossaryEntry, typed: string): string | undefined {
  const wanted = typed.toLowerCase();
  return [name, ...aliases].find((form) => form.toLowerCase().startsWith(wanted) || form.toLowerCase().includes(` ${wanted}`));
}
