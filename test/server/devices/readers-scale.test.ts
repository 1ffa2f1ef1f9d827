import { describe, expect, it } from 'vitest';
import { BAND_CUTS, fromReadersScale, onReadersScale } from '../../../server/src/devices/readers-scale.ts';

const cuts = { probable: 0.2, definite: 0.6 };

describe('the scale that readers see', () => {
  it('has the cuts of the bands at fixed places', () => expect([0, 0.2, 0.6, 1].map((score) => onReadersScale(score, cuts))).toEqual([0, BAND_CUTS.probable, BAND_CUTS.definite, 1]));

  it('keeps every rank', () => {
    const scores = Array.from({ length: 101 }, (_, index) => onReadersScale(index / 100, cuts));
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('leads back to the fitted chance', () => expect([0.1, 0.3, 0.9].map((score) => fromReadersScale(onReadersScale(score, cuts), cuts).toFixed(6))).toEqual(['0.100000', '0.300000', '0.900000']));

  it('bears cuts that fall together', () => expect(onReadersScale(1, { probable: 1, definite: 1 })).toBe(BAND_CUTS.definite));
});
