import type { ExportedDocument } from './exported-document.ts';

/** What an export gives: one file or several beside each other, and what they could not hold. */
export interface Exported {
  readonly files: readonly { readonly ending: string; readonly text: string }[];
  /** One plain sentence each, with a number. */
  readonly losses: readonly string[];
}

/** One format to export to: a file in `export/` that exports one by default. */
export interface ExportFormat {
  /** As the command line has it: `web-annotation`. */
  readonly name: string;
  readonly title: string;
  /** Where the format is defined. */
  readonly specification: string;
  /** What it cannot hold of an annotation, for the documentation. */
  readonly cannotHold: string;
  write(document: ExportedDocument): Exported;
}

/** A sentence about things left out, or none where there are none. */
export function loss(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${what}.`];
}
