import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Cause } from './documents.ts';
import { MARKS_CHANGED, STATUS_CHANGED } from './protocol.ts';
import { SentMarks } from './sent-marks.ts';
import type { ServerContext } from './server-context.ts';

/** Tells the client what has changed, in the ways that the client understands. */
export class Publisher {
  readonly #context: ServerContext;
  /** The id of the diagnostics last pushed, by document. */
  readonly #pushed = new Map<string, string>();
  readonly #sentMarks = new SentMarks();

  constructor(context: ServerContext) {
    this.#context = context;
  }

  start(): void {
    this.#context.documents.onDidChangeState((uri, cause) => this.#publish(uri, cause));
    this.#context.documents.onDidKnowPart((uri) => this.#sendMarks(uri));
    this.#context.documents.onDidEdit((uri, edit) => this.#sentMarks.edited(uri, edit));
    this.#context.documents.onDidClose((uri) => this.#withdraw(uri));
  }

  #publish(uri: string, cause: Cause): void {
    const { client, connection, documents, reports } = this.#context;
    const status = reports.status(uri);
    if (client.showsStatus && status) void connection.sendNotification(STATUS_CHANGED, status);
    const kind = documents.state(uri)?.kind;
    if (kind === undefined || kind === 'analysing') return;
    this.#sendMarks(uri);
    if (!client.pullsDiagnostics) this.#push(uri);
    // After an edit the client asks by itself.
    if (cause === 'surroundings') this.#refresh();
  }

  #sendMarks(uri: string): void {
    const { client, connection, reports } = this.#context;
    const marks = client.drawsMarks ? reports.groupedMarks(uri) : undefined;
    if (marks) void connection.sendNotification(MARKS_CHANGED, this.#sentMarks.changeTo(marks));
  }

  /** Asks the client to ask again. */
  #refresh(): void {
    const { client, connection } = this.#context;
    if (client.pullsDiagnostics && client.refreshesDiagnostics) this.#ask(connection.languages.diagnostics.refresh());
    if (client.refreshesCodeLenses) this.#ask(connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshesInlayHints) this.#ask(connection.languages.inlayHint.refresh());
    if (client.refreshesSemanticTokens && !client.drawsMarks) this.#ask(connection.languages.semanticTokens.refresh());
  }

  /** A client that cannot answer just now has nothing on show to refresh. */
  #ask(request: Promise<void>): void {
    request.catch((error: unknown) => this.#context.connection.console.log(`A refresh was not answered: ${error instanceof Error ? error.message : String(error)}`));
  }

  #push(uri: string): void {
    const { connection, documents, reports } = this.#context;
    const { resultId, items } = reports.diagnostics(uri);
    const version = documents.text(uri)?.version;
    if (this.#pushed.get(uri) === resultId) return;
    this.#pushed.set(uri, resultId);
    void connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version === undefined ? {} : { version }) });
  }

  #withdraw(uri: string): void {
    this.#sentMarks.forget(uri);
    if (this.#pushed.delete(uri)) void this.#context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
