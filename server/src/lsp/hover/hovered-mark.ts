import type { Mark } from '../../analysis/mark.ts';

/** A mark as the hover tells of it, and what it needs to know of the document. */
export interface HoveredMark<M extends Mark = Mark> {
  readonly mark: M;
  /** The part under the pointer. */
  readonly part: number;
  readonly quotes: readonly string[];
  /** Quotes from another mark of the document, by its id. */
  readonly quoteOf: (id: string) => string | undefined;
  /** Quotes from the claims that support it. */
  readonly supporters: readonly string[];
  /** The editor shows the mark's message at the same place, as a problem's. */
  readonly isToldAsProblem: boolean;
}

/** "definite, 0.91" */
export function strengthOf({ band, score }: Mark): string {
  return `${band}, ${score.toFixed(2)}`;
}
