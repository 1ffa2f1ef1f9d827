import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The Markdown files of a folder and of those below it, in the order of their names; a file is itself. */
export async function markdownFilesIn(fileOrFolder: string): Promise<readonly string[]> {
  const isFolder = await stat(fileOrFolder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) return [fileOrFolder];
  const entries = await readdir(fileOrFolder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path.join(fileOrFolder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) files.push(...await markdownFilesIn(inner));
    } else if (/\.(?:md|markdown)$/i.test(entry.name) && !NO_TEXTS.test(entry.name)) files.push(inner);
  }
  return files;
}

/** Files about a project, not texts of it. */
const NO_TEXTS = /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|NOTICE)\b/i;
