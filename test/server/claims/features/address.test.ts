import { expect, test } from 'vitest';
import { featuresOf } from './features-of.ts';

test.each([
  'Mr. Chairman, the bridge is unsafe.',
  'Gentlemen of the harbour board, the bridge is unsafe.',
  'My lords, the bridge is unsafe.',
  'Men of the coast towns, the bridge is unsafe.',
])('the hearers are named first: %s', (text) => expect(featuresOf(text)[0]?.has('opens with an address')).toBe(true));

test.each([
  'To my friends, the bridge is unsafe.',
  'Gentlemen know, as we do, that the bridge is unsafe.',
  'The citizens, it seems, know that the bridge is unsafe.',
  'My house, like the bridge, is unsafe.',
])('they are not: %s', (text) => expect(featuresOf(text)[0]?.has('opens with an address')).toBe(false));
