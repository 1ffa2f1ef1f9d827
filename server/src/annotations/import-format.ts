import type { Tagset } from '../project/label.ts';
import type { ExportedAnnotation } from './exported-document.ts';

export interface ImportProblem {
  /** Counted from 0. */
  readonly line: number;
  readonly message: string;
}

export interface Imported {
  /** Offsets are UTF-16 code units of the plain text that the annotations are on. */
  readonly annotations: readonly ExportedAnnotation[];
  readonly problems: readonly ImportProblem[];
}

/** One format to import from: a file in `import/` that exports one by default. */
export interface ImportFormat {
  readonly name: string;
  readonly title: string;
  /**
   * @param text the plain text that the annotations are on
   * @param tagset the project's labels
   */
  read(file: string, text: string, tagset: Tagset): Imported;
}
