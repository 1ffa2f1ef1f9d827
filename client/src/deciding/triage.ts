import { commands, type Disposable, type Event, EventEmitter, MarkdownString, OverviewRulerLane, type Range, Selection, StatusBarAlignment, type TextDocument, type TextEditor, TextEditorRevealType, ThemeColor, window, workspace } from 'vscode';
import type { DecidableItem } from '../../../server/src/lsp/protocol.ts';
import { type CommandId, TRIAGE_CONTEXT } from '../contributions/commands.ts';
import type { Layers } from '../layers.ts';
import { rangeOf } from '../place-range.ts';
import type { Items } from './items.ts';
import { triageProgress, triageStatus, type WalkState } from './triage-status.ts';
import { indexOfItem, nextUndecided, previousItem, type WalkOrder, walkOf } from './walk.ts';

/** Walks the marks of one document, one after another, while keys alone decide on them. */
export class Triage implements Disposable {
  readonly #items: Items;
  readonly #layers: Layers;
  readonly #bar = window.createStatusBarItem('rostra.triage', StatusBarAlignment.Left, 1);
  readonly #current = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('rostra.current'), borderWidth: '1px', borderStyle: 'solid', borderColor: new ThemeColor('rostra.currentBorder'),
    overviewRulerColor: new ThemeColor('rostra.currentBorder'), overviewRulerLane: OverviewRulerLane.Full,
  });
  readonly #moved = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  /** It stands at another item, or knows more of it. */
  readonly onDidMove: Event<void> = this.#moved.event;
  #document: TextDocument | undefined;
  #state: WalkState = { walk: [], index: 0, order: 'place' };
  #version = -1;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(items: Items, layers: Layers) {
    this.#items = items;
    this.#layers = layers;
    this.#bar.name = 'Rostra: Triage';
    this.#bar.command = 'rostra.showTriageKeys' satisfies CommandId;
    this.#subscriptions = [
      this.#bar, this.#current, this.#moved,
      layers.onDidChange(() => void this.#changed(this.#document?.uri.toString())),
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.leave();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Begins, or goes on in another order. */
  async start(editor: TextEditor, order: WalkOrder): Promise<void> {
    const isNew = this.#document !== editor.document;
    this.#document = editor.document;
    this.#state = { ...this.#state, order };
    await this.refresh();
    const { walk } = this.#state;
    if (!isNew) return this.#show();
    // By place from the cursor on, by score from the top.
    const cursor = editor.selection.active;
    const here = order === 'place' ? walk.findIndex(({ parts: [first] }) => first !== undefined && rangeOf(first).end.isAfterOrEqual(cursor)) : 0;
    this.#go(nextUndecided(walk, (here < 0 ? walk.length : here) - 1) ?? walk[Math.max(0, here)]);
  }

  leave(): void {
    this.#document = undefined;
    this.#state = { ...this.#state, walk: [], index: 0 };
    this.#show();
  }

  /** The item that keys decide on, with the version of the text that it is of; none where no triage is on in the active editor. */
  async current(): Promise<{ readonly item: DecidableItem; readonly version: number } | undefined> {
    const document = this.#document;
    if (!document || window.activeTextEditor?.document !== document) return undefined;
    if (document.version !== this.#version) await this.refresh();
    const item = this.#state.walk[this.#state.index];
    return item && { item, version: this.#version };
  }

  /** What is known of the item of a document that stands to be decided on. */
  known(document: TextDocument): DecidableItem | undefined {
    return document === this.#document ? this.#state.walk[this.#state.index] : undefined;
  }

  next(): void {
    const { walk, index } = this.#state;
    const next = nextUndecided(walk, index);
    if (next) this.#go(next);
    else void window.showInformationMessage(walk.length === 0 ? 'There is nothing to decide in this file.' : `All ${walk.length} marks of the shown layers are decided.`);
  }

  previous(): void {
    this.#go(previousItem(this.#state.walk, this.#state.index));
  }

  /** Goes to an item, by its id. */
  goTo(id: string): void {
    this.#go(this.#state.walk.find((item) => item.id === id));
  }

  /** The marks of a document have changed. */
  async marksChanged(uri: string): Promise<void> {
    await this.#changed(uri);
  }

  /** Reads what there is to decide on anew, and stays where it is. */
  refresh(): Promise<void> {
    // One after another; what a stopped server leaves unanswered holds nothing up.
    this.#refreshing = this.#refreshing.then(() => this.#read(), () => this.#read());
    return this.#refreshing;
  }

  async #read(): Promise<void> {
    const document = this.#document;
    if (!document) return;
    const found = await this.#items.of(document);
    if (document !== this.#document) return;
    if (!found) {
      void window.showInformationMessage('This file is not analysed: there is nothing to decide on.');
      this.leave();
      return;
    }
    const before = this.#state.walk[this.#state.index];
    const walk = walkOf(found.items, this.#layers.shown(), this.#state.order);
    this.#state = { ...this.#state, walk, index: before ? indexOfItem(walk, before, this.#state.index) : 0 };
    this.#version = found.version;
  }

  async #changed(uri: string | undefined): Promise<void> {
    if (!this.#document || uri !== this.#document.uri.toString()) return;
    await this.refresh();
    this.#show();
  }

  #go(item: DecidableItem | undefined): void {
    if (!item) return this.#show();
    this.#state = { ...this.#state, index: this.#state.walk.indexOf(item) };
    this.#show();
    const editor = this.#editor();
    const [first] = item.parts;
    if (!editor || !first) return;
    const range = rangeOf(first);
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #show(): void {
    const editor = this.#editor();
    this.#moved.fire();
    void commands.executeCommand('setContext', TRIAGE_CONTEXT, editor !== undefined);
    for (const visible of window.visibleTextEditors) visible.setDecorations(this.#current, visible === editor ? this.#ranges() : []);
    if (!editor) {
      this.#bar.hide();
      return;
    }
    this.#bar.text = triageStatus(this.#state);
    this.#bar.tooltip = new MarkdownString(`**Triage** · ${triageProgress(this.#state)}\n\nA click shows all keys.`);
    this.#bar.backgroundColor = new ThemeColor('statusBarItem.prominentBackground');
    this.#bar.show();
  }

  #ranges(): Range[] {
    return (this.#state.walk[this.#state.index]?.parts ?? []).map(rangeOf);
  }

  #editor(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor && editor.document === this.#document ? editor : undefined;
  }
}
