import type { DataSource } from './data-source.ts';

/** What `#data` is to the core, which knows nothing of where it runs. */
export declare const data: DataSource;
