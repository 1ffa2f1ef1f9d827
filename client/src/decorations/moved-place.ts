import type { Place } from '../../../server/src/lsp/protocol.ts';

/** An edit: the place that was replaced, and how many lines the new text has after its first and how long the last one is. */
export interface Edit {
  readonly place: Place;
  readonly addedLines: number;
  readonly lastLineLength: number;
}

/** Where a place is after an edit; undefined where the edit touched it. */
export function movedPlace(part: Place, { place, addedLines, lastLineLength }: Edit): Place | undefined {
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
