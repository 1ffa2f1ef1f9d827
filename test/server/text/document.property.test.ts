import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';

/** Pieces of Markdown as people write it, valid and broken. */
const words = fc.constantFrom('harbour', 'Émile', 'don’t', 'up-to-date', '“peace”', 'U.S.S.R.', '👩‍🚀', 'naïve', 'a', '1917', 'Dzierżyński', '½', '--', '—', 'under-', 'x_y_z', '&amp;', '&mdash;', '\\*', '&#8220;');
const inline = fc.oneof(
  words,
  words.map((word) => `*${word}*`), words.map((word) => `**${word}**`), words.map((word) => `un*${word}*ed`),
  words.map((word) => `\`${word}\``), words.map((word) => `[${word}](http://example.org "t")`), words.map((word) => `[${word}]`),
  words.map((word) => `${word}[^1]`), words.map((word) => `<i>${word}</i>`), words.map((word) => `![${word}](a.png)`), words.map((word) => `~~${word}~~`),
  fc.constantFrom('*', '_', '`', '[', ']', '<', '>', '\\', '|', '#', '<br>', '<!-- note -->'),
);
const line = fc.array(inline, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')) },
  line.map((text) => `## ${text}`), line.map((text) => `${text}\n===`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  line.map((text) => `[^1]: ${text}`), line.map((text) => `    ${text}`), line.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `| a | b |\n|---|---|\n| ${text} | c |`), line.map((text) => `MR. SMITH: ${text}`), line.map((text) => `<div>\n${text}\n</div>`),
);
const markdown = fc.record({
  bom: fc.constantFrom('', '\uFEFF'),
  frontMatter: fc.constantFrom('', '---\ntitle: A day\n---\n', '---\nbroken: [\n---\n'),
  blocks: fc.array(block, { maxLength: 6 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
}).map(({ bom, frontMatter, blocks, lineEnd }) => bom + (frontMatter + blocks.join('\n\n')).replaceAll('\n', lineEnd));

const runs = { numRuns: 400, seed: 1937 } as const;

/** Markup and white space apart: what of a quote or of prose must be the same on both sides. */
function bare(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)|`[^`]*`|<!--.*?-->|<[^>\n]*>|\[\^1\]:?|\]\([^)]*\)/gs, '')
    .replaceAll('&amp;', '&').replaceAll('&mdash;', '—').replaceAll('&#8220;', '“')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '');
}

describe('for random Markdown', () => {
  test('every token\'s quote is what the analysis saw, markup apart', () => {
    fc.assert(fc.property(markdown, (source) => {
      for (const block of readDocument(source).blocks) {
        for (const token of readPassage(block.prose, block.kind).tokens) {
          const span = sourceSpan(block, token);
          expect(span.end).toBeGreaterThan(span.start);
          expect(bare(source.slice(span.start, span.end))).toBe(bare(token.text));
        }
      }
    }), runs);
  });

  test('blocks stand in order and within the file, their prose never in two of them', () => {
    fc.assert(fc.property(markdown, (source) => {
      let last = 0;
      for (const block of readDocument(source).blocks) {
        const span = sourceSpan(block, { start: 0, end: block.prose.length });
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(source.length);
        last = span.end;
      }
    }), runs);
  });

  test('every character of prose maps to the source and back', () => {
    fc.assert(fc.property(markdown, (source) => {
      for (const block of readDocument(source).blocks) {
        for (let at = 0; at < block.prose.length; at++) {
          const { start } = block.map.toSource({ start: at, end: at + 1 });
          expect(block.map.toProse(start)).toBeLessThanOrEqual(at);
        }
      }
    }), { ...runs, numRuns: 100 });
  });
});
