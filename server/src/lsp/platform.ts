import type { Workspace } from './workspace/workspace.ts';

/** What differs between a process and a browser's worker. */
export interface Platform {
  /** The files of the machine; others the client reads. */
  readonly workspace?: Workspace;
  /** Resolves once every message that has arrived is dispatched. */
  nextTurn(): Promise<void>;
}
