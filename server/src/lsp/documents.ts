import { CancellationToken, type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../analysis/analyzer.ts';
import { AnalysedDocument } from './analysed-document.ts';
import type { Configuration } from './configuration.ts';
import { inclusionOf } from './inclusion.ts';
import type { Platform } from './platform.ts';

/** How it stands with an open document. */
export type DocumentState =
  | { readonly kind: 'analysing' }
  | { readonly kind: 'ready'; readonly analysed: AnalysedDocument }
  | { readonly kind: 'excluded'; readonly version: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly version: number; readonly reason: string };

export interface DocumentsOptions {
  readonly connection: Connection;
  readonly platform: Platform;
  readonly configuration: Configuration;
  readonly analyzerFor: (uri: string) => Promise<Analyzer>;
  readonly folderOf: (uri: string) => string | undefined;
}

/** How long nothing must be typed before the analysis starts, in milliseconds: under the pause between two words. */
const QUIET = 150;
/** How long the analysis runs before it lets messages through, in milliseconds: under the 10 that a keystroke may wait. */
const SLICE = 6;

interface OpenDocument {
  state: DocumentState;
  /** The latest analysis, of whatever version: the next one reads only what has changed since. */
  latest: AnalysedDocument | undefined;
  choice: boolean | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what makes an analysis out of date: edits, settings, choices. */
  revision: number;
  waiting: (() => void)[];
}

/** The open documents and their analyses: one is made at a time, in slices, and dropped when its document changes. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #texts = new TextDocuments(TextDocument);
  readonly #open = new Map<string, OpenDocument>();
  readonly #queue: string[] = [];
  readonly #stateListeners: ((uri: string) => void)[] = [];
  readonly #closeListeners: ((uri: string) => void)[] = [];
  #isDraining = false;

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#texts.onDidOpen(({ document }) => {
      this.#open.set(document.uri, { state: { kind: 'analysing' }, latest: undefined, choice: undefined, timer: undefined, revision: 0, waiting: [] });
    });
    // Comes with the opening too.
    this.#texts.onDidChangeContent(({ document: { uri } }) => this.#outdated(uri, this.#open.get(uri)?.revision === 0 ? 0 : QUIET));
    this.#texts.onDidClose(({ document }) => this.#close(document.uri));
  }

  listen(): void {
    this.#texts.listen(this.#options.connection);
  }

  /** Calls back whenever the state of a document changes. */
  onDidChangeState(listener: (uri: string) => void): void {
    this.#stateListeners.push(listener);
  }

  onDidClose(listener: (uri: string) => void): void {
    this.#closeListeners.push(listener);
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  text(uri: string): TextDocument | undefined {
    return this.#texts.get(uri);
  }

  state(uri: string): DocumentState | undefined {
    return this.#open.get(uri)?.state;
  }

  /** The latest analysis, maybe of an earlier version than the text's. */
  latest(uri: string): AnalysedDocument | undefined {
    return this.#open.get(uri)?.latest;
  }

  /** The analysis of the text as it is; resolves to undefined when there is none to be had, or on cancellation. */
  async current(uri: string, token: CancellationToken = CancellationToken.None): Promise<AnalysedDocument | undefined> {
    for (;;) {
      const open = this.#open.get(uri);
      if (!open || token.isCancellationRequested) return undefined;
      if (open.state.kind !== 'analysing') return open.state.kind === 'ready' ? open.state.analysed : undefined;
      await new Promise<void>((resolve) => {
        open.waiting.push(resolve);
        token.onCancellationRequested(() => resolve());
      });
    }
  }

  /** Takes a document in or out by hand. */
  choose(uri: string, included: boolean): void {
    const open = this.#open.get(uri);
    if (!open) return;
    open.choice = included;
    this.#outdated(uri, 0);
  }

  /** Analyses every document anew: what the analysis depends on has changed. */
  invalidateAll(): void {
    for (const uri of this.#open.keys()) this.#outdated(uri, 0);
  }

  #outdated(uri: string, delay: number): void {
    const open = this.#open.get(uri);
    if (!open) return;
    open.revision++;
    clearTimeout(open.timer);
    const was = open.state.kind;
    open.state = { kind: 'analysing' };
    if (was !== 'analysing' || open.revision === 1) this.#changed(uri);
    open.timer = setTimeout(() => {
      if (!this.#queue.includes(uri)) this.#queue.push(uri);
      void this.#drain();
    }, delay);
  }

  #close(uri: string): void {
    const open = this.#open.get(uri);
    this.#open.delete(uri);
    this.#options.configuration.forget(uri);
    clearTimeout(open?.timer);
    for (const resolve of open?.waiting ?? []) resolve();
    for (const listener of this.#closeListeners) listener(uri);
  }

  async #drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    for (let uri = this.#queue.shift(); uri !== undefined; uri = this.#queue.shift()) await this.#analyse(uri);
    this.#isDraining = false;
  }

  async #analyse(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    const document = this.#texts.get(uri);
    if (!open || !document) return;
    const { revision } = open;
    const isCurrent = (): boolean => this.#open.get(uri) === open && open.revision === revision;
    let state: DocumentState | undefined;
    try {
      state = await this.#stateOf(document, open, isCurrent);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.connection.console.error(`The analysis of ${uri} broke: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
      state = { kind: 'failed', version: document.version, reason };
    }
    if (!state || !isCurrent()) return;
    open.state = state;
    if (state.kind === 'ready') open.latest = state.analysed;
    else open.latest = undefined;
    for (const resolve of open.waiting.splice(0)) resolve();
    this.#changed(uri);
  }

  /** Undefined when the document has changed meanwhile. */
  async #stateOf(document: TextDocument, open: OpenDocument, isCurrent: () => boolean): Promise<DocumentState | undefined> {
    const { uri, languageId, version } = document;
    const { configuration, folderOf, analyzerFor, platform } = this.#options;
    const settings = await configuration.settingsOf(uri);
    const text = document.getText();
    const folder = folderOf(uri);
    const inclusion = inclusionOf({ uri, languageId, text, settings, ...(folder === undefined ? {} : { folder }), ...(open.choice === undefined ? {} : { choice: open.choice }) });
    if (!inclusion.included) return { kind: 'excluded', version, reason: inclusion.reason };
    const analyzer = await analyzerFor(uri);
    const slices = analyzer.analyzeInSlices(text, open.latest?.analysis);
    let pause = performance.now() + SLICE;
    while (isCurrent()) {
      const slice = slices.next();
      if (slice.done) return { kind: 'ready', analysed: new AnalysedDocument(document, slice.value, settings) };
      if (performance.now() < pause) continue;
      await platform.nextTurn();
      pause = performance.now() + SLICE;
    }
    return undefined;
  }

  #changed(uri: string): void {
    for (const listener of this.#stateListeners) listener(uri);
  }
}
