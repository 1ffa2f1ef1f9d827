import { type Disposable, type TextEditor, Uri, window, workspace } from 'vscode';
import { FIND, type FindParams, type FoundLine } from '../../../server/src/lsp/protocol.ts';
import type { Client } from '../client.ts';
import { PlacePages } from '../place-pages.ts';
import { askQuery } from './ask-query.ts';
import { type ConcordanceOrder, type ConcordancePage, concordancePage, describeQuery } from './concordance-page.ts';

const SCHEME = 'rostra-concordance';

/** Concordances as read-only pages. */
export class ConcordanceView implements Disposable {
  readonly #client: Client;
  readonly #pages: PlacePages<ConcordancePage>;

  constructor(client: Client) {
    this.#client = client;
    this.#pages = new PlacePages(client, SCHEME, { fontWeight: 'bold' });
  }

  /** Asks what to look for, and shows where it stands in the texts of the folder. */
  async find(editor: TextEditor | undefined): Promise<void> {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const near = editor && editor.document.uri.scheme !== SCHEME ? editor.document.uri : folder && Uri.joinPath(folder, 'rostra.yaml');
    if (!near) return;
    const uri = this.#client.code2ProtocolConverter.asUri(near);
    const query = await askQuery(this.#client, uri, editor?.document.getText(editor.selection).trim() ?? '');
    if (!query) return;
    const params: FindParams = { textDocument: { uri }, query };
    const lines = await this.#client.sendRequest<readonly FoundLine[]>(FIND, params);
    await this.#pages.open(this.#pages.address(describeQuery(query), JSON.stringify(query)), concordancePage(query, lines, 'place'));
  }

  /** Goes to the place of the line that the cursor is on. */
  async open(editor = window.activeTextEditor): Promise<void> {
    if (editor) await this.#pages.goTo(editor, false);
  }

  /** Orders the lines of the concordance in the editor. */
  sort(order: ConcordanceOrder, editor = window.activeTextEditor): void {
    const page = editor && this.#pages.at(editor)?.page;
    if (page) this.#pages.show(editor.document.uri, concordancePage(page.query, page.lines, order));
  }

  dispose(): void {
    this.#pages.dispose();
  }
}
