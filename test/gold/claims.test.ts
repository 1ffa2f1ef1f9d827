import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readWrittenTexts } from '../../scripts/fit/claims/labelled-text.ts';
import { hashedSpan, outOfOrder, readMarkedTexts, RESERVED, span } from './marked-lines.ts';

const FOLDER = new URL('./claims/', import.meta.url);
const SENTENCES = 3859;

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
    expect(astray(sentences.map((sentence) => (sentence.claim && sentence.supports ? { ...sentence, supports: sentence.supports.start } : { ...sentence, supports: undefined })))).toEqual([]);
    const ends = new Map(sentences.map(({ start, end }) => [start, end]));
    expect(sentences.filter((sentence) => sentence.claim && sentence.supports && ends.get(sentence.supports.start) !== sentence.supports.end)).toEqual([]);
  });
});

describe('the sentences of the project\'s own writing', () => {
  const written = readWrittenTexts();

  it.each(written)('of $name are each one sentence of the analysis, and none stands twice', ({ source, sentences, labels }) => {
    const read = new Set(sentences.map(({ label }) => label?.start));
    expect(labels.filter(({ start }) => !read.has(start)).map(({ start, end }) => source.slice(start, end))).toEqual([]);
    const words = labels.map(({ start, end }) => source.slice(start, end));
    expect(words.filter((sentence, index) => words.indexOf(sentence) !== index)).toEqual([]);
  });

  it.each(written)('of $name have labels in words that are known, and support claims, never in a circle', ({ name, labels }) => {
    const lines = readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8').split('\n').filter((line) => line.includes('\t'));
    expect(lines.filter((line) => !LABELS.test(line))).toEqual([]);
    expect(astray(labels)).toEqual([]);
  });
});

const LABELS = /^(?:none|(?:fact|cause|definition|value|policy|prediction) (?:hedged|plain|boosted)(?: checkable)?(?: attributed)?(?: supports[+-][1-9])?)\t/;

/** The sentences that support what is no claim, or themselves by way of others. */
function astray<Sentence extends { readonly start: number; readonly claim: boolean; readonly supports?: number | undefined }>(sentences: readonly Sentence[]): readonly Sentence[] {
  const claims = new Map(sentences.filter(({ claim }) => claim).map((sentence) => [sentence.start, sentence]));
  return sentences.filter(({ start, supports }) => {
    const passed = new Set([start]);
    for (let next = supports; next !== undefined; next = claims.get(next)?.supports) {
      if (!claims.has(next) || passed.has(next)) return true;
      passed.add(next);
    }
    return false;
  });
}
