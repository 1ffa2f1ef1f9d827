import { array, assert, nat, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, movedBack, movedForward } from '../../../server/src/lsp/edits.ts';

test('a span moves with what is written before it', () => {
  expect(movedForward({ start: 10, end: 14 }, [{ from: 2, to: 2, length: 5 }])).toEqual({ start: 15, end: 19 });
});

test('a span stays when something is written right after it', () => {
  expect(movedForward({ start: 10, end: 14 }, [{ from: 14, to: 14, length: 5 }])).toEqual({ start: 10, end: 14 });
});

test('a span that is edited is gone', () => {
  expect(movedForward({ start: 10, end: 14 }, [{ from: 12, to: 12, length: 1 }])).toBeUndefined();
});

test('for random edits, the text at a moved span is what it was, and its start leads back', () => {
  const edit = record({ at: nat(60), removed: nat(8), text: string({ maxLength: 8 }) });
  assert(property(string({ minLength: 1, maxLength: 60 }), nat(60), nat(10), array(edit, { maxLength: 6 }), (original, at, length, changes) => {
    const start = at % original.length;
    const span = { start, end: Math.min(original.length, start + 1 + length) };
    let text = original;
    const edits: Edit[] = changes.map((change) => {
      const from = Math.min(change.at, text.length);
      const to = Math.min(from + change.removed, text.length);
      text = text.slice(0, from) + change.text + text.slice(to);
      return { from, to, length: change.text.length };
    });
    const moved = movedForward(span, edits);
    if (!moved) return;
    expect(text.slice(moved.start, moved.end)).toBe(original.slice(span.start, span.end));
    expect(movedBack(moved.start, edits)).toBe(span.start);
  }));
});
