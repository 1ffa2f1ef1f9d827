import { type TextEditor, window } from 'vscode';
import { type DocumentParams, UNLINKED_NAMES, type UnlinkedName } from '../../server/src/lsp/protocol.ts';
import type { Client } from './client.ts';
import { pickPlace } from './pick-place.ts';

/** Lists the names of the editor's text that no glossary explains; the quick fix at each puts it into one. */
export async function listUnlinkedNames(client: Client, editor: TextEditor): Promise<void> {
  const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } };
  const names = await client.sendRequest<readonly UnlinkedName[] | null>(UNLINKED_NAMES, params);
  if (!names || names.length === 0) {
    void window.showInformationMessage(names ? 'A glossary explains every name that was found in this file.' : 'This file is not analysed.');
    return;
  }
  await pickPlace(editor, 'Unlinked Names', names.map(({ name, type, mentions, place }) => ({ label: name, description: `${type}, named ${mentions === 1 ? 'once' : `${mentions} times`}`, place })));
}
