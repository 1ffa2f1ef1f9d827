import type { DataFile } from './data-files.generated.ts';

/**
 * Where the lexicons, models and other tables of `server/data` come from. The core imports the one that there is as `#data`: `imports`
 * in package.json names the disk's, and for a browser's worker that of the files which the client has handed over.
 */
export interface DataSource {
  text(file: DataFile): string;
  /** They begin where an array of any type of numbers can. */
  bytes(file: DataFile): Uint8Array;
}
