import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { devices } from '../../server/src/devices/registry.generated.ts';

const FOLDER = new URL('./devices-training/', import.meta.url);
/** The passages on which nothing is fitted. */
const MEASURED = new URL('./devices/', import.meta.url);
/** The stretch of these texts that the gold has marked, by the offsets of its claims. */
const GOLD = new Map([['capital-ch10.jsonl', { start: 25287, end: 37777 }]]);
/** Texts that are for reporting alone. */
const RESERVED = ['kennedy-1961.jsonl', 'the-paris-commune.jsonl'];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const markSchema = v.strictObject({
  label: v.picklist(devices.map(({ label }) => label)),
  grade: v.picklist([1, 2, 3]),
  parts: v.pipe(v.array(v.strictObject(span)), v.minLength(1)),
});
const passageSchema = v.strictObject({ ...span, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)), marks: v.array(markSchema) });

const texts = namesIn(FOLDER).map((name) => ({ name, passages: linesOf(new URL(name, FOLDER)).map((line) => v.parse(passageSchema, line)) }));

describe('the passages marked to fit on', () => {
  it('have as many marks as the page says, none in a text that is for reporting alone', () => {
    const counts = texts.map(({ passages }) => passages.reduce((sum, { marks }) => sum + marks.length, 0));
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`| all | ${counts.join(' | ')} |`);
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

  it.each(texts)('of $name have each mark once', ({ passages }) => {
    const repeated = passages.flatMap(({ marks }) => {
      const keys = marks.map(({ label, parts }) => `${label} ${JSON.stringify(parts)}`);
      return keys.filter((key, index) => keys.indexOf(key) !== index);
    });
    expect(repeated).toEqual([]);
  });

  it.each(texts)('of $name are others than those that are measured on and than the gold has', ({ name, passages }) => {
    const measured = namesIn(MEASURED).filter((other) => other === name).flatMap((other) => linesOf(new URL(other, MEASURED)).map((line) => v.parse(v.object(span), line)));
    expect(measured.length).toBeGreaterThan(0);
    const gold = GOLD.get(name);
    expect(passages.filter((passage) => [...measured, ...(gold ? [gold] : [])].some((other) => passage.start < other.end && other.start < passage.end))).toEqual([]);
  });
});

function namesIn(folder: URL): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
}

function linesOf(file: URL): readonly unknown[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line): unknown => JSON.parse(line));
}
