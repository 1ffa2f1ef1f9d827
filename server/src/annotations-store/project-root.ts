import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that keeps the base texts, beside the project file. */
export const PROJECT_FOLDER = '.rostra';

/** The folder of the project around a file: that of the nearest project file, else the repository's, else the file's own. */
export function projectRootOf(file: string): string {
  const own = path.dirname(path.resolve(file));
  return nearest(own, ['rostra.yaml', PROJECT_FOLDER]) ?? nearest(own, ['.git']) ?? own;
}

function nearest(folder: string, markers: readonly string[]): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    if (markers.some((marker) => existsSync(path.join(current, marker)))) return current;
    if (path.dirname(current) === current) return undefined;
  }
}
