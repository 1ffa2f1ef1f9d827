import { type AnchoredRecord, anchorRecords } from '../annotations/anchoring/anchor-records.ts';
import { parseSidecar, recordsOf, type Sidecar } from '../annotations/sidecar.ts';
import { fileNameOf } from './annotations/annotation-store.ts';
import type { Annotations } from './annotations/annotations.ts';
import type { FolderFiles } from './folder-files.ts';

/** A sidecar of a text, its annotations at their places in the text as it is. */
export interface TextSidecar {
  readonly uri: string;
  readonly sidecar: Sidecar;
  readonly anchored: readonly AnchoredRecord[];
}

/** All sidecars of the texts of a folder: those that all share, and those of annotators who keep one alone. */
export class FolderSidecars {
  readonly #files: FolderFiles;
  readonly #annotations: Annotations;

  constructor(files: FolderFiles, annotations: Annotations) {
    this.#files = files;
    this.#annotations = annotations;
  }

  /** @param among where the folder's sidecars were read already */
  async ofText(textUri: string, source: string, among?: readonly { readonly uri: string; readonly text: string }[]): Promise<readonly TextSidecar[]> {
    const stem = textUri.replace(/\.[^./]*$/, '');
    const own = (among ?? await this.#files.sidecarTextsBelow(textUri)).filter(({ uri }) => uri.startsWith(`${stem}.`)).map(({ uri, text }) => ({ uri, sidecar: parse(text) }))
      // A sidecar of "speech.ada.md" begins like one that Ada keeps of "speech.md": the records say which text is theirs.
      .filter(({ sidecar }) => (recordsOf(sidecar)[0]?.target[0].source ?? fileNameOf(textUri)) === fileNameOf(textUri));
    const store = this.#annotations.storeOf(textUri);
    const bases = new Map<string, string | undefined>();
    for (const { sidecar } of own) {
      for (const { textHash: hash } of recordsOf(sidecar)) if (!bases.has(hash)) bases.set(hash, await store?.readBase(textUri, hash));
    }
    return own.map((each) => ({ ...each, anchored: anchorRecords(recordsOf(each.sidecar), source, (hash) => bases.get(hash)) }));
  }
}

function parse(text: string): Sidecar {
  const encoder = new TextEncoder();
  return parseSidecar(text.split('\n').map((line) => ({ bytes: encoder.encode(line), text: line })));
}
