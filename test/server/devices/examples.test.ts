import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { detectInPassage } from '../../../server/src/devices/detect.ts';
import { devices } from '../../../server/src/devices/registry.generated.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';

const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });

/** Each device's documentation examples: a positive one is found with its parts, a negative one is not. */
describe.each(devices.map((device) => [device.label, device] as const))('%s', (label, device) => {
  const found = (text: string): readonly (readonly string[])[] =>
    analyzer.analyze(text).marks.filter((mark) => mark.label === label).map((mark) => mark.parts.map((part) => text.slice(part.start, part.end)));

  test.each(device.examples.positive)('is found: $text', ({ text, parts = [] }) => expect(found(text)).toContainEqual([...parts]));
  test.each(device.examples.positive)('no feature of it is measured twice: $text', ({ text }) => {
    for (const { features } of detectInPassage(readPassage(text, 'paragraph')).filter((candidate) => candidate.device === device)) {
      const names = features.flatMap((group) => Object.keys(group));
      expect(names).toEqual([...new Set(names)]);
    }
  });
  test.each(device.examples.negative)('is not found: $text', ({ text }) => expect(found(text)).toEqual([]));
});
