import type { Position } from 'vscode-languageserver-textdocument';
import { changedRange } from '../text/changed-range.ts';
import { stretchHolding } from '../text/count-while.ts';

/** Where the lines of a text begin, in the protocol's positions. What an edit leaves as it was is taken from the version before. */
export class Lines {
  readonly #source: string;
  /** Offsets of the lines' first characters. */
  readonly #starts: readonly number[];
  readonly #hasCarriageReturns: boolean;

  constructor(source: string, before?: Lines) {
    this.#source = source;
    this.#hasCarriageReturns = source.includes('\r');
    // Line ends of two characters may be cut in two by an edit.
    this.#starts = before && !before.#hasCarriageReturns && !this.#hasCarriageReturns ? before.#startsAfter(source) : [0, ...endsIn(source)];
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#source.length));
    const line = this.#lineOf(at);
    const start = this.#starts[line] ?? 0;
    return { line, character: this.#beforeLineEnd(at, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.#source.length;
    if (character <= 0) return start;
    return this.#beforeLineEnd(Math.min(start + character, this.#starts[line + 1] ?? this.#source.length), start);
  }

  #beforeLineEnd(offset: number, start: number): number {
    let at = offset;
    while (at > start && /[\r\n]/.test(this.#source.charAt(at - 1))) at--;
    return at;
  }

  #lineOf(offset: number): number {
    return stretchHolding(offset, this.#starts.length, (index) => this.#starts[index] ?? 0);
  }

  #startsAfter(source: string): readonly number[] {
    const change = changedRange(this.#source, source);
    if (!change) return this.#starts;
    const by = source.length - this.#source.length;
    const kept = this.#lineOf(change.from) + 1;
    const later = this.#lineOf(change.toBefore) + 1;
    const starts = this.#starts.slice(0, kept);
    for (const start of endsIn(source.slice(change.from, change.toAfter))) starts.push(change.from + start);
    for (let line = later; line < this.#starts.length; line++) starts.push((this.#starts[line] ?? 0) + by);
    return starts;
  }
}

/** Offsets behind each line end. */
function endsIn(source: string): readonly number[] {
  return Array.from(source.matchAll(/\r\n|\r|\n/g), ({ index, 0: { length } }) => index + length);
}
