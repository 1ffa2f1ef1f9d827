import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Data to train on, beside the project: not part of it. */
export const SHARED = path.resolve(ROOT, '../shared');
export const DATA = path.join(SHARED, 'data');
export const GOLD = path.join(SHARED, 'gold');
export const CORPUS = path.join(SHARED, 'corpus');
/** The project's own marks in the corpus. */
export const OWN_MARKS = path.join(ROOT, 'test/gold/entities');
