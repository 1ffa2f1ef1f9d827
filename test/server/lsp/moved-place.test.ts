import { assert, nat, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { movedPlace } from '../../../server/src/lsp/protocol/moved-place.ts';

test('for a random edit, the words at a moved place are what they were', () => {
  const text = stringMatching(/^[ab\n]{1,40}$/);
  assert(property(text, nat(40), nat(6), nat(40), nat(6), stringMatching(/^[xy\n]{0,6}$/), (original, at, length, editAt, removed, inserted) => {
    const document = TextDocument.create('file:///text.md', 'markdown', 1, original);
    const start = document.positionAt(at % original.length);
    const end = document.positionAt(Math.min(original.length, (at % original.length) + 1 + length));
    const words = document.getText({ start, end });
    const range = { start: document.positionAt(Math.min(editAt, original.length)), end: document.positionAt(Math.min(editAt + removed, original.length)) };
    const edited = TextDocument.update(document, [{ range, text: inserted }], 2);
    const lines = inserted.split('\n');
    const moved = movedPlace([start.line, start.character, end.line, end.character], {
      place: [range.start.line, range.start.character, range.end.line, range.end.character], addedLines: lines.length - 1, lastLineLength: lines.at(-1)?.length ?? 0,
    });
    if (!moved) return;
    expect(edited.getText({ start: { line: moved[0], character: moved[1] }, end: { line: moved[2], character: moved[3] } })).toBe(words);
  }));
});
