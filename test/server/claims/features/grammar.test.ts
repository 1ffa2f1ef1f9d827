import { expect, test } from 'vitest';
import { featuresOf } from './features-of.ts';

test.each([
  ['past tense', 'We needed a bridge.', 'We need a bridge.'],
  ['past tense', 'They proceeded to the gate.', 'The rents proceed from the land.'],
  ['present perfect', 'The guild has accomplished wonders.', 'The guild has a wonderful hall.'],
  ['passive', 'The gate was put on its hinges.', 'Our task is to put the gate on its hinges.'],
  ['passive', 'The gate is to be rebuilt.', 'The truth is that we rebuilt the gate.'],
  ['superlative', 'It was the most cruel of laws.', 'Most of the laws were cruel.'],
  ['no finite verb', 'A school for every child of the town.', 'The wall limps slowly behind the houses.'],
])('%s: %s — not: %s', (feature, shows, lacks) => {
  expect(featuresOf(shows)[0]?.has(feature)).toBe(true);
  expect(featuresOf(lacks)[0]?.has(feature)).toBe(false);
});

test('the subject is the noun on which the phrases behind it hang', () => {
  const [features] = featuresOf('The fury of the weavers in the valley increased.');
  expect(features?.has('subject of the class feeling')).toBe(true);
  expect(features?.has('subject of the class person', 'subject of the class object')).toBe(false);
});
