import { type Analyzer, createAnalyzer } from '../analysis/analyzer.ts';
import { EMPTY_GLOSSARY } from '../entities/glossary.ts';
import type { Workspace } from './workspace/workspace.ts';
import type { WorkspaceFolders } from './workspace/workspace-folders.ts';

/** An analyzer for each workspace folder, made with the folder's own glossary. */
export class Analyzers {
  readonly #folders: WorkspaceFolders;
  readonly #workspace: Workspace;
  readonly #byFolder = new Map<string, Promise<Analyzer>>();

  constructor(folders: WorkspaceFolders, workspace: Workspace) {
    this.#folders = folders;
    this.#workspace = workspace;
  }

  analyzerFor(uri: string): Promise<Analyzer> {
    const folder = this.#folders.folderOf(uri) ?? '';
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const made = this.#make(folder);
    this.#byFolder.set(folder, made);
    return made;
  }

  /** Forgets what was made from files that have changed. */
  forget(): void {
    this.#byFolder.clear();
  }

  async #make(folder: string): Promise<Analyzer> {
    if (folder !== '') await this.#workspace.readText(`${folder}/glossary.yaml`);
    return createAnalyzer({ glossary: EMPTY_GLOSSARY });
  }
}
