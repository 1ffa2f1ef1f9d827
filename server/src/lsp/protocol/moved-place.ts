import type { DrawnMark, Place } from '../protocol.ts';

/** An edit: the place that was replaced, and how many lines the new text has after its first and how long the last one is. */
export interface PlaceEdit {
  readonly place: Place;
  readonly addedLines: number;
  readonly lastLineLength: number;
}

/** The edit that puts `text` in a place. */
export function placeEdit(place: Place, text: string): PlaceEdit {
  const lines = text.split(/\r\n|\r|\n/);
  return { place, addedLines: lines.length - 1, lastLineLength: lines.at(-1)?.length ?? 0 };
}

/**
 * The marks where edits have moved them: parts that an edit touched are gone, and marks without parts. Server and
 * client both reckon with this, so that only what differs from it need be sent.
 */
export function movedMarks(marks: readonly DrawnMark[], edits: readonly PlaceEdit[]): readonly DrawnMark[] {
  if (edits.length === 0) return marks;
  return marks.flatMap((mark) => {
    const parts = movedParts(mark.parts, edits);
    if (parts.length === 0) return [];
    return parts.every((part, index) => part === mark.parts[index]) && parts.length === mark.parts.length ? [mark] : [{ ...mark, parts }];
  });
}

function movedParts(parts: readonly Place[], edits: readonly PlaceEdit[]): readonly Place[] {
  return parts.flatMap((part) => {
    let moved: Place | undefined = part;
    for (const edit of edits) moved &&= movedPlace(moved, edit);
    return moved ? [moved] : [];
  });
}

/** Where a place is after an edit; undefined where the edit touched it. */
export function movedPlace(part: Place, { place, addedLines, lastLineLength }: PlaceEdit): Place | undefined {
  const [startLine, startCharacter, endLine, endCharacter] = part;
  const [fromLine, fromCharacter, toLine, toCharacter] = place;
  if (endLine < fromLine || (endLine === fromLine && endCharacter <= fromCharacter)) return part;
  if (startLine < toLine || (startLine === toLine && startCharacter < toCharacter)) return undefined;
  const moved = (line: number, character: number): readonly [number, number] => {
    if (line !== toLine) return [line + fromLine + addedLines - toLine, character];
    return [fromLine + addedLines, character - toCharacter + (addedLines === 0 ? fromCharacter : 0) + lastLineLength];
  };
  return [...moved(startLine, startCharacter), ...moved(endLine, endCharacter)];
}
