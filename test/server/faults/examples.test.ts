import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import type { Mend } from '../../../server/src/faults/fault.ts';
import { faultChecks } from '../../../server/src/faults/registry.generated.ts';

const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });

/** Each check's documentation examples: a positive one is found with its parts and mended as it says, a negative one is not found. */
describe.each(faultChecks.map((check) => [check.label, check] as const))('%s', (label, check) => {
  const found = (text: string) => analyzer.analyze(text).marks.filter((mark) => mark.layer === 'fault').filter((mark) => mark.label === label);

  test.each(check.examples.positive)('is found: $text', ({ text, parts = [], mended }) => {
    const marks = found(text);
    expect(marks.flatMap((mark) => mark.parts.map((part) => text.slice(part.start, part.end)))).toEqual([...parts]);
    if (mended !== undefined) expect(mend(text, marks.flatMap((mark) => mark.data.mends[0]?.changes ?? []))).toBe(mended);
  });

  test.each(check.examples.negative)('is not found: $text', ({ text }) => expect(found(text)).toEqual([]));

  test('a certain mend leaves nothing to find', () => {
    for (const { text } of check.examples.positive) {
      const changes = found(text).filter((mark) => mark.data.isCertain).flatMap((mark) => mark.data.mends[0]?.changes ?? []);
      if (changes.length > 0) expect(found(mend(text, changes)).filter((mark) => mark.data.isCertain)).toEqual([]);
    }
  });
});

function mend(text: string, changes: readonly Mend[]): string {
  return [...changes].sort((a, b) => b.start - a.start).reduce((mended, { start, end, text: replacement }) => mended.slice(0, start) + replacement + mended.slice(end), text);
}
