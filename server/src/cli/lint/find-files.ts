import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inclusionOf } from '../../lsp/inclusion.ts';
import type { ProjectFile } from '../../project/project-file.ts';
import { DEFAULT_SETTINGS } from '../../lsp/settings.ts';
import { projectOf } from '../project-of.ts';

export interface FoundFile {
  readonly path: string;
  readonly project: ProjectFile;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly errors: readonly string[];
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** The files named, and the Markdown files of the folders named that are to be analysed, in the order of their paths. */
export async function findFiles(names: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const errors: string[] = [];
  for (const name of names) {
    try {
      const isFolder = (await stat(name)).isDirectory();
      for (const file of isFolder ? await markdownIn(name) : [name]) {
        const { folder, project, problems } = await projectOf(file);
        errors.push(...problems.filter((problem) => !errors.includes(problem)));
        // A file that is named is meant, whatever its name.
        if (isFolder && !await isIncluded(file, folder, project)) continue;
        const shown = file.split(path.sep).join('/');
        files.set(path.resolve(file), { path: shown, project });
      }
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      errors.push(isMissing ? `${name}: no such file or folder. Check the path` : `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), errors };
}

async function markdownIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(entries.map(async (entry): Promise<readonly string[]> => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : markdownIn(name);
    return entry.isFile() && MARKDOWN.test(entry.name) ? [name] : [];
  }));
  return found.flat();
}

async function isIncluded(file: string, folder: string, project: ProjectFile): Promise<boolean> {
  const text = await readFile(file, 'utf8');
  return inclusionOf({ uri: pathToFileURL(path.resolve(file)).href, languageId: 'markdown', folder: pathToFileURL(folder).href, text, settings: DEFAULT_SETTINGS, project }).included;
}
