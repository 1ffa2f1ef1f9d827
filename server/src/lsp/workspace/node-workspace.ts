import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Workspace } from './workspace.ts';

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
};
