import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from './data-source.ts';

/** Beside the folder of this file in the sources, and of the bundle in what ships. */
const FOLDER = path.join(import.meta.dirname, '../data');

/** Reads each file when it is asked for. */
export const data: DataSource = {
  text: (file) => readFileSync(path.join(FOLDER, file), 'utf8'),
  bytes: (file) => readFileSync(path.join(FOLDER, file)),
};
