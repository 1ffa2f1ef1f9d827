import { array, assert, nat, property, record, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../../server/src/lsp/lines.ts';

test.each([['line feeds', /^[ab\n]{0,20}$/], ['line ends of all kinds', /^[ab\r\n]{0,20}$/]])('places are those of the protocol library, after edits too: %s', (_kind, letters) => {
  const edits = array(record({ at: nat(20), removed: nat(4), text: stringMatching(letters) }), { maxLength: 4 });
  assert(property(stringMatching(letters), edits, (start, changes) => {
    let text = start;
    let lines = new Lines(text);
    for (const { at, removed, text: inserted } of changes) {
      text = text.slice(0, at) + inserted + text.slice(at + removed);
      lines = new Lines(text, lines);
      const document = TextDocument.create('file:///speech.md', 'markdown', 1, text);
      for (let offset = 0; offset <= text.length + 1; offset++) expect(lines.positionAt(offset)).toEqual(document.positionAt(offset));
      for (let line = 0; line < 6; line++) for (let character = 0; character < 6; character++) expect(lines.offsetAt({ line, character })).toBe(document.offsetAt({ line, character }));
    }
  }));
});
