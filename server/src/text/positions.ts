import { stretchHolding } from './count-while.ts';

/** A place in a text as editors count it: lines from 0, characters in UTF-16 code units from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions of one text; LF, CRLF and CR end lines. */
export class Positions {
  readonly #starts: readonly number[];
  constructor(text: string) {
    const starts = [0];
    for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
    this.#starts = starts;
  }

  at(offset: number): Position {
    const line = stretchHolding(offset, this.#starts.length, (index) => this.#starts[index] ?? 0);
    return { line, character: offset - (this.#starts[line] ?? 0) };
  }
}
