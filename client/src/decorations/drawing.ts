import type { DrawnMark, Place } from '../../../server/src/lsp/protocol.ts';
import { movedPlace, type PlaceEdit } from '../../../server/src/lsp/protocol/moved-place.ts';

/** One part of a mark, where it is now. */
export interface DrawnPart {
  readonly mark: DrawnMark;
  readonly place: Place;
}

/** Where something was just written. */
interface TypingPlace {
  readonly line: number;
  readonly character: number;
}

/** Characters to either side of what is being typed in which nothing is drawn: a hard-wrapped line's length. */
const QUIET = 120;

/** What is drawn of a document: follows edits until the next marks come, and is quiet where somebody types. */
export class Drawing {
  /** In the order in which they begin. */
  readonly #parts: readonly DrawnPart[];
  /** Most lines that one part has after its first. */
  readonly #tallest: number;
  readonly #typing: readonly TypingPlace[];

  private constructor(parts: readonly DrawnPart[], typing: readonly TypingPlace[]) {
    this.#parts = parts;
    this.#tallest = parts.reduce((most, { place: [startLine, , endLine] }) => Math.max(most, endLine - startLine), 0);
    this.#typing = typing;
  }

  static of(marks: readonly DrawnMark[]): Drawing {
    const parts = marks.flatMap((mark) => mark.parts.map((place): DrawnPart => ({ mark, place })));
    return new Drawing(parts.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]), []);
  }

  /** The same after edits that one change made, from the last in the text to the first. */
  after(edits: readonly PlaceEdit[]): Drawing {
    let parts = this.#parts;
    for (const edit of edits) {
      parts = parts.flatMap(({ mark, place }) => {
        const moved = movedPlace(place, edit);
        return moved ? [{ mark, place: moved }] : [];
      });
    }
    return new Drawing(parts, edits.map(({ place: [line, character], addedLines, lastLineLength }) => ({
      line: line + addedLines, character: addedLines === 0 ? character + lastLineLength : lastLineLength,
    })));
  }

  /** The parts on these lines, those near the typing left out. */
  between(firstLine: number, lastLine: number): readonly DrawnPart[] {
    const shown: DrawnPart[] = [];
    for (let index = this.#firstFrom(firstLine - this.#tallest); index < this.#parts.length; index++) {
      const part = this.#parts[index];
      if (!part || part.place[0] > lastLine) break;
      if (part.place[2] >= firstLine && !this.#isTyped(part.place)) shown.push(part);
    }
    return shown;
  }

  #isTyped([startLine, startCharacter, endLine, endCharacter]: Place): boolean {
    return this.#typing.some(({ line, character }) =>
      (startLine < line || (startLine === line && startCharacter <= character + QUIET)) && (endLine > line || (endLine === line && endCharacter >= character - QUIET)));
  }

  #firstFrom(line: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#parts[middle]?.place[0] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
