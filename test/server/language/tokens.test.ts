import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../server/src/language/tokens.ts';

const texts = (prose: string): readonly string[] => tokenize(prose).tokens.map((token) => token.text);

describe('repairs of wink-nlp', () => {
  test('a name with letters of Latin Extended-A is one token', () => {
    expect(texts('Comrade Dzierżyński spoke in Łódź.')).toEqual(['Comrade', 'Dzierżyński', 'spoke', 'in', 'Łódź', '.']);
    expect(tokenize('Dzierżyński').tokens[0]).toMatchObject({ partOfSpeech: 'PROPN', kind: 'word', lemma: 'dzierżyński' });
  });
  test('a hyphenated compound is one token', () =>
    expect(texts('an up-to-date, well-known counter-revolutionary of twenty-five')).toEqual(['an', 'up-to-date', ',', 'well-known', 'counter-revolutionary', 'of', 'twenty-five']));
  test('a suspended hyphen and a dash make no compound', () => {
    expect(texts('pre- and post-war')).toEqual(['pre', '-', 'and', 'post-war']);
    expect(texts('peace--or war')).not.toContain('peace--or');
  });
  test('a compound\'s lemma is that of its last member', () =>
    expect(tokenize('two counter-revolutions').tokens[1]?.lemma).toBe('counter-revolution'));
  test('"cannot" before a stop, which wink-nlp does not expand, has a lemma', () =>
    expect(tokenize('They cannot.').tokens[1]).toMatchObject({ text: 'cannot', lemma: 'cannot' }));
});

test('contractions and possessives are parted, whatever their apostrophe', () =>
  expect(tokenize('Smith’s men don’t.').tokens.map((token) => [token.normal, token.kind])).toEqual([
    ['smith', 'word'], ["'s", 'clitic'], ['men', 'word'], ['do', 'word'], ["n't", 'clitic'], ['.', 'punctuation']]));

test('every token stands at its offsets, for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (prose) => {
    let last = 0;
    for (const token of tokenize(prose).tokens) {
      expect(prose.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(last);
      last = token.end;
    }
  }), { numRuns: 500, seed: 1848 });
});

test.each(['\u00A0', '\u2028', '\u3000', '\f', '\uFEFF', '\t'])('%j between words moves nothing', (space) =>
  expect(tokenize(`The${space}harbour is${space} closed`).tokens.map((token) => token.start)).toEqual([0, 4, 12, 16]));
