import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('./devices/', import.meta.url);
const PASSAGES = 300;
/** Texts that are for reporting alone. */
const RESERVED = ['kennedy-1961.jsonl', 'the-paris-commune.jsonl'];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const markSchema = v.strictObject({
  label: v.picklist(['anaphora', 'epistrophe', 'anadiplosis', 'antimetabole', 'epizeuxis', 'polysyndeton', 'asyndeton']),
  grade: v.picklist([1, 2, 3]),
  parts: v.pipe(v.array(v.strictObject(span)), v.minLength(1)),
});
const passageSchema = v.strictObject({ ...span, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)), marks: v.array(markSchema) });

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({
    name,
    passages: readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n').map((line) => v.parse(passageSchema, JSON.parse(line))),
  }));

describe('the marked passages', () => {
  it('are three hundred, none from a text that is for reporting alone', () => {
    expect(texts.reduce((sum, { passages }) => sum + passages.length, 0)).toBe(PASSAGES);
    expect(texts.map(({ name }) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
  });

  it.each(texts)('of $name follow one another without overlap', ({ passages }) => {
    const outOfOrder = passages.filter((passage, index) => passage.start >= passage.end || passage.start < (passages[index - 1]?.end ?? 0));
    expect(outOfOrder).toEqual([]);
  });

  it.each(texts)('of $name hold their marks, whose parts stand in reading order', ({ passages }) => {
    const astray = passages.flatMap(({ start, end, marks }) =>
      marks.filter(({ parts }) =>
        parts.some((part, index) => part.start >= part.end || part.start < (parts[index - 1]?.end ?? start) || part.end > end)));
    expect(astray).toEqual([]);
  });
});
