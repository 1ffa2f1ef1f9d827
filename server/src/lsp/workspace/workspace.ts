/** The files around a document, wherever the server runs. */
export interface Workspace {
  /** Whether it has files at addresses like this one. */
  reads(uri: string): boolean;
  /** A file's text, or undefined where there is no such file or it may not be read. Never rejects. */
  readText(uri: string): Promise<string | undefined>;
}
