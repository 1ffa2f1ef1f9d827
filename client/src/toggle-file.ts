import { ConfigurationTarget, Position, Range, Selection, type TextEditor, window, workspace } from 'vscode';
import { type DocumentParams, type DocumentStatus, TOGGLE_DOCUMENT } from '../../server/src/lsp/protocol.ts';
import type { Client } from './client.ts';
import { withFile } from './file-choice.ts';

/** Takes the editor's file in or out, for good where there is a workspace to remember it. */
export async function toggleFile(client: Client, editor: TextEditor, status: DocumentStatus | undefined): Promise<void> {
  const { uri } = editor.document;
  if (status?.excludedBy === 'front-matter') return showFrontMatter(editor, status);
  if (status?.excludedBy === 'language') {
    await window.showInformationMessage('Rostra analyses Markdown alone: set the language of this file to Markdown first.');
    return;
  }
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) {
    const params: DocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
    await client.sendRequest(TOGGLE_DOCUMENT, params);
    return;
  }
  const settings = workspace.getConfiguration('rostra.files', uri);
  const lists = { include: settings.get<readonly string[]>('include', []), exclude: settings.get<readonly string[]>('exclude', []) };
  const changed = withFile(lists, workspace.asRelativePath(uri, false), status?.state === 'excluded');
  const target = (workspace.workspaceFolders?.length ?? 0) > 1 ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  for (const name of ['include', 'exclude'] as const) {
    if (changed[name].join('\n') !== lists[name].join('\n')) await settings.update(name, changed[name], target);
  }
}

async function showFrontMatter(editor: TextEditor, status: DocumentStatus): Promise<void> {
  const show = 'Show It';
  if ((await window.showInformationMessage(status.reason ?? '', show)) !== show) return;
  const at = editor.document.positionAt(Math.max(0, editor.document.getText().search(/^rostra[ \t]*:/m)));
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(new Position(0, 0), at));
}
