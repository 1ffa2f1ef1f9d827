import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MARKDOWN_FILE, MOST_FILES, SIDECAR_FILE, type Workspace } from './workspace.ts';

/** Files on the disk of the machine that the server runs on. */
export const nodeWorkspace: Workspace = {
  reads: (uri) => uri.startsWith('file:'),
  async readText(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  async hasFile(uri) {
    try {
      return (await stat(fileURLToPath(uri))).isFile();
    } catch {
      return false;
    }
  },
  listTexts: (folder) => filesIn(folder, MARKDOWN_FILE),
  listSidecars: (folder) => filesIn(folder, SIDECAR_FILE),
};

async function filesIn(folder: string, names: RegExp): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [fileURLToPath(folder)];
  for (let at = waiting.shift(); at !== undefined && found.length < MOST_FILES; at = waiting.shift()) {
    for (const entry of await entriesOf(at)) {
      const file = path.join(at, entry.name);
      if (entry.isDirectory() && !PASSED_OVER.test(entry.name)) waiting.push(file);
      else if (entry.isFile() && names.test(entry.name)) found.push(pathToFileURL(file).href);
    }
  }
  return found.sort().slice(0, MOST_FILES);
}

/** Hidden folders and those of packages, which hold no texts. */
const PASSED_OVER = /^(?:\.|node_modules$)/;

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
