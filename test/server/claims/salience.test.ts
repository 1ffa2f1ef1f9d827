import { expect, test } from 'vitest';
import { bandOf, salienceOf } from '../../../server/src/claims/salience.ts';
import { judgementsOf } from './judgements.ts';

const BARE = { boosted: false, checkable: false, supports: 0, supportable: 0, edge: undefined } as const;

test('a claim that nothing commends is probable still', () => expect(bandOf(salienceOf(BARE))).toBe('probable'));

test('each of the things that make a claim matter raises its score, together they make it definite', () => {
  for (const better of [{ boosted: true }, { checkable: true }, { supports: 1 }, { supportable: 0.5 }, { edge: 'section' }, { edge: 'paragraph' }] as const) expect(salienceOf({ ...BARE, ...better })).toBeGreaterThan(salienceOf(BARE));
  const score = salienceOf({ boosted: true, checkable: true, supports: 3, supportable: 1, edge: 'section' });
  expect(score).toBeLessThanOrEqual(1);
  expect(bandOf(score)).toBe('definite');
});

test('what is no claim scores nothing', () => expect(judgementsOf('Thank you, my friends.')).toMatchObject([{ isClaim: false, score: 0, band: 'possible' }]));
