import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Alignment } from '../../../../server/src/annotations/anchoring/alignment.ts';
import { anchorSpan } from '../../../../server/src/annotations/anchoring/anchor.ts';
import { type Edit, EditedText } from './edited-text.ts';

/** Speeches that repeat themselves, as speeches do. */
const word = fc.constantFrom(...'we shall mend the roof and wall of every house in harbour town stone river cloud letter winter answer garden market engine bridge candle silver corner voice summer window coal iron ship child father mother field seed grain water fire bell tower road hill king law vote wage hour mine mill loom rope sail crew'.split(' '));
const opening = fc.constantFrom('We shall mend the ', 'Who will stand with us? We shall ', '', '');
const sentence = fc.tuple(opening, fc.array(word, { minLength: 3, maxLength: 11 }), fc.constantFrom('. ', '! ', '; ')).map(([first, words, end]) => first + words.join(' ') + end);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((sentences) => `${sentences.join('')}\n\n`);
const speech = fc.tuple(fc.array(paragraph, { minLength: 2, maxLength: 6 }), fc.boolean()).map(([paragraphs, refrain]) => paragraphs.join('') + (refrain ? paragraphs[0] : ''));

const at = fc.nat({ max: 2000 });
const length = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300 }));
const fresh = fc.array(fc.constantFrom('zebra', 'quixotic', 'fjord', 'zephyr', 'vexing', 'kayak'), { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')} `);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at, length }),
  fc.record({ kind: fc.constant('insert' as const), at, words: fresh }),
  fc.record({ kind: fc.constant('mistype' as const), at }),
  fc.record({ kind: fc.constantFrom('move' as const, 'duplicate' as const), at, length, to: at }),
);

/** Spans of whole words: the first by number, and how many. */
const wordSpan = fc.tuple(fc.nat({ max: 400 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 15 })));

test('after random edits, moves, deletions and duplications an annotation is right, or doubtful, or an orphan, and never silently elsewhere', () => {
  const verdicts = { right: 0, doubtful: 0, orphan: 0, elsewhere: 0 };
  fc.assert(fc.property(speech, fc.array(edit, { minLength: 1, maxLength: 6 }), fc.array(wordSpan, { minLength: 4, maxLength: 8 }), (base, edits, spans) => {
    const edited = new EditedText(base);
    for (const each of edits) edited.edit(each);
    const alignment = new Alignment(base, edited.text);
    const words = Array.from(base.matchAll(/\w+/g), (match) => ({ start: match.index, end: match.index + match[0].length }));
    for (const [first, more] of spans) {
      const from = words[first % words.length];
      const to = words[Math.min(words.length - 1, (first % words.length) + more)];
      if (!from || !to) continue;
      const span = { start: from.start, end: to.end };
      const verdict = edited.judge(span, anchorSpan(alignment, span));
      verdicts[verdict]++;
      expect(verdict, `"${base.slice(span.start, span.end)}"`).not.toBe('elsewhere');
    }
  }), { seed: 1937, numRuns: 600 });
  // An anchor that is never sure would pass too.
  expect(verdicts.right / (verdicts.right + verdicts.doubtful + verdicts.orphan)).toBeGreaterThan(0.85);
});
