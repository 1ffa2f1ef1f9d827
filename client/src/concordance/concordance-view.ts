import {
  commands, type Disposable, EventEmitter, Position, Range, Selection, type TextDocumentContentProvider, type TextEditor, type TextEditorDecorationType, TextEditorSelectionChangeKind, Uri, ViewColumn, window, workspace,
} from 'vscode';
import { FIND, type FindParams, type FoundLine } from '../../../server/src/lsp/protocol.ts';
import type { Client } from '../client.ts';
import { askQuery } from './ask-query.ts';
import { type ConcordanceOrder, type ConcordancePage, concordancePage, describeQuery } from './concordance-page.ts';

export const CONCORDANCE_SCHEME = 'rostra-concordance';

interface Concordance {
  readonly query: FindParams['query'];
  readonly lines: readonly FoundLine[];
  readonly page: ConcordancePage;
}

/**
 * Concordances as read-only pages. A line that the cursor is put on shows its place in the other group; Enter goes there.
 */
export class ConcordanceView implements Disposable, TextDocumentContentProvider {
  readonly #client: Client;
  readonly #shown = new Map<string, Concordance>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #keyword: TextEditorDecorationType = window.createTextEditorDecorationType({ fontWeight: 'bold' });
  readonly #subscriptions: readonly Disposable[];

  constructor(client: Client) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed, this.#keyword,
      workspace.registerTextDocumentContentProvider(CONCORDANCE_SCHEME, this),
      workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
      workspace.onDidChangeTextDocument(({ document: { uri } }) => this.#draw(uri)),
      window.onDidChangeVisibleTextEditors((editors) => { for (const { document } of editors) this.#draw(document.uri); }),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // What is put somewhere by the program, when the page is drawn anew, is not a person's choice.
        if (kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse) void this.#goTo(textEditor, true);
      }),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#shown.get(uri.toString())?.page.text ?? 'This concordance is of an earlier session: search again.';
  }

  /** Asks what to look for, and shows where it stands in the texts of the folder. */
  async find(editor: TextEditor | undefined): Promise<void> {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const near = editor && editor.document.uri.scheme !== CONCORDANCE_SCHEME ? editor.document.uri : folder && Uri.joinPath(folder, 'rostra.yaml');
    if (!near) return;
    const uri = this.#client.code2ProtocolConverter.asUri(near);
    const query = await askQuery(this.#client, uri, editor?.document.getText(editor.selection).trim() ?? '');
    if (!query) return;
    const params: FindParams = { textDocument: { uri }, query };
    const lines = await this.#client.sendRequest<readonly FoundLine[]>(FIND, params);
    const page = Uri.from({ scheme: CONCORDANCE_SCHEME, path: `/${describeQuery(query).replaceAll('/', '∕')}`, query: JSON.stringify(query) });
    this.#show(page, query, lines, 'place');
    // Below the texts it has room for its long lines, and they stay in sight while one steps through it.
    if (window.tabGroups.all.length === 1) await commands.executeCommand('workbench.action.newGroupBelow');
    await window.showTextDocument(await workspace.openTextDocument(page), { preview: false, selection: new Selection(3, 0, 3, 0) });
  }

  /** Goes to the place of the line that the cursor is on. */
  async open(editor: TextEditor): Promise<void> {
    await this.#goTo(editor, false);
  }

  /** Orders the lines of the concordance in the editor. */
  sort(editor: TextEditor, order: ConcordanceOrder): void {
    const shown = this.#shown.get(editor.document.uri.toString());
    if (shown) this.#show(editor.document.uri, shown.query, shown.lines, order);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(uri: Uri, query: FindParams['query'], lines: readonly FoundLine[], order: ConcordanceOrder): void {
    this.#shown.set(uri.toString(), { query, lines, page: concordancePage(query, lines, order) });
    this.#changed.fire(uri);
  }

  async #goTo(editor: TextEditor, preserveFocus: boolean): Promise<void> {
    const shown = this.#shown.get(editor.document.uri.toString());
    const row = shown?.page.rows[editor.selection.active.line - shown.page.firstRow];
    if (!row) return;
    const [startLine, startCharacter, endLine, endCharacter] = row.place;
    const other = editor.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    await window.showTextDocument(this.#client.protocol2CodeConverter.asUri(row.uri), {
      viewColumn: other, preview: true, preserveFocus, selection: new Selection(new Position(startLine, startCharacter), new Position(endLine, endCharacter)),
    });
  }

  /** The keywords in bold. */
  #draw(uri: Uri): void {
    const shown = this.#shown.get(uri.toString());
    if (!shown) return;
    const ranges = shown.page.keywords.map(([start, end], index) => new Range(shown.page.firstRow + index, start, shown.page.firstRow + index, end));
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) editor.setDecorations(this.#keyword, ranges);
  }
}
