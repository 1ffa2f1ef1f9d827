import { Disposable, type DidChangeTextDocumentParams, type DidCloseTextDocumentParams, type DidOpenTextDocumentParams, type NotificationHandler } from 'vscode-languageserver';
import { type DocumentsOptions, Documents } from '../../../server/src/lsp/documents.ts';

const NOTHING = Disposable.create(() => undefined);

/** Documents as somebody types them, without a protocol between. */
export class TypedDocuments {
  readonly documents: Documents;
  readonly errors: string[] = [];
  #open: NotificationHandler<DidOpenTextDocumentParams> = () => undefined;
  #change: NotificationHandler<DidChangeTextDocumentParams> = () => undefined;
  #close: NotificationHandler<DidCloseTextDocumentParams> = () => undefined;

  constructor(treatmentOf: DocumentsOptions['treatmentOf'], nextTurn: () => Promise<void> = () => new Promise((resolve) => { setImmediate(resolve); }), withinTime?: DocumentsOptions['platform']['withinTime']) {
    this.documents = new Documents({
      platform: { nextTurn, ...(withinTime && { withinTime }) }, treatmentOf,
      connection: {
        console: { error: (message) => { this.errors.push(message); } },
        onDidOpenTextDocument: (handler) => { this.#open = handler; return NOTHING; },
        onDidChangeTextDocument: (handler) => { this.#change = handler; return NOTHING; },
        onDidCloseTextDocument: (handler) => { this.#close = handler; return NOTHING; },
        onWillSaveTextDocument: () => NOTHING,
        onWillSaveTextDocumentWaitUntil: () => NOTHING,
        onDidSaveTextDocument: () => NOTHING,
      },
    });
    this.documents.listen();
  }

  open(uri: string, text: string): void {
    void this.#open({ textDocument: { uri, languageId: 'markdown', version: 1, text } });
  }

  /** Writes `text` at the document's very beginning. */
  prepend(uri: string, text: string, version: number): void {
    const start = { line: 0, character: 0 };
    void this.#change({ textDocument: { uri, version }, contentChanges: [{ range: { start, end: start }, text }] });
  }

  close(uri: string): void {
    void this.#close({ textDocument: { uri } });
  }
}
