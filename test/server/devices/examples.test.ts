import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { devices } from '../../../server/src/devices/registry.generated.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';

const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });

/** Each device's documentation examples: a positive one is found with its parts, a negative one is not. */
describe.each(devices.map((device) => [device.label, device] as const))('%s', (label, device) => {
  const found = (text: string): readonly (readonly string[])[] =>
    analyzer.analyze(text).marks.filter((mark) => mark.label === label).map((mark) => mark.parts.map((part) => text.slice(part.start, part.end)));

  test.each(device.examples.positive)('is found: $text', ({ text, parts = [] }) => expect(found(text)).toContainEqual([...parts]));
  test.each(device.examples.negative)('is not found: $text', ({ text }) => expect(found(text)).toEqual([]));
});
