import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../server/src/analysis/find-faults.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import type { MendingStyle } from '../../../server/src/faults/house-style.ts';
import { withChanges } from '../../../server/src/faults/mend.ts';
import { readDocument } from '../../../server/src/text/document.ts';

const faultsOf = (source: string, mending: MendingStyle) => findFaults(source, { glossary: EMPTY_GLOSSARY, usual: { mending } }).faults;

/** The text with the first way of each fault taken. */
function mended(source: string, mending: MendingStyle): string {
  return withChanges(source, faultsOf(source, mending).flatMap((fault) => fault.data.mends[0]?.changes ?? []));
}
const prose = (source: string, reading: 'corrected' | 'diplomatic') => readDocument(source, { reading }).blocks.map((block) => block.prose).join('\n');

const FAULTS = [
  ['a word', 'They saw tlie harbour at noon.', 'They saw the harbour at noon.', {
    sic: 'They saw tlie [sic] harbour at noon.', substitution: 'They saw {~~tlie~>the~~} harbour at noon.', supplied: 'They saw [the]{.supplied orig="tlie"} harbour at noon.',
  }],
  ['a missing word', 'It must said that the harbour was closed.', 'It must be said that the harbour was closed.', {
    sic: 'It must [sic] said that the harbour was closed.', substitution: 'It must {++be ++}said that the harbour was closed.', supplied: 'It must [be]{.supplied} said that the harbour was closed.',
  }],
  ['a word too many', 'They saw the the harbour at noon.', 'They saw the harbour at noon.', {
    sic: 'They saw the the [sic] harbour at noon.', substitution: 'They saw the{-- the--} harbour at noon.', supplied: 'They saw the []{.supplied orig="the"} harbour at noon.',
  }],
  ['an ending', 'They stood on Russia soil at noon.', 'They stood on Russian soil at noon.', {
    sic: 'They stood on Russia [sic] soil at noon.', substitution: 'They stood on {~~Russia~>Russian~~} soil at noon.', supplied: 'They stood on [Russian]{.supplied orig="Russia"} soil at noon.',
  }],
  ['a mark of punctuation', 'They saw the harbour,, and left.', 'They saw the harbour, and left.', {
    sic: 'They saw the harbour,, [sic] and left.', substitution: 'They saw the harbour,{--,--} and left.', supplied: 'They saw the harbour,[]{.supplied orig=","} and left.',
  }],
] as const;

describe.each(FAULTS)('%s', (_, source, silent, styles) => {
  test('mended in silence', () => expect(mended(source, 'silent')).toBe(silent));

  test.each(['sic', 'substitution', 'supplied'] as const)('mended by %s: the evidence is kept, and nothing is left to mend', (style) => {
    const text = mended(source, style);
    expect(text).toBe(styles[style]);
    expect(prose(text, 'diplomatic')).toBe(prose(source, 'diplomatic'));
    if (style !== 'sic') expect(prose(text, 'corrected')).toBe(silent);
    expect(faultsOf(text, style)).toEqual([]);
  });

  test('the plain mend stays a choice, for what is a fault of the transcription', () => {
    const [fault] = faultsOf(source, 'substitution');
    const plain = fault?.data.mends.find(({ title }) => title.endsWith(', leaving no trace'));
    expect(withChanges(source, plain?.changes ?? [])).toBe(silent);
  });
});

test.each([
  ['a doubled space, which only a transcription has', 'They saw  the harbour.', 'They saw the harbour.'],
  ['what an editor has written', 'They saw {~~teh~>tlie~~} harbour.', 'They saw {~~teh~>the~~} harbour.'],
  ['a broken paragraph', 'The ships lay idle in\n\nthe harbour of the north.', 'The ships lay idle in the harbour of the north.'],
])('mended in silence whatever the house style: %s', (_, source, expected) => {
  for (const style of ['sic', 'substitution', 'supplied'] as const) expect(mended(source, style)).toBe(expected);
});

test('the text\'s own front matter comes before what is usual around it', () => {
  expect(mended('---\nrostra:\n  mending: sic\n---\nThey saw tlie harbour.', 'substitution')).toContain('tlie [sic] harbour');
});

test.each([
  ['---\nrostra:\n  mending: sick\n---\n', 2, '"mending" cannot be "sick".'],
  ['---\nrostra: { reading: correct }\n---\n', 1, '"reading" cannot be "correct".'],
])('what the front matter cannot choose is a problem: %j', (frontMatter, line, message) => {
  expect(findFaults(`${frontMatter}They left.`, { glossary: EMPTY_GLOSSARY }).problems).toMatchObject([{ code: 'front-matter', line, message }]);
});
