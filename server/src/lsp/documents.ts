import { CancellationToken, type RemoteConsole, TextDocuments } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { AnalysisMemory } from '../analysis/analysis-memory.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Problem } from '../text/problem.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { Edit } from './edits.ts';
import { folderFileOf } from './folder-files.ts';
import { KnownMarks } from './known-marks.ts';
import type { ExcludedBy, VisibleLines } from './protocol.ts';
import type { Span } from '../text/span.ts';
import type { VersionedEdit } from './protocol/marks-change.ts';
import { type AnalysisRun, runAnalysis } from './run-analysis.ts';
import type { Settings } from './settings.ts';
import { placeEdit } from './protocol/moved-place.ts';

/** How it stands with an open document. */
export type DocumentState =
  | { readonly kind: 'analysing' }
  | { readonly kind: 'ready'; readonly analysed: AnalysedDocument }
  /** A glossary or project file: no text to analyse, but one with problems of its own; `file` is its text when it was checked. */
  | { readonly kind: 'checked'; readonly file: TextDocument; readonly problems: readonly Problem[] }
  | { readonly kind: 'excluded'; readonly version: number; readonly by: ExcludedBy; readonly reason: string }
  | { readonly kind: 'failed'; readonly version: number; readonly reason: string };

/** What is told of an analysis. */
type Finish = (analysis: ReturnType<Analyzer['analyze']>, before?: AnalysedDocument) => AnalysedDocument;

/** What is to be done with a document. */
export type Treatment =
  | { readonly kind: 'analyse'; readonly analyzer: Analyzer; readonly settings: Settings; readonly finish: Finish }
  | Exclude<DocumentState, { readonly kind: 'analysing' | 'ready' | 'failed' }>;

type TextConnection = Parameters<TextDocuments<TextDocument>['listen']>[0];

export interface DocumentsOptions {
  readonly connection: TextConnection & { readonly console: Pick<RemoteConsole, 'error'> };
  readonly platform: AnalysisRun['platform'];
  /** @param choice what a person chose for this document alone */
  readonly treatmentOf: (document: TextDocument, choice: boolean | undefined) => Promise<Treatment>;
}

/** Why a document's state changed: its text, or what its analysis depends on. */
export type Cause = 'edit' | 'surroundings';
type StateListener = (uri: string, cause: Cause) => void;
type EditListener = (uri: string, edit: VersionedEdit, offsets: Edit) => void;

/** How long nothing must be typed before the analysis starts, in milliseconds: under the pause between two words. */
const QUIET = 150;

/** What a window shows where the client does not say, in UTF-16 code units: forty lines of a hundred. */
const WINDOW = 4000;
/** From this length on what is in view is analysed first, in UTF-16 code units: of a shorter text too much is in view to gain by it. */
const LONG = 3 * WINDOW;

interface OpenDocument {
  state: DocumentState;
  /** The latest analysis, of whatever version. */
  latest: { readonly analysed: AnalysedDocument; readonly finish: Finish } | undefined;
  /** What its analyzer has read of it, in analyses that were dropped too: the next one reads only what has changed since. */
  read: { readonly analyzer: Analyzer; readonly memory: AnalysisMemory } | undefined;
  /** Edits with the version that each made, since the latest analysis. */
  edits: readonly { readonly version: number; readonly edit: Edit }[];
  choice: boolean | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what makes an analysis out of date: edits, settings, choices. */
  revision: number;
  cause: Cause;
  waiting: (() => void)[];
}

/** The open documents and their analyses: one is made at a time, in slices, and dropped when its document changes. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #texts: TextDocuments<TextDocument>;
  readonly #open = new Map<string, OpenDocument>();
  readonly #queue: string[] = [];
  readonly #stateListeners: StateListener[] = [];
  readonly #editListeners: EditListener[] = [];
  readonly #saveListeners: ((uri: string) => void)[] = [];
  readonly #partListeners: ((uri: string) => void)[] = [];
  readonly #visible = new Map<string, VisibleLines>();
  readonly #closeListeners: ((uri: string) => void)[] = [];
  #isDraining = false;

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#texts = new TextDocuments<TextDocument>({
      create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
      update: (document, changes, version) => this.#edit(document, changes, version),
    });
    this.#texts.onDidOpen(({ document }) => {
      this.#open.set(document.uri, { state: { kind: 'analysing' }, latest: undefined, read: undefined, edits: [], choice: undefined, timer: undefined, revision: 0, cause: 'edit', waiting: [] });
    });
    // Comes with the opening too.
    this.#texts.onDidChangeContent(({ document: { uri } }) => this.#outdated(uri, 'edit', this.#open.get(uri)?.revision === 0 ? 0 : QUIET));
    this.#texts.onDidSave(({ document: { uri } }) => {
      for (const listener of this.#saveListeners) listener(uri);
    });
    this.#texts.onDidClose(({ document }) => this.#close(document.uri));
  }

  listen(): void {
    this.#texts.listen(this.#options.connection);
  }

  /** Calls back whenever the state of a document changes. */
  onDidChangeState(listener: StateListener): void {
    this.#stateListeners.push(listener);
  }

  /** Calls back at each edit, before the state changes. */
  onDidEdit(listener: EditListener): void {
    this.#editListeners.push(listener);
  }

  /** Calls back when a document was saved as it is. */
  onDidSave(listener: (uri: string) => void): void {
    this.#saveListeners.push(listener);
  }

  /** Calls back when a part of a long document is known, before the whole is. */
  onDidKnowPart(listener: (uri: string) => void): void {
    this.#partListeners.push(listener);
  }

  /** Which lines of a document are in view. */
  show(uri: string, lines: VisibleLines): void {
    this.#visible.set(uri, lines);
  }

  onDidClose(listener: (uri: string) => void): void {
    this.#closeListeners.push(listener);
  }

  text(uri: string): TextDocument | undefined {
    return this.#texts.get(uri);
  }

  /** Of the open documents. */
  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  state(uri: string): DocumentState | undefined {
    return this.#open.get(uri)?.state;
  }

  /** The latest analysis, maybe of an earlier version than the text's. */
  latest(uri: string): AnalysedDocument | undefined {
    return this.#open.get(uri)?.latest?.analysed;
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

  /** What the latest analysis knows of the text as it is; waits only for the first one. */
  async known(uri: string, token: CancellationToken): Promise<KnownMarks | undefined> {
    if (!this.latest(uri)) await this.current(uri, token);
    const open = this.#open.get(uri);
    const text = this.#texts.get(uri);
    return open?.latest && text && new KnownMarks(open.latest.analysed, text, open.edits.map(({ edit }) => edit));
  }

  /** Takes in a document that is left out, and out one that is in, until it is closed; resolves when that is done. */
  async toggle(uri: string, token: CancellationToken): Promise<void> {
    await this.current(uri, token);
    const open = this.#open.get(uri);
    if (!open) return;
    open.choice = open.state.kind === 'excluded';
    this.#outdated(uri, 'surroundings', 0);
    await this.current(uri, token);
  }

  /** Tells anew what is known of a document: what people decided has changed, the analysis stands. */
  retell(uri: string): void {
    const open = this.#open.get(uri);
    // An analysis under way will tell it.
    if (open?.state.kind !== 'ready' || !open.latest) return;
    const analysed = open.latest.finish(open.state.analysed.analysis);
    open.latest = { ...open.latest, analysed };
    open.state = { kind: 'ready', analysed };
    this.#changed(uri, 'surroundings');
  }

  /** Analyses every document anew: what the analysis depends on has changed. */
  invalidateAll(): void {
    for (const uri of this.#open.keys()) this.#outdated(uri, 'surroundings', 0);
  }

  /** The same for texts, and not for glossaries and project files. */
  invalidateTexts(): void {
    for (const [uri, { state }] of this.#open) if (state.kind !== 'checked') this.#outdated(uri, 'surroundings', 0);
  }

  #edit(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    const open = this.#open.get(document.uri);
    let changed = document;
    for (const change of changes) {
      const whole = { start: changed.positionAt(0), end: changed.positionAt(changed.getText().length) };
      const { start, end } = 'range' in change ? change.range : whole;
      const from = changed.offsetAt(start);
      const to = changed.offsetAt(end);
      const edit = placeEdit([start.line, start.character, end.line, end.character], change.text);
      const offsets: Edit = { from, to, length: change.text.length };
      for (const listener of this.#editListeners) listener(document.uri, { version, edit }, offsets);
      changed = TextDocument.update(changed, [change], version);
      if (open?.latest) open.edits = [...open.edits, { version, edit: offsets }];
    }
    return changed;
  }

  #outdated(uri: string, cause: Cause, delay: number): void {
    const open = this.#open.get(uri);
    if (!open) return;
    open.revision++;
    open.cause = cause === 'surroundings' || open.state.kind !== 'analysing' ? cause : open.cause;
    clearTimeout(open.timer);
    const wasSettled = open.state.kind !== 'analysing';
    open.state = { kind: 'analysing' };
    if (wasSettled || open.revision === 1) this.#changed(uri, open.cause);
    open.timer = setTimeout(() => {
      this.#enqueue(uri);
      void this.#drain();
    }, delay);
  }

  #enqueue(uri: string): void {
    const waiting = this.#queue.indexOf(uri);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    // Glossaries and project files say how texts are read; and what somebody edits is what they look at, before what merely has to be done again.
    const rank = (queued: string): number => (folderFileOf(queued) ? 0 : this.#open.get(queued)?.cause === 'edit' ? 1 : 2);
    const later = this.#queue.findIndex((queued) => rank(queued) > rank(uri));
    this.#queue.splice(later < 0 ? this.#queue.length : later, 0, uri);
  }

  #close(uri: string): void {
    const open = this.#open.get(uri);
    this.#open.delete(uri);
    this.#visible.delete(uri);
    clearTimeout(open?.timer);
    for (const resolve of open?.waiting ?? []) resolve();
    for (const listener of this.#closeListeners) listener(uri);
  }

  async #drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    for (let uri = this.#queue.shift(); uri !== undefined; uri = this.#queue.shift()) await this.#settle(uri);
    this.#isDraining = false;
  }

  async #settle(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    const document = this.#texts.get(uri);
    if (!open || !document) return;
    const { revision } = open;
    const { version } = document;
    const isCurrent = (): boolean => this.#open.get(uri) === open && open.revision === revision;
    let state: DocumentState | undefined;
    try {
      state = await this.#stateOf(document, open, isCurrent);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.connection.console.error(`The analysis of ${uri} broke: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
      state = { kind: 'failed', version, reason };
    }
    if (!state || !isCurrent()) return;
    open.state = state;
    open.edits = open.edits.filter((edit) => edit.version > version);
    if (state.kind !== 'ready') open.latest = undefined;
    for (const resolve of open.waiting.splice(0)) resolve();
    this.#changed(uri, open.cause);
  }

  /** Undefined when the document has changed meanwhile. */
  async #stateOf(document: TextDocument, open: OpenDocument, isCurrent: () => boolean): Promise<DocumentState | undefined> {
    const treatment = await this.#options.treatmentOf(document, open.choice);
    if (treatment.kind !== 'analyse') return treatment;
    const { analyzer, finish } = treatment;
    // What another analyzer read was read with another glossary.
    if (open.read?.analyzer !== analyzer) open.read = { analyzer, memory: new AnalysisMemory([], open.read?.memory.awake) };
    const input: Omit<AnalysisRun, 'memory'> = {
      analyzer, source: document.getText(), platform: this.#options.platform, isWanted: isCurrent,
      tell: (leftOut) => this.#options.connection.console.error(`In ${document.uri} a block is left out, because reading it took too long: ${leftOut}`),
    };
    if (!open.latest && input.source.length > LONG) {
      const seen = await runAnalysis({ ...input, part: this.#visibleIn(document) });
      if (!seen) return undefined;
      // What a part says of the document is not to be gone by, but how its blocks read is.
      open.read = { analyzer, memory: seen.memory.ofBlocks() };
      open.latest = { analysed: finish(seen.analysis), finish };
      open.edits = [];
      for (const listener of this.#partListeners) listener(document.uri);
    }
    const run = await runAnalysis({ ...input, memory: open.read.memory });
    if (!run) return undefined;
    open.read = { analyzer, memory: run.memory };
    const analysed = finish(run.analysis, open.latest?.analysed);
    open.latest = { analysed, finish };
    return { kind: 'ready', analysed };
  }

  /** What is in view of a document as far as the client says; else what a window shows of its beginning. */
  #visibleIn(document: TextDocument): Span {
    const lines = this.#visible.get(document.uri);
    return lines ? { start: document.offsetAt({ line: lines.from, character: 0 }), end: document.offsetAt({ line: lines.to + 1, character: 0 }) } : { start: 0, end: WINDOW };
  }

  #changed(uri: string, cause: Cause): void {
    for (const listener of this.#stateListeners) listener(uri, cause);
  }
}
