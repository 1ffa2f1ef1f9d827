import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument, type TextDocument } from '../../../server/src/text/document.ts';
import { LACUNA, READINGS } from '../../../server/src/text/editorial-mark.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { markdown, words } from '../../random-markdown.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';

const runs = { numRuns: 400, seed: 1937 } as const;

/** Markup and white space apart: what of a quote or of prose must be the same on both sides. */
function bare(text: string): string {
  return text
    .replaceAll(LACUNA, '').replace(/\[[^\]]*\]\{\.gap\}/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)|`[^`]*`|<!--.*?-->|<[^>\n]*>|\[\^1\]:?|\]\([^)]*\)/gs, '')
    .replaceAll('&amp;', '&').replaceAll('&mdash;', '—').replaceAll('&#8220;', '“')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '');
}

/** A stretch of the source without what the reading leaves out of it. */
function quoteOf({ source, marks }: TextDocument, { start, end }: Span): string {
  const left = marks.flatMap(({ settled }) => settled).filter((span) => span.start < end && start < span.end);
  return Array.from({ length: end - start }, (_, at) => start + at).filter((at) => !left.some((span) => span.start <= at && at < span.end)).map((at) => source.charAt(at)).join('');
}

describe('for random Markdown', () => {
  test('every token\'s quote is what the analysis saw, markup apart', () => {
    fc.assert(fc.property(markdown, (source) => {
      const document = readDocument(source);
      for (const block of document.blocks) {
        for (const token of readPassage(block.prose, block.kind).tokens) {
          const span = sourceSpan(block, token);
          expect(span.end).toBeGreaterThan(span.start);
          expect(bare(quoteOf(document, span))).toBe(bare(token.text));
        }
      }
    }), runs);
  });

  test.each(READINGS)('blocks stand in order and within the file, their prose never in two of them, %s', (reading) => {
    fc.assert(fc.property(markdown, (source) => {
      let last = 0;
      for (const block of readDocument(source, { reading }).blocks) {
        const span = sourceSpan(block, { start: 0, end: block.prose.length });
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(source.length);
        last = span.end;
      }
    }), runs);
  });

  test.each(READINGS)('every character of prose maps to the source and back, %s', (reading) => {
    fc.assert(fc.property(markdown, (source) => {
      for (const block of readDocument(source, { reading }).blocks) {
        for (let at = 0; at < block.prose.length; at++) {
          const { start } = block.map.toSource({ start: at, end: at + 1 });
          expect(block.map.toProse(start)).toBeLessThanOrEqual(at);
        }
      }
    }), { ...runs, numRuns: 100 });
  });

  test('reading from an earlier version gives what reading afresh gives, after any edits', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(40), added: fc.oneof(words, fc.constantFrom('', '\n', '\n\n', '> ', '# ', '- ', '---\n', '```\n', '*', 'MR. SMITH: ', '|', '{--', '--}', '~>', '[', ']{.gap}', '}')) });
    fc.assert(fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 8 }), (source, edits) => {
      let text = source;
      let document = readDocument(text);
      for (const { at, removed, added } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + added + text.slice(from + removed);
        document = readDocument(text, { previous: document });
        const fresh = readDocument(text);
        expect(document.blocks.map(summary)).toEqual(fresh.blocks.map(summary));
        expect(document.marks).toEqual(fresh.marks);
        expect(document.problems).toEqual(fresh.problems);
      }
    }), runs);
  });
});

/** All that a block says of itself, its map applied. */
function summary(block: Block): object {
  const { content: _content, map, ...rest } = block;
  return { ...rest, places: Array.from(block.prose, (_, at) => map.toSource({ start: at, end: at + 1 }).start) };
}
