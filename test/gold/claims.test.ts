import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashedSpan, outOfOrder, readMarkedTexts, RESERVED, span } from './marked-lines.ts';

const FOLDER = new URL('./claims/', import.meta.url);
const SENTENCES = 1615;

const sentenceSchema = v.variant('claim', [
  v.strictObject({ ...hashedSpan, claim: v.literal(false) }),
  v.strictObject({
    ...hashedSpan,
    claim: v.literal(true),
    stasis: v.picklist(['fact', 'cause', 'definition', 'value', 'policy', 'prediction']),
    strength: v.picklist(['hedged', 'plain', 'boosted']),
    checkable: v.boolean(),
    attributed: v.boolean(),
    supports: v.optional(v.strictObject(span)),
  }),
]);

const texts = readMarkedTexts(FOLDER, sentenceSchema);

describe('the labelled sentences', () => {
  it('are as many as the page says, none from a text that is for reporting alone', () => {
    expect(texts.reduce((sum, { lines: sentences }) => sum + sentences.length, 0)).toBe(SENTENCES);
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`| all | ${SENTENCES} |`);
    expect(texts.map(({ name }) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
  });

  it.each(texts)('of $name follow one another without overlap', ({ lines: sentences }) => {
    expect(outOfOrder(sentences)).toEqual([]);
  });

  it.each(texts)('of $name support claims of the same text, never in a circle', ({ lines: sentences }) => {
    const claims = new Map(sentences.flatMap((sentence) => (sentence.claim ? [[sentence.start, sentence] as const] : [])));
    const astray = [...claims.values()].filter((claim) => {
      const passed = new Set([claim.start]);
      for (let span = claim.supports; span !== undefined;) {
        const supported = claims.get(span.start);
        if (supported?.end !== span.end || passed.has(supported.start)) return true;
        passed.add(supported.start);
        span = supported.supports;
      }
      return false;
    });
    expect(astray).toEqual([]);
  });
});
