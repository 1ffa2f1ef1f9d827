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
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }
}
