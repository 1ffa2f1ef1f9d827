import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Workspace } from './workspace.ts';

/** Files on the disk of the machine that the server runs on. */
export const nodeWorkspace: Workspace = {
  async readText(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
};
