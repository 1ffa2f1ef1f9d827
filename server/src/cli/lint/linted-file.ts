import type { FaultMark } from '../../analysis/mark.ts';
import type { Problem } from '../../text/problem.ts';

/** A file that was checked. */
export interface LintedFile {
  /** As it was named or found, with `/` between folders. */
  readonly path: string;
  readonly source: string;
  /** The faults that count: of the asked band and not in the baseline. */
  readonly faults: readonly FaultMark[];
  readonly problems: readonly Problem[];
}

/** Writes the faults of all files in one format. */
export type LintFormat = (files: readonly LintedFile[]) => string;

export function quoteOf(file: LintedFile, fault: FaultMark): string {
  return fault.parts.map(({ start, end }) => file.source.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}
