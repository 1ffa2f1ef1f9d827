import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackSpan } from '../../../../server/src/annotations/anchoring/track.ts';

/** Where the bracketed words are after `was` is replaced by `by`, once. */
function tracked(marked: string, was: string, by: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const at = text.indexOf(was);
  const edited = text.slice(0, at) + by + text.slice(at + was.length);
  const span = trackSpan({ start, end }, [{ start: at, end: at + was.length, length: by.length }]);
  return span && edited.slice(span.start, span.end);
}

describe('a span follows live edits', () => {
  test.each([
    ['before it', 'We shall [mend the roof].', 'We', 'They all', 'mend the roof'],
    ['behind it', 'We shall [mend the roof].', '.', ' and the wall.', 'mend the roof'],
    ['within it', 'We shall [mend the roof].', 'the', 'every', 'mend every roof'],
    ['over its start', 'We shall [mend the roof].', 'shall mend', 'will', ' the roof'],
    ['over its end', 'We shall [mend the roof].', 'roof.', 'wall.', 'mend the '],
    ['over all of it', 'We shall [mend the roof].', 'shall mend the roof.', '', undefined],
  ])('%s', (_, marked, was, by, expected) => expect(tracked(marked, was, by)).toBe(expected));
});

test('what is not touched keeps its words, whatever is edited around it', () => {
  const text = 'a harbour, a roof, a wall';
  fc.assert(fc.property(fc.nat({ max: 25 }), fc.nat({ max: 6 }), fc.string({ maxLength: 5 }), (at, length, written) => {
    const span = { start: 11, end: 17 };
    const edit = { start: Math.min(at, text.length), end: Math.min(at + length, text.length), length: written.length };
    if (edit.start < span.end && edit.end > span.start) return;
    const edited = text.slice(0, edit.start) + written + text.slice(edit.end);
    const now = trackSpan(span, [edit]);
    expect(now && edited.slice(now.start, now.end)).toBe('a roof');
  }), { seed: 1937 });
});
