import { expect, it } from 'vitest';
import { chooseBands, type JudgedScore } from '../../../scripts/fit/bands.ts';

const judged = (label: string, score: number, isRight: boolean, times: number): readonly JudgedScore[] => Array.from({ length: times }, () => ({ label, score, isRight }));

it('begins the bands where F1 is highest, and where findings are as precise as definite promises', () => {
  const scores = [...judged('anaphora', 0.9, true, 8), ...judged('simile', 0.8, true, 7), ...judged('simile', 0.6, false, 30)];
  expect(chooseBands(scores, 20, ['anaphora', 'simile', 'litotes'])).toEqual({ cuts: { probable: 0.8, definite: 0.8 }, definite: { anaphora: 0.9 } });
});

it('begins the band probable halfway between cuts that are alike but for chance', () => {
  // F1 is 1 at 0.9, and a two-thousandth less at 0.5.
  const scores = [...judged('anaphora', 0.9, true, 1000), ...judged('simile', 0.5, false, 1), ...judged('simile', 0.2, false, 1000)];
  expect(chooseBands(scores, 1000, ['anaphora', 'simile']).cuts.probable).toBe(0.7);
});
