import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../server/src/entities/entity.ts';
import { hashedSpan, outOfOrder, readMarkedTexts, RESERVED } from './marked-lines.ts';

const FOLDER = new URL('./entities/', import.meta.url);

const markSchema = v.strictObject({ ...hashedSpan, label: v.picklist(ENTITY_TYPES) });

const texts = readMarkedTexts(FOLDER, markSchema);

describe('the marked names', () => {
  it('are as many as the page says, none from a text that is for reporting alone', () => {
    const page = readFileSync(new URL('README.md', FOLDER), 'utf8');
    for (const { name, lines: marks } of texts) expect(page).toContain(`| ${name.replace('.jsonl', '')} | ${marks.length} |`);
    expect(page).toContain(`| all | ${texts.reduce((sum, { lines: marks }) => sum + marks.length, 0)} |`);
    expect(texts.map(({ name }) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
  });

  it.each(texts)('of $name follow one another without overlap', ({ lines: marks }) => {
    expect(outOfOrder(marks)).toEqual([]);
  });
});
