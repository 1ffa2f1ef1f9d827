import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Documents } from '../documents.ts';
import type { Settings } from '../settings.ts';
import { showMessage } from '../show-message.ts';
import { type AnnotationStore, fileNameOf, sidecarUri } from './annotation-store.ts';
import { DocumentAnnotations } from './document-annotations.ts';

export interface AnnotationsOptions {
  readonly connection: Connection;
  /** The first that keeps a text's annotations has them. */
  readonly stores: readonly AnnotationStore[];
  readonly documents: () => Documents;
}

/** The annotations of the open documents. */
export class Annotations {
  readonly #options: AnnotationsOptions;
  readonly #open = new Map<string, Promise<DocumentAnnotations>>();
  readonly #loaded = new Map<string, DocumentAnnotations>();
  /** Of closed documents, with decisions that could not be written. */
  readonly #left = new Map<string, DocumentAnnotations>();
  readonly #closing = new Map<string, Promise<void>>();

  constructor(options: AnnotationsOptions) {
    this.#options = options;
  }

  /** Follows the documents and the sidecars. */
  start(documents: Documents): void {
    documents.onDidEdit((uri, _, { from, to, length }) => this.#loaded.get(uri)?.edited({ start: from, end: to, length }));
    documents.onDidSave((uri) => void this.#saved(uri));
    documents.onDidClose((uri) => void this.#closing.set(uri, this.#closed(uri)));
  }

  /** A document's annotations, read when they are asked for first; undefined where none can be kept. */
  async of(document: Pick<TextDocument, 'uri'>, settings: Settings): Promise<DocumentAnnotations | undefined> {
    const { uri } = document;
    const store = this.storeOf(uri);
    if (!store) return undefined;
    const name = { textUri: uri, annotator: settings['annotations.annotator'] };
    await this.#closing.get(uri);
    const known = await this.#open.get(uri);
    if (known && sidecarUri(known.name) === sidecarUri(name)) return known;
    if (known && known.unwritten > 0) this.#left.set(sidecarUri(known.name), known);
    const left = this.#left.get(sidecarUri(name));
    this.#left.delete(sidecarUri(name));
    left?.reopened();
    const annotations = left ?? new DocumentAnnotations(name, store, () => this.#options.documents().text(uri)?.getText() ?? '');
    this.#loaded.set(uri, annotations);
    const loading = annotations.load().then(() => annotations);
    this.#open.set(uri, loading);
    return loading;
  }

  /** Where a text's annotations are kept. */
  storeOf(uri: string): AnnotationStore | undefined {
    return this.#options.stores.find((each) => each.keeps(uri));
  }

  /** What is known of a document at once. */
  known(uri: string): DocumentAnnotations | undefined {
    return this.#loaded.get(uri);
  }

  /** Files have changed: reads again those of them that are sidecars of open texts. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const [uri, annotations] of this.#loaded) {
      if (!uris.some((changed) => isSameAddress(changed, sidecarUri(annotations.name)))) continue;
      if (await annotations.load()) this.#options.documents().retell(uri);
    }
  }

  async #saved(uri: string): Promise<void> {
    const annotations = this.#loaded.get(uri);
    if (!annotations) return;
    const { revision } = annotations;
    const problem = await annotations.saved();
    if (problem !== undefined) this.#tell(uri, problem);
    if (annotations.revision !== revision) this.#options.documents().retell(uri);
  }

  async #closed(uri: string): Promise<void> {
    const annotations = this.#loaded.get(uri);
    this.#loaded.delete(uri);
    this.#open.delete(uri);
    if (!annotations) return;
    const problem = await annotations.write();
    if (problem === undefined) return;
    this.#left.set(sidecarUri(annotations.name), annotations);
    this.#tell(uri, problem);
  }

  #tell(uri: string, problem: string): void {
    const message = `Rostra could not write the annotations of ${fileNameOf(uri)}: ${problem}. They are kept until the editor is closed, and written when the text is saved.`;
    showMessage(this.#options.connection, 'error', message);
  }
}

function isSameAddress(a: string, b: string): boolean {
  return a === b || decoded(a) === decoded(b);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
