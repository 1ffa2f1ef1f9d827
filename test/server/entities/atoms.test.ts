import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAtoms } from '../../../server/src/entities/atoms.ts';

const written = (text: string): readonly string[] => readAtoms(text).map(({ start, end }) => text.slice(start, end));

test('letters and digits of any alphabet are atoms, an acronym is one', () => {
  expect(written('Łódź in 1905: café No. 12b')).toEqual(['Łódź', 'in', '1905', 'café', 'No', '12', 'b']);
  expect(written('the G.P.U. and the G. P. U. of A. Smith')).toEqual(['the', 'G.P.U.', 'and', 'the', 'G. P. U.', 'of', 'A', 'Smith']);
  expect(written('“I.” It ended')).toEqual(['I', 'It', 'ended']);
});

test('atoms stand in order, and nothing between them is a letter or a digit', () => {
  fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('A', 'b', '.', ' ', '1', 'é', '\u0301', '’', '\u00A0'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 60 }), (text) => {
    let last = 0;
    for (const { start, end } of readAtoms(text)) {
      expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
  }), { numRuns: 500, seed: 1905 });
});
