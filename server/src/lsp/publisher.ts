import { MARKS_CHANGED, STATUS_CHANGED } from './protocol.ts';
import type { ServerContext } from './server-context.ts';

/** Tells the client what has changed, in the ways that the client understands. */
export class Publisher {
  readonly #context: ServerContext;
  /** The id of the diagnostics last pushed, by document. */
  readonly #pushed = new Map<string, string>();

  constructor(context: ServerContext) {
    this.#context = context;
  }

  start(): void {
    this.#context.documents.onDidChangeState((uri) => this.#publish(uri));
    this.#context.documents.onDidClose((uri) => this.#withdraw(uri));
  }

  #publish(uri: string): void {
    const { client, connection, documents, reports } = this.#context;
    if (client.showsStatus) void connection.sendNotification(STATUS_CHANGED, reports.status(uri));
    const kind = documents.state(uri)?.kind;
    if (kind === undefined || kind === 'analysing') return;
    if (client.drawsMarks) {
      const marks = reports.marks(uri);
      if (marks) void connection.sendNotification(MARKS_CHANGED, marks);
    }
    if (!client.pullsDiagnostics) this.#push(uri);
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
    if (this.#pushed.delete(uri)) void this.#context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
