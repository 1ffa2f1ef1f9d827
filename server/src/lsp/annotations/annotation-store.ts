import type { RecordChange, Sidecar } from '../../annotations/sidecar.ts';

/** Which sidecar of a text. */
export interface SidecarName {
  /** The text's address. */
  readonly textUri: string;
  /** Who keeps one of their own; empty for the one that all share. */
  readonly annotator: string;
}

/** Where annotations are kept beside the texts: on the machine's disk, or with the client. */
export interface AnnotationStore {
  /** Whether texts at addresses like this one have their annotations here. */
  keeps(textUri: string): boolean;
  /** Where there is no sidecar it is empty. Rejects where it is there and cannot be read. */
  read(sidecar: SidecarName): Promise<Sidecar>;
  /** A text that annotations were made on, or undefined where it is not kept. */
  readBase(textUri: string, hash: string): Promise<string | undefined>;
  /**
   * Makes the changes to the sidecar as it then is, and resolves to what it is after them. Rejects where nothing was written.
   * @param bases the texts that the changed records are on, without BOM and with LF line ends: kept first
   */
  write(sidecar: SidecarName, changes: readonly RecordChange[], bases: readonly string[]): Promise<Sidecar>;
  /** Takes out those of the texts that no annotation is on. */
  prune(textUri: string, hashes: ReadonlySet<string>): Promise<void>;
}

/** The sidecar's address. */
export function sidecarUri({ textUri, annotator }: SidecarName): string {
  return `${textUri.replace(/\.[^./]*$/, '')}${annotator === '' ? '' : `.${encodeURIComponent(annotator)}`}${SIDECAR_ENDING}`;
}

export const SIDECAR_ENDING = '.annotations.jsonl';

/** The last part of an address, as a person reads it. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
