import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../server/src/entities/entity.ts';

const FOLDER = new URL('./entities/', import.meta.url);
/** Texts that are for reporting alone. */
const RESERVED = ['kennedy-1961.jsonl', 'the-paris-commune.jsonl'];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const markSchema = v.strictObject({ start: offset, end: offset, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)), label: v.picklist(ENTITY_TYPES) });

const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).map((name) => ({
  name,
  marks: readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n').map((line) => v.parse(markSchema, JSON.parse(line))),
}));

describe('the marked names', () => {
  it('are as many as the page says, none from a text that is for reporting alone', () => {
    const page = readFileSync(new URL('README.md', FOLDER), 'utf8');
    for (const { name, marks } of texts) expect(page).toContain(`| ${name.replace('.jsonl', '')} | ${marks.length} |`);
    expect(page).toContain(`| all | ${texts.reduce((sum, { marks }) => sum + marks.length, 0)} |`);
    expect(texts.map(({ name }) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
  });

  it.each(texts)('of $name follow one another without overlap', ({ marks }) => {
    expect(marks.filter((mark, index) => mark.start >= mark.end || mark.start < (marks[index - 1]?.end ?? 0))).toEqual([]);
  });
});
