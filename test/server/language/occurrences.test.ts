import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesOf } from '../../../server/src/language/occurrences.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';

const DENIALS = ['not', 'never', "n't"];
const denials = occurrencesOf(DENIALS);
const turns = occurrencesOf(['but', 'never']);

test('words on several lists are found for each of them, in reading order', () => {
  const passage = readPassage('They did not stay, but never did they say why; but that is not all.', 'paragraph');
  expect(denials(passage).map(({ text }) => text)).toEqual(['not', 'never', 'not']);
  expect(turns(passage).map(({ text }) => text)).toEqual(['but', 'never', 'but']);
});

test('what is found in any text is what looking at every token finds', () => {
  const text = fc.array(fc.constantFrom('The', 'mill', 'did', 'not', 'burn', ',', 'but', "didn't", 'NEVER', 'so', '.', '—', 'nothing'), { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(fc.property(text, (prose) => {
    const passage = readPassage(prose, 'paragraph');
    expect(denials(passage)).toEqual(passage.tokens.filter(({ normal }) => DENIALS.includes(normal)));
  }), { numRuns: 60, seed: 1921 });
});
