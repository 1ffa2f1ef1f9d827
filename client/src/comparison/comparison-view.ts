import { type Disposable, Selection, type TextEditor, window } from 'vscode';
import { COMPARE, type ComparisonReport, type DocumentParams, SETTLE, type SettleParams } from '../../../server/src/lsp/protocol.ts';
import type { Client } from '../client.ts';
import { PlacePages } from '../place-pages.ts';
import { type ComparisonPage, comparisonPage, nextOpen } from './comparison-page.ts';

/** Walks what annotators of a text disagree about, and settles it by a key. */
export class ComparisonView implements Disposable {
  readonly #client: Client;
  readonly #pages: PlacePages<ComparisonPage>;

  constructor(client: Client) {
    this.#client = client;
    this.#pages = new PlacePages(client, 'rostra-comparison', { opacity: '0.6' });
  }

  /** Shows where the annotators of the editor's text disagree. */
  async compare(editor: TextEditor): Promise<void> {
    const uri = this.#client.code2ProtocolConverter.asUri(editor.document.uri);
    const params: DocumentParams = { textDocument: { uri } };
    const report = await this.#client.sendRequest<ComparisonReport | null>(COMPARE, params);
    if (!report) {
      void window.showInformationMessage('A comparison takes two annotators: each with a sidecar of their own beside the text, or several creators in the one that all share.');
      return;
    }
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    await this.#pages.open(this.#pages.address(`${decodeURIComponent(name)}: ${report.annotators.join(', ')}`, uri), comparisonPage(uri, report));
  }

  /** Goes to the place of the line that the cursor is on. */
  async open(editor = window.activeTextEditor): Promise<void> {
    if (editor) await this.#pages.goTo(editor, false);
  }

  /** Takes what one annotator says, all of it, or none, and goes on to the next place that is open. */
  async settle(take: SettleParams['take'], editor = window.activeTextEditor): Promise<void> {
    const at = editor && this.#pages.at(editor);
    const item = at?.page.report.items[at.row];
    if (!at || !item || (typeof take === 'number' && take >= at.page.report.annotators.length)) return;
    const params: SettleParams = { textDocument: { uri: at.page.uri }, item: item.id, take };
    const report = await this.#client.sendRequest<ComparisonReport | null>(SETTLE, params);
    if (!report) return;
    const page = comparisonPage(at.page.uri, report);
    this.#pages.show(editor.document.uri, page);
    const next = take === 'open' ? at.row : nextOpen(report.items, at.row);
    if (next < 0) return;
    editor.selection = new Selection(page.firstRow + next, 0, page.firstRow + next, 0);
    await this.#pages.goTo(editor, true);
  }

  /** Asks whose decision is taken. */
  async settleAsking(editor = window.activeTextEditor): Promise<void> {
    const at = editor && this.#pages.at(editor);
    const item = at?.page.report.items[at.row];
    if (!at || !item) return;
    const chosen = await window.showQuickPick(at.page.report.annotators.map((label, annotator) => ({ label, description: item.said[annotator] ?? '', annotator })), { title: 'Whose decision is taken' });
    if (chosen) await this.settle(chosen.annotator, editor);
  }

  dispose(): void {
    this.#pages.dispose();
  }
}
