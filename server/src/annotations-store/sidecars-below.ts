import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { SIDECAR_ENDING } from './sidecar-file.ts';

/** The sidecars in a folder and those within it, in the order of their paths; those of packages and git's own folder are none. */
export async function sidecarsBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') files.push(...(await sidecarsBelow(file)));
    else if (entry.isFile() && entry.name.endsWith(SIDECAR_ENDING)) files.push(file);
  }
  return files;
}
