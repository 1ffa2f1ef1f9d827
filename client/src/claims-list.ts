import { type TextEditor, window } from 'vscode';
import { CLAIMS_LIST, type DocumentParams, type ListedClaim } from '../../server/src/lsp/protocol.ts';
import { claimRows } from './claim-rows.ts';
import type { Client } from './client.ts';
import { pickPlace } from './pick-place.ts';

/** Lists the claims of the editor's text by section, what supports a claim indented below it. */
export async function listClaims(client: Client, editor: TextEditor): Promise<void> {
  const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } };
  const claims = await client.sendRequest<readonly ListedClaim[] | null>(CLAIMS_LIST, params);
  if (!claims || claims.length === 0) {
    void window.showInformationMessage(claims ? 'No claims are shown in this file.' : 'This file is not analysed.');
    return;
  }
  await pickPlace(editor, 'Claims by Section', claimRows(claims));
}
