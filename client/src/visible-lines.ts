import { type Disposable, type TextEditor, window } from 'vscode';
import { VISIBLE_LINES, type VisibleLinesParams } from '../../server/src/lsp/protocol.ts';
import type { Client } from './client.ts';

/** Tells the server which lines of Markdown are in view, so that it reads them first in a long text. */
export function tellVisibleLines(client: Client): Disposable {
  const tell = ({ document, visibleRanges }: TextEditor): void => {
    const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
    if (document.languageId !== 'markdown' || !first || !last) return;
    const params: VisibleLinesParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, from: first.start.line, to: last.end.line };
    void client.sendNotification(VISIBLE_LINES, params);
  };
  for (const editor of window.visibleTextEditors) tell(editor);
  return window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => tell(textEditor));
}
