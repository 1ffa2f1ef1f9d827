import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Data to train on, beside the project: not part of it. */
export const DATA = path.resolve(ROOT, '../shared/data');
export const GOLD = path.resolve(ROOT, '../shared/gold');
export const CORPUS = path.resolve(ROOT, '../shared/corpus');
