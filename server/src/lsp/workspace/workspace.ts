/** The files around a document, wherever the server runs. */
export interface Workspace {
  /** Whether it has files at addresses like this one. */
  reads(uri: string): boolean;
  /** A file's text, or undefined where there is no such file or it may not be read. Never rejects. */
  readText(uri: string): Promise<string | undefined>;
  /** Whether there is a file at an address; its contents are not read. Never rejects. */
  hasFile(uri: string): Promise<boolean>;
  /** The addresses of the Markdown files in a folder and those within it, at most {@link MOST_FILES}, sorted. Never rejects. */
  listTexts(folder: string): Promise<readonly string[]>;
  /** The same of sidecars. */
  listSidecars(folder: string): Promise<readonly string[]>;
}

/** Enough for an archive of speeches; a folder with more is no longer searched while somebody waits. */
export const MOST_FILES = 2000;
export const MARKDOWN_FILE = /\.(?:md|markdown)$/i;
export const SIDECAR_FILE = /\.annotations\.jsonl$/;
