import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities, createProtocolConnection, type Diagnostic, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, type DocumentDiagnosticReport,
  DocumentDiagnosticRequest, ExitNotification, type Hover, HoverRequest, InitializedNotification, InitializeRequest, type InitializeResult, type LogMessageParams, LogMessageNotification,
  type ProtocolConnection, PublishDiagnosticsNotification, type PublishDiagnosticsParams, ShowMessageNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter, ConfigurationRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DECIDE, type DecideParams, type Decision, type DecisionOutcome, type DocumentItems, ITEMS, type DocumentMarks, type DocumentStatus, type InitializationOptions, MARKS, MARKS_CHANGED, type MarksChange, STATUS, STATUS_CHANGED, TOGGLE_DOCUMENT,
} from '../../../server/src/lsp/protocol.ts';

const SERVER = path.resolve('dist', 'server', 'node.cjs');

export interface ClientOptions {
  /** What the client is capable of; nothing by default but what a test adds. */
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** The section `rostra` of the settings, for a client that answers `workspace/configuration`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly folder?: string;
}

/** A client that pulls diagnostics, draws marks and answers for its settings, as our own does. */
export const OWN_CLIENT: ClientOptions = {
  capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } }, workspace: { configuration: true } },
  initializationOptions: { decorations: true, status: true },
};

/** The real server over standard input and output, as an editor talks to it. Waits for messages, never for time. */
export class ServerProcess {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly #process: ChildProcess;
  readonly #arrived = new Map<string, unknown[]>();
  readonly #waiting: { readonly method: string; readonly accepts: (params: unknown) => boolean; readonly resolve: (params: unknown) => void }[] = [];
  readonly #documents = new Map<string, TextDocument>();
  settings: Readonly<Record<string, unknown>>;

  private constructor(process: ChildProcess, connection: ProtocolConnection, initialized: InitializeResult, settings: Readonly<Record<string, unknown>>) {
    this.#process = process;
    this.connection = connection;
    this.initialized = initialized;
    this.settings = settings;
  }

  static async start({ capabilities = {}, initializationOptions = {}, settings = {}, folder }: ClientOptions = OWN_CLIENT): Promise<ServerProcess> {
    const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    const initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid, rootUri: folder ?? null, capabilities, initializationOptions,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
    });
    const server = new ServerProcess(child, connection, initialized, settings);
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => server.settings));
    connection.onNotification(MARKS_CHANGED, (params: unknown) => server.#arrive(MARKS_CHANGED, params));
    connection.onNotification(STATUS_CHANGED, (params: unknown) => server.#arrive(STATUS_CHANGED, params));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => server.#arrive(PublishDiagnosticsNotification.method, params));
    connection.onNotification(ShowMessageNotification.type, (params) => server.#arrive(ShowMessageNotification.method, params));
    connection.onNotification(LogMessageNotification.type, (params) => server.#arrive(LogMessageNotification.method, params));
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  get processId(): number {
    return this.#process.pid ?? 0;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the first `old` by `replacement`, as one incremental change; resolves to the new version. */
  async replace(uri: string, old: string, replacement: string): Promise<number> {
    const document = this.#document(uri);
    const at = document.getText().indexOf(old);
    if (at < 0) throw new Error(`${uri} does not contain "${old}".`);
    const change = { range: { start: document.positionAt(at), end: document.positionAt(at + old.length) }, text: replacement };
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, [change], version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [change] });
    return version;
  }

  /** The hover's text at the first `words` of a document. */
  async hoverOver(uri: string, words: string): Promise<string> {
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: this.positionOf(uri, words) });
    return hover ? textOf(hover) : '';
  }

  async pullDiagnostics(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  }

  /** The diagnostics that a client that cannot pull is sent, once they are of this version. */
  async pushedDiagnostics(uri: string, version = 1): Promise<readonly Diagnostic[]> {
    const params = await this.next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.method, (pushed) => pushed.uri === uri && pushed.version === version);
    return params.diagnostics;
  }

  /** Saves the document as it is, to its file too. */
  async save(uri: string): Promise<void> {
    if (uri.startsWith('file:')) writeFileSync(fileURLToPath(uri), this.#document(uri).getText());
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async items(uri: string): Promise<DocumentItems> {
    const items = await this.connection.sendRequest<DocumentItems | null>(ITEMS, { textDocument: { uri } });
    if (!items) throw new Error(`${uri} is not analysed.`);
    return items;
  }

  /** Decides on the text as it is. */
  async decide(uri: string, decision: Decision, version = this.#document(uri).version): Promise<DecisionOutcome> {
    const params: DecideParams = { textDocument: { uri }, version, decision };
    return this.connection.sendRequest(DECIDE, params);
  }

  marks(uri: string): Promise<DocumentMarks | null> {
    return this.connection.sendRequest(MARKS, { textDocument: { uri } });
  }

  status(uri: string): Promise<DocumentStatus | null> {
    return this.connection.sendRequest(STATUS, { textDocument: { uri } });
  }

  toggle(uri: string): Promise<DocumentStatus | null> {
    return this.connection.sendRequest(TOGGLE_DOCUMENT, { textDocument: { uri } });
  }

  /** The change to the marks of a version, as it is sent without asking. */
  sentMarks(uri: string, version = 1): Promise<MarksChange> {
    return this.next<MarksChange>(MARKS_CHANGED, (marks) => marks.uri === uri && marks.version === version);
  }

  /** The status of a document once it is settled for a version. */
  settled(uri: string, version = 1): Promise<DocumentStatus> {
    return this.next<DocumentStatus>(STATUS_CHANGED, (status) => status.uri === uri && status.version === version && status.state !== 'analysing');
  }

  logged(accepts: (message: string) => boolean): Promise<LogMessageParams> {
    return this.next<LogMessageParams>(LogMessageNotification.method, ({ message }) => accepts(message));
  }

  /** The next message that is accepted, arrived already or still to come. */
  next<Params>(method: string, accepts: (params: Params) => boolean): Promise<Params> {
    // The server is ours: what it sends under a method is of that method's type.
    const check = (params: unknown): boolean => accepts(params as Params);
    const arrived = this.#arrived.get(method) ?? [];
    const index = arrived.findIndex(check);
    if (index >= 0) return Promise.resolve(arrived.splice(index, 1)[0] as Params);
    return new Promise((resolve) => {
      this.#waiting.push({ method, accepts: check, resolve: (params) => resolve(params as Params) });
    });
  }

  positionOf(uri: string, words: string): { line: number; character: number } {
    const document = this.#document(uri);
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`${uri} does not contain "${words}".`);
    return document.positionAt(at);
  }

  quote(uri: string, range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } }): string {
    return this.#document(uri).getText(range);
  }

  /** Ends the server as an editor does; resolves to its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => { this.#process.once('exit', (code) => resolve(code)); });
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await exited;
    this.connection.dispose();
    return code;
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  #arrive(method: string, params: unknown): void {
    const index = this.#waiting.findIndex((waiter) => waiter.method === method && waiter.accepts(params));
    const [waiter] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (waiter) waiter.resolve(params);
    else this.#arrived.set(method, [...(this.#arrived.get(method) ?? []), params]);
  }
}

function textOf({ contents }: Hover): string {
  if (typeof contents === 'string') return contents;
  return 'value' in contents ? contents.value : '';
}
