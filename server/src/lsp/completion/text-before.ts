import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The line up to a place. */
export function textBefore(text: TextDocument, position: Position): string {
  return text.getText({ start: { line: position.line, character: 0 }, end: position });
}
