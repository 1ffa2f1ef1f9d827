import { expect, test } from 'vitest';
import { supportThreshold } from '../../../../scripts/fit/claims/support-threshold.ts';

/** As many supports as there are characters, the likeliest first, each right ("+") or wrong. */
function thresholdOf(supports: string): number {
  return supportThreshold(Array.from(supports, (outcome, from) => ({
    text: 'speech', from, features: new Map([['place', -from / 100]]), holds: outcome === '+', isGold: true, model: { bias: 0, weights: { place: 1 } },
  })));
}

test('supports are shown as long as it is sure enough that they are right', () => {
  expect(thresholdOf(`${'+'.repeat(30)}${'-'.repeat(30)}`)).toBeLessThan(thresholdOf(`${'+'.repeat(12)}${'-'.repeat(30)}`));
});

test('the same share of right ones is surer where more were seen', () => {
  const share = '+++-';
  expect(thresholdOf(share.repeat(50))).toBeLessThan(thresholdOf(`${share.repeat(4)}${'-'.repeat(184)}`));
});
