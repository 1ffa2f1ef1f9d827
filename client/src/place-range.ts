import { Range } from 'vscode';
import type { Place } from '../../server/src/lsp/protocol.ts';

/** A place of the protocol as the editor has it. */
export function rangeOf([startLine, startCharacter, endLine, endCharacter]: Place): Range {
  return new Range(startLine, startCharacter, endLine, endCharacter);
}

/** A range of the editor as the protocol has it. */
export function placeOf({ start, end }: Range): Place {
  return [start.line, start.character, end.line, end.character];
}
