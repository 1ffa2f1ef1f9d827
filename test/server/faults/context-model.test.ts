import { describe, expect, test } from 'vitest';
import { bundledContextModel, EDGE } from '../../../server/src/faults/context/context-model.ts';

const model = bundledContextModel();
const WORDS = ['the', 'harbour', 'was', 'of', 'closed', 'and', 'he', 'be', 'said', 'that', 'ships', '.', ',', 'quay'];
const classes = [EDGE, ...WORDS.map((word) => model.classOf(word))];

describe('the context model', () => {
  test('says the same of a row of classes as of each three', () => {
    const row = [EDGE, EDGE, ...classes, EDGE];
    expect([...model.logProbabilities(row)].slice(2)).toEqual(row.slice(2).map((third, at) => model.logProbability(row[at] ?? EDGE, row[at + 1] ?? EDGE, third)));
  });

  test('thinks nothing likelier than it says at most', () => {
    for (const first of classes) {
      for (const second of classes) {
        for (const third of classes) expect(model.logProbability(first, second, third)).toBeLessThanOrEqual(model.highestLogProbability(second, third));
      }
    }
  });
});
