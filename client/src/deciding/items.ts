import type { TextDocument } from 'vscode';
import { DECIDE, type DecideParams, type Decision, type DecisionOutcome, type DocumentItems, type DocumentParams, ITEMS, type LabelChoice, LABELS } from '../../../server/src/lsp/protocol.ts';
import type { Client } from '../client.ts';

/** What the server knows of a document's marks and annotations, and what it is told to decide. */
export class Items {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Of the text as it is; null where it is not analysed. */
  of(document: TextDocument): Promise<DocumentItems | null> {
    return this.#client.sendRequest<DocumentItems | null>(ITEMS, this.#params(document));
  }

  labels(document: TextDocument): Promise<readonly LabelChoice[]> {
    return this.#client.sendRequest<readonly LabelChoice[]>(LABELS, this.#params(document));
  }

  decide(document: TextDocument, version: number, decision: Decision): Promise<DecisionOutcome> {
    const params: DecideParams = { ...this.#params(document), version, decision };
    return this.#client.sendRequest<DecisionOutcome>(DECIDE, params);
  }

  #params({ uri }: TextDocument): DocumentParams {
    return { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
  }
}
