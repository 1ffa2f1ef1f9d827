import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';
import type { ClientProfile } from './client-profile.ts';

/** A file around a document; without text there is none yet. */
export interface FileText {
  readonly uri: string;
  readonly text: string | undefined;
}

/** One change to a file around a document; undefined where the file would have to be made and the client makes none. */
export function editOfFile({ uri, text }: FileText, change: Span & { readonly text: string }, { createsFiles }: Pick<ClientProfile, 'createsFiles'>): WorkspaceEdit | undefined {
  const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
  const edits: TextEdit[] = [{ range: { start: document.positionAt(change.start), end: document.positionAt(change.end) }, newText: change.text }];
  if (text !== undefined) return { changes: { [uri]: edits } };
  return createsFiles ? { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, { textDocument: { uri, version: null }, edits }] } : undefined;
}
