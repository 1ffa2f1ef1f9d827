import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ENTITY_TYPES } from '../../entities/entity.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import { unlinkedNames } from '../unlinked-names.ts';
import { textBefore } from './text-before.ts';

/** What a glossary may be filled with at a place: the types, or the names that the open texts have and no glossary explains. */
export function glossaryCompletions(glossary: TextDocument, position: Position, texts: readonly AnalysedDocument[]): readonly CompletionItem[] {
  const before = textBefore(glossary, position);
  const typed = VALUE.exec(before);
  if (!typed) return [];
  const range = { start: { line: position.line, character: position.character - (typed.groups?.['typed'] ?? '').length }, end: position };
  if (typed.groups?.['key'] === 'type') return [...ENTITY_TYPES, 'term'].map((type) => ({ label: type, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: type } }));
  return unlinkedNames(texts).map(({ name, first, mentions }) => ({ label: name, kind: CompletionItemKind.Text, detail: `${first.label}, named ${mentions === 1 ? 'once' : `${mentions} times`}`, textEdit: { range, newText: name } }));
}

/** A value that is being written: after "name:" or "type:", in a list of aliases in brackets, or after the dash of a list. */
const VALUE = /(?:(?:^|[\s{,])(?<key>name|type):[ \t]+|(?:aliases|notNames):[ \t]*\[(?:[^\]]*,)?[ \t]*|^[ \t]*-[ \t]+)["']?(?<typed>[^"',:[\]{}]*)$/;
