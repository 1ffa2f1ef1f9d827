import type { InitializeParams, WorkspaceFolder, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that the client has open. */
export class WorkspaceFolders {
  readonly #uris = new Set<string>();

  initialize({ workspaceFolders, rootUri }: InitializeParams): void {
    const given: readonly Pick<WorkspaceFolder, 'uri'>[] = workspaceFolders ?? (typeof rootUri === 'string' ? [{ uri: rootUri }] : []);
    for (const { uri } of given) this.#uris.add(uri.replace(/\/$/, ''));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.#uris.delete(uri.replace(/\/$/, ''));
    for (const { uri } of added) this.#uris.add(uri.replace(/\/$/, ''));
  }

  /** The innermost folder that holds a file. */
  folderOf(uri: string): string | undefined {
    return [...this.#uris].filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  }
}
