import type { InitializeParams, WorkspaceFolder, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that the client has open. */
export class WorkspaceFolders {
  readonly #uris: Set<string>;

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const given: readonly Pick<WorkspaceFolder, 'uri'>[] = workspaceFolders ?? (typeof rootUri === 'string' ? [{ uri: rootUri }] : []);
    this.#uris = new Set(given.map(({ uri }) => uri.replace(/\/$/, '')));
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
