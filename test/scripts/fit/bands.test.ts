import { expect, it } from 'vitest';
import { chooseBands, type JudgedScore } from '../../../scripts/fit/bands.ts';

const judged = (label: string, score: number, isRight: boolean, times: number): readonly JudgedScore[] => Array.from({ length: times }, () => ({ label, score, isRight }));

it('begins the bands where a finding pays, and where findings are as precise as definite promises', () => {
  const scores = [...judged('anaphora', 0.9, true, 8), ...judged('simile', 0.8, true, 7), ...judged('simile', 0.6, false, 30)];
  // All 15 right ones of 20 marks and nothing else: F1 = 30 / 35.
  expect(chooseBands(scores, 20, ['anaphora', 'simile', 'litotes'])).toEqual({ cuts: { probable: 0.428, definite: 0.6 }, definite: { anaphora: 0.9, simile: 0.6 } });
});
