import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { devices } from '../../server/src/devices/registry.generated.ts';
import { placesOf } from '../fixtures/devices/guard-passages.ts';
import { hashedSpan, outOfOrder, readMarkedTexts, RESERVED, span } from './marked-lines.ts';

const FOLDER = new URL('./devices-training/', import.meta.url);
/** The passages on which nothing is fitted. */
const MEASURED = new URL('./devices/', import.meta.url);
/** The stretch of these texts that the gold has marked, by the offsets of its claims. */
const GOLD = new Map([['capital-ch10.jsonl', { start: 25287, end: 37777 }]]);

const markSchema = v.strictObject({
  label: v.picklist(devices.map(({ label }) => label)),
  grade: v.picklist([1, 2, 3]),
  parts: v.pipe(v.array(v.strictObject(span)), v.minLength(1)),
});
const passageSchema = v.strictObject({ ...hashedSpan, marks: v.array(markSchema) });

const texts = readMarkedTexts(FOLDER, passageSchema);
const measuredTexts = readMarkedTexts(MEASURED, v.object(span));

const quotedMarks = v.optional(v.array(v.strictObject({ label: v.string(), parts: v.array(v.string()) })), []);
const writingSchema = v.strictObject({
  devices: v.array(v.picklist(devices.map(({ label }) => label))),
  sections: v.array(v.strictObject({ heading: v.string(), passages: v.array(v.strictObject({ text: v.string(), marks: quotedMarks, arguable: quotedMarks })) })),
});
const writings = readdirSync(new URL('own-writing/', FOLDER)).map((file) => ({ file, ...v.parse(writingSchema, parse(readFileSync(new URL(`own-writing/${file}`, FOLDER), 'utf8'))) }));

describe.each(writings)('the passages of our own writing to fit on in $file', ({ devices: marked, sections }) => {
  const passages = sections.flatMap((section) => section.passages);

  it.each(passages.map((passage) => [passage.text, passage] as const))('marks words that stand in: %s', (text, { marks, arguable }) => {
    expect([...marks, ...arguable].filter(({ parts }) => placesOf(text, parts) === undefined)).toEqual([]);
  });

  it('mark only the devices that they say they mark, and leave many passages without a mark', () => {
    expect(passages.flatMap(({ marks, arguable }) => [...marks, ...arguable]).filter(({ label }) => !marked.some((device) => device === label))).toEqual([]);
    expect(passages.filter(({ marks }) => marks.length === 0).length).toBeGreaterThan(passages.length / 3);
  });
});

describe('the passages marked to fit on', () => {
  it('have as many marks as the page says, none in a text that is for reporting alone', () => {
    const counts = texts.map(({ lines: passages }) => passages.reduce((sum, { marks }) => sum + marks.length, 0));
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`| all | ${counts.join(' | ')} |`);
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

  it.each(texts)('of $name have each mark once', ({ lines: passages }) => {
    const repeated = passages.flatMap(({ marks }) => {
      const keys = marks.map(({ label, parts }) => `${label} ${JSON.stringify(parts)}`);
      return keys.filter((key, index) => keys.indexOf(key) !== index);
    });
    expect(repeated).toEqual([]);
  });

  it.each(texts)('of $name are others than those that are measured on and than the gold has', ({ name, lines: passages }) => {
    const measured = measuredTexts.filter((other) => other.name === name).flatMap(({ lines }) => lines);
    expect(measured.length).toBeGreaterThan(0);
    const gold = GOLD.get(name);
    expect(passages.filter((passage) => [...measured, ...(gold ? [gold] : [])].some((other) => passage.start < other.end && other.start < passage.end))).toEqual([]);
  });
});
