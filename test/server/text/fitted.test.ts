import { expect, test } from 'vitest';
import { fitted, fittedParts } from '../../../server/src/text/fitted.ts';

test('the same items stand in another array', () => {
  const grown = ['first', 'second'];
  expect(fitted(grown)).toEqual(['first', 'second']);
  expect(fitted(grown)).not.toBe(grown);
  expect(fittedParts(['only'])).toEqual(['only']);
});
