import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inclusionOf } from '../lsp/inclusion.ts';
import { EMPTY_PROJECT_FILE, parseProjectFile, type ProjectFile } from '../project/project-file.ts';

/** The Markdown files that paths name: files as they are, folders with all that is analysed in them, in order. */
export async function textFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const each of paths) {
    if (!existsSync(each) || !(await stat(each)).isDirectory()) files.push(each);
    else files.push(...(await filesIn(each, await projectOf(each))));
  }
  return files;
}

async function filesIn(root: string, project: ProjectFile, below = ''): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(path.join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') files.push(...(await filesIn(root, project, name)));
    else if (entry.isFile() && /\.(?:md|markdown|mdown|mkd)$/i.test(entry.name)) {
      const text = await readFile(path.join(root, name), 'utf8');
      if (inclusionOf({ uri: name, languageId: 'markdown', text, settings: { 'files.include': [], 'files.exclude': [] }, project }).included) files.push(path.join(root, name));
    }
  }
  return files;
}

async function projectOf(folder: string): Promise<ProjectFile> {
  const file = path.join(folder, 'rostra.yaml');
  return existsSync(file) ? parseProjectFile(await readFile(file, 'utf8')).project : EMPTY_PROJECT_FILE;
}
