import type { Span } from '../text/span.ts';
import { countWhile } from '../text/count-while.ts';

/**
 * Converts between UTF-16 code units, which editors count, and code points, which the Web Annotation data model
 * (section 4.2.5), brat and TEI tools count.
 */
export class CodePoints {
  /** Code-unit offsets of the second halves of surrogate pairs. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  }

  /** A span in code units as one in code points; an offset within a pair counts as behind it. */
  fromUnits({ start, end }: Span): Span {
    return { start: this.#point(start), end: this.#point(end) };
  }

  toUnits({ start, end }: Span): Span {
    return { start: this.#unit(start), end: this.#unit(end) };
  }

  #point(unit: number): number {
    return unit - countWhile(this.#seconds.length, (index) => (this.#seconds[index] ?? 0) < unit);
  }

  #unit(point: number): number {
    return point + countWhile(this.#seconds.length, (index) => (this.#seconds[index] ?? 0) - index <= point);
  }
}
