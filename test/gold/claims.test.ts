import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('./claims/', import.meta.url);
const SENTENCES = 1615;
/** Texts that are for reporting alone. */
const RESERVED = ['kennedy-1961.jsonl', 'the-paris-commune.jsonl'];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const read = { ...span, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)) };
const sentenceSchema = v.variant('claim', [
  v.strictObject({ ...read, claim: v.literal(false) }),
  v.strictObject({
    ...read,
    claim: v.literal(true),
    stasis: v.picklist(['fact', 'cause', 'definition', 'value', 'policy', 'prediction']),
    strength: v.picklist(['hedged', 'plain', 'boosted']),
    checkable: v.boolean(),
    attributed: v.boolean(),
    supports: v.optional(v.strictObject(span)),
  }),
]);

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({
    name,
    sentences: readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n').map((line) => v.parse(sentenceSchema, JSON.parse(line))),
  }));

describe('the labelled sentences', () => {
  it('are as many as the page says, none from a text that is for reporting alone', () => {
    expect(texts.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(SENTENCES);
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`| all | ${SENTENCES} |`);
    expect(texts.map(({ name }) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
  });

  it.each(texts)('of $name follow one another without overlap', ({ sentences }) => {
    const outOfOrder = sentences.filter((sentence, index) => sentence.start >= sentence.end || sentence.start < (sentences[index - 1]?.end ?? 0));
    expect(outOfOrder).toEqual([]);
  });

  it.each(texts)('of $name support claims of the same text, never in a circle', ({ sentences }) => {
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
