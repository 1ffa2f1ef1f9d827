import { expect, test } from 'vitest';
import { FEATURES } from '../../../../server/src/devices/features.ts';
import { devices } from '../../../../server/src/devices/registry.generated.ts';
import { reasonsInWords } from '../../../../server/src/lsp/hover/reasons.ts';

const told = (feature: string, own: Readonly<Record<string, string>> = {}): string => reasonsInWords([{ feature, weight: 1 }], { [feature]: 1 }, own).for.join();
/** How a feature is measured is for the documentation. */
const MEASURE = /^$|\b(?:score|share of|mean length|tokens?|divided|halved|lexicon|WordNet|how (?:many|likely|like|rare|common))\b/;

test('a measure is left to the documentation: readers are told what is there', () => {
  expect(told('memberLength', { memberLength: 'the members are long (mean length in words, at most 20, divided by 20)' })).toBe('the members are long');
});

test.each(Object.keys(FEATURES))('what %s shows is said as a reader would', (feature) => {
  expect(told(feature)).not.toMatch(MEASURE);
});

test.each(devices.map(({ label, features = {} }) => [label, features] as const))('so is what the features of %s alone show', (_, features) => {
  for (const feature of Object.keys(features)) expect(told(feature, features)).not.toMatch(MEASURE);
});
