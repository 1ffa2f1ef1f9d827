import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder with corpus, gold and scorer, which stands beside the project and is no part of it. */
const SHARED = path.resolve(import.meta.dirname, '../../../shared');

export const SHARED_IS_ABSENT = 'The folder ../shared (corpus, gold, scorer) is not there: nothing can be fitted or measured on it.';

export function hasShared(): boolean {
  return existsSync(path.join(SHARED, 'gold')) && existsSync(path.join(SHARED, 'tools', 'score.mjs'));
}

/** A path within the shared folder. */
export function shared(...names: readonly string[]): string {
  return path.join(SHARED, ...names);
}
