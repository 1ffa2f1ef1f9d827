import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkFaults } from '../../../server/src/faults/check.ts';
import type * as Finding from '../../../server/src/faults/finding.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { readDocument } from '../../../server/src/text/document.ts';

/** Matches that a check would not have found, because it tries its expression only on prose with a sign. */
const missed = vi.hoisted((): string[] => []);

vi.mock('../../../server/src/faults/finding.ts', async (importOriginal) => {
  const original = await importOriginal<typeof Finding>();
  return {
    ...original,
    matchesIn: (...[block, expression, sign]: Parameters<typeof Finding.matchesIn>) => {
      const matches = original.matchesIn(block, expression);
      if (sign?.test(block.prose) === false) missed.push(...matches.map(({ text }) => `${text} by ${expression.source}`));
      return matches;
    },
  };
});

const pieces = fc.constantFrom(
  'the harbour', 'Was', 'it', 'do', 'I', 'i', '1', '0', 'a1b', ' ', '  ', '. ', ', ', ',', ';', ':', '!', '“', '”', '"', '‘', '’', "'", '(', ')', '[', ']', ' [i] ', '-', ' - ', '—', '~', '^', '|', '¦', '*', '_', '\\*',
  '&nbsp ', '< b>', '\t', '\u00A0', 's', 'S', 't', 'n’t', ' n’t', 'tis', 'don', 'didnt', 'am', 'shall', '\n',
);
const prose = fc.array(pieces, { minLength: 1, maxLength: 30 }).map((all) => all.join(''));

test('what every match must have is in all that the expressions of the checks match', () => {
  fc.assert(fc.property(prose, (source) => {
    const document = readDocument(source);
    checkFaults({ document, passages: document.blocks.map((block) => readPassage(block.prose, block.kind)) });
    expect(missed).toEqual([]);
  }), { numRuns: 400 });
});
