import type { Place } from '../../server/src/lsp/protocol.ts';

/** A page of text whose lines, from `firstRow` on, lead to places. */
export interface PlacePage {
  readonly text: string;
  readonly rows: readonly { readonly uri: string; readonly place: Place }[];
  readonly firstRow: number;
  /** What is pointed out: of a row its number and where it begins and ends. */
  readonly emphasized: readonly (readonly [row: number, start: number, end: number])[];
}
