import { statSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from '../install-dependencies.mjs';

/** What to show: a folder as the workspace, and a file of it. */
export interface Opening {
  readonly folder: string;
  readonly file: string;
  /** Whether the folder is the project's own, and needs nobody's trust. */
  readonly trusted: boolean;
}

const SAMPLES = path.join(PROJECT_FOLDER, 'samples');
const FIRST_SAMPLE = path.join(SAMPLES, 'address-to-the-harbour-workers.md');

/** What `npm start` opens when these files are named after it. */
export function openingFor(files: readonly string[]): Opening {
  const [named, ...others] = files;
  if (others.length > 0) throw new Error('npm start opens one file: npm start -- FILE');
  if (named === undefined) return { folder: SAMPLES, file: FIRST_SAMPLE, trusted: true };
  // npm changes to the project's folder; the person named the file from their own.
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new Error(`There is no file ${file}.`);
  return { folder: path.dirname(file), file, trusted: false };
}
