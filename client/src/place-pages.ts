import {
  commands, type DecorationRenderOptions, type Disposable, EventEmitter, Position, Range, Selection, type TextDocumentContentProvider, type TextEditor, TextEditorSelectionChangeKind, Uri, ViewColumn, window, workspace,
} from 'vscode';
import type { Client } from './client.ts';
import type { PlacePage } from './place-page.ts';

/**
 * Read-only pages whose lines lead to places. A line that the cursor is put on shows its place in the other group of editors, while the
 * cursor stays.
 */
export class PlacePages<Page extends PlacePage> implements Disposable, TextDocumentContentProvider {
  readonly #client: Client;
  readonly #scheme: string;
  readonly #shown = new Map<string, Page>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #emphasis;
  readonly #subscriptions: readonly Disposable[];

  constructor(client: Client, scheme: string, emphasis: DecorationRenderOptions) {
    this.#client = client;
    this.#scheme = scheme;
    this.#emphasis = window.createTextEditorDecorationType(emphasis);
    this.#subscriptions = [
      this.#changed, this.#emphasis,
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
      workspace.onDidChangeTextDocument(({ document: { uri } }) => this.#draw(uri)),
      window.onDidChangeVisibleTextEditors((editors) => { for (const { document } of editors) this.#draw(document.uri); }),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // What is put somewhere by the program, when the page is drawn anew, is not a person's choice.
        if (kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse) void this.goTo(textEditor, true);
      }),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#shown.get(uri.toString())?.text ?? 'This page is of an earlier session: ask for it again.';
  }

  /** The page's address; the title is what its tab shows. */
  address(title: string, query: string): Uri {
    return Uri.from({ scheme: this.#scheme, path: `/${title.replaceAll('/', '∕')}`, query });
  }

  /** Opens a page, below the texts: there is room for long lines, and the texts stay in sight. */
  async open(uri: Uri, page: Page): Promise<void> {
    this.show(uri, page);
    if (window.tabGroups.all.length === 1) await commands.executeCommand('workbench.action.newGroupBelow');
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false, selection: new Selection(page.firstRow, 0, page.firstRow, 0) });
  }

  /** Shows a page in place of the one of that address. */
  show(uri: Uri, page: Page): void {
    this.#shown.set(uri.toString(), page);
    this.#changed.fire(uri);
  }

  /** The page in an editor, and the number of the row that the cursor is on. */
  at(editor: TextEditor): { readonly page: Page; readonly row: number } | undefined {
    const page = this.#shown.get(editor.document.uri.toString());
    return page && { page, row: editor.selection.active.line - page.firstRow };
  }

  /** Shows the place that the cursor's line leads to. */
  async goTo(editor: TextEditor, preserveFocus: boolean): Promise<void> {
    const at = this.at(editor);
    const row = at?.page.rows[at.row];
    if (!row) return;
    const [startLine, startCharacter, endLine, endCharacter] = row.place;
    await window.showTextDocument(this.#client.protocol2CodeConverter.asUri(row.uri), {
      viewColumn: editor.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One, preview: true, preserveFocus,
      selection: new Selection(new Position(startLine, startCharacter), new Position(endLine, endCharacter)),
    });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #draw(uri: Uri): void {
    const page = this.#shown.get(uri.toString());
    if (!page) return;
    const ranges = page.emphasized.map(([row, start, end]) => new Range(page.firstRow + row, start, page.firstRow + row, end));
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) editor.setDecorations(this.#emphasis, ranges);
  }
}
