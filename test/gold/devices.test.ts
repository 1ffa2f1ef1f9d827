import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashedSpan, outOfOrder, readMarkedTexts, RESERVED, span } from './marked-lines.ts';

const FOLDER = new URL('./devices/', import.meta.url);
const PASSAGES = 300;

const markSchema = v.strictObject({
  label: v.picklist(['anaphora', 'epistrophe', 'anadiplosis', 'antimetabole', 'epizeuxis', 'polysyndeton', 'asyndeton']),
  grade: v.picklist([1, 2, 3]),
  parts: v.pipe(v.array(v.strictObject(span)), v.minLength(1)),
});
const passageSchema = v.strictObject({ ...hashedSpan, marks: v.array(markSchema) });

const texts = readMarkedTexts(FOLDER, passageSchema);

describe('the marked passages', () => {
  it('are three hundred, none from a text that is for reporting alone', () => {
    expect(texts.reduce((sum, { lines: passages }) => sum + passages.length, 0)).toBe(PASSAGES);
    expect(texts.map(({ name }) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
  });

  it.each(texts)('of $name follow one another without overlap', ({ lines: passages }) => {
    expect(outOfOrder(passages)).toEqual([]);
  });

  it.each(texts)('of $name hold their marks, whose parts stand in reading order', ({ lines: passages }) => {
    const astray = passages.flatMap(({ start, end, marks }) =>
      marks.filter(({ parts }) =>
        parts.some((part, index) => part.start >= part.end || part.start < (parts[index - 1]?.end ?? start) || part.end > end)));
    expect(astray).toEqual([]);
  });
});
