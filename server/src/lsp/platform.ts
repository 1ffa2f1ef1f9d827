import type { AnnotationStore } from './annotations/annotation-store.ts';
import type { Heap } from './idle-collection.ts';
import type { ReportSource } from './threads/report-source.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What differs between a process and a browser's worker. */
export interface Platform {
  /** The files of the machine; others the client reads. */
  readonly workspace?: Workspace;
  /** The annotations beside its texts; others the client keeps. */
  readonly annotations?: AnnotationStore;
  /** What analyses the texts of a folder; where there is none, they are analysed in slices among everything else. */
  readonly reports?: ReportSource;
  /** Collected while nobody types; where there is none, the engine does that as it sees fit. */
  readonly heap?: Heap;
  /** Resolves once every message that has arrived is dispatched. */
  nextTurn(): Promise<void>;
  /**
   * Does the work, or throws a `Hang` where it does not end; where there is none, nothing can end it.
   * @param length of the text that is worked on, in UTF-16 code units
   */
  withinTime?(work: () => void, length: number): void;
}
