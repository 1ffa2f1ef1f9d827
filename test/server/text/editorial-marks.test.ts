import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import { LACUNA } from '../../../server/src/text/editorial-mark.ts';

const isKnownWord = (word: string): boolean => ['understand', 'example'].includes(word);
const corrected = (source: string) => readDocument(source, { isKnownWord }).blocks.map((block) => block.prose).join(' | ');
const diplomatic = (source: string) => readDocument(source, { isKnownWord, reading: 'diplomatic' }).blocks.map((block) => block.prose).join(' | ');

describe.each([
  ['a substitution', 'They saw {~~teh~>the~~} ship.', 'They saw the ship.', 'They saw teh ship.'],
  ['a substitution by nothing, and of nothing', 'They {~~all~>~~} saw {~~~>the~~} ship.', 'They saw the ship.', 'They all saw ship.'],
  ['an addition', 'They saw the{++ old++} ship.', 'They saw the old ship.', 'They saw the ship.'],
  ['a deletion', 'They saw the {--very --}old ship.', 'They saw the old ship.', 'They saw the very old ship.'],
  ['a deletion before a comma', 'They saw the ship {--there--}, and left.', 'They saw the ship, and left.', 'They saw the ship there, and left.'],
  ['a comment', 'They saw the ship{>>which? the the sheet is torn,, <<}.', 'They saw the ship.', 'They saw the ship.'],
  ['a highlight', 'They saw {==the *old*==} ship.', 'They saw the old ship.', 'They saw the old ship.'],
  ['an unclear reading', 'They saw the [old]{.unclear reason="ink"} ship.', 'They saw the old ship.', 'They saw the old ship.'],
  ['what the editor has supplied', 'They saw the [har]{.supplied}bour.', 'They saw the harbour.', 'They saw the bour.'],
  ['what the editor has supplied for something else', 'They saw [the]{.supplied orig="teh"} ship.', 'They saw the ship.', 'They saw teh ship.'],
  ['a gap', 'They saw []{.gap reason="torn"} ship.', `They saw ${LACUNA} ship.`, `They saw ${LACUNA} ship.`],
  ['"[sic]"', 'They saw teh [sic] ship [*sic*: sheep], and left [sic!].', 'They saw teh ship, and left.', 'They saw teh ship, and left.'],
  ['a page break within a word', 'They under[]{.pb n="12" facs="scans/12.jpg"}stand.', 'They understand.', 'They understand.'],
  ['a page break within a word broken over lines', 'They under-\n[]{.pb n=12}\nstand.', 'They understand.', 'They understand.'],
  ['a page break of its own', 'They left.\n\n[]{.pb n=12}\n\nThey sang.', 'They left. | They sang.', 'They left. | They sang.'],
  ['a span with a class of its own', 'They [left]{.smallcaps}.', 'They left.', 'They left.'],
  ['one mark in another', 'They saw {++[an *old*]{.unclear} {--red --}++}ship.', 'They saw an old ship.', 'They saw ship.'],
  ['marks in a block quotation over a line end', '> They saw {--the\n> old--} a ship.', 'They saw a ship.', 'They saw the old a ship.'],
])('%s', (_, source, asCorrected, asDiplomatic) => {
  test('as corrected', () => expect(corrected(source)).toBe(asCorrected));
  test('as it stands in the source', () => expect(diplomatic(source)).toBe(asDiplomatic));
});

test.each(['They saw {++the ship.', 'They saw the ship ~~} there.', 'They saw \\{++the++} ship.', 'They saw {~~the~~} ship.', 'They saw `{++the++}` ship.', 'A set {of things}.', 'A [word] {in braces}.'])('what is not closed, or is escaped, is no mark: %s', (source) => {
  expect(readDocument(source).marks).toEqual([]);
});

test('places in the source are exact with pieces missing', () => {
  const source = '> They saw {~~teh~>the~~} old [sic] {--red --}ships.\n';
  const [block] = readDocument(source).blocks;
  const place = (word: string) => {
    const start = block?.prose.indexOf(word) ?? -1;
    const span = block && sourceSpan(block, { start, end: start + word.length });
    return source.slice(span?.start, span?.end);
  };
  expect(['the', 'ships', 'the old', 'old ships'].map(place)).toEqual(['the', 'ships', 'the~~} old', 'old [sic] {--red --}ships']);
});

test('a page break tells its page and its facsimile', () => {
  const source = 'They left.\n\n[]{.pb n="12" facs="scans/12 \\"a\\".jpg"}';
  expect(readDocument(source).marks).toMatchObject([{ kind: 'page-break', start: 12, end: source.length, attributes: { n: '12', facs: 'scans/12 "a".jpg' } }]);
});

test('a speaker may begin a page', () => {
  const { blocks, marks } = readDocument('[]{.pb n="12"} MR. HALE: They left.\n\n[]{.pb n="13"}\n**Chair:** They sang [sic].');
  expect(blocks.map(({ kind, prose, speaker }) => [kind, prose, speaker])).toEqual([
    ['speaker', 'MR. HALE', 'MR. HALE'], ['paragraph', 'They left.', 'MR. HALE'], ['speaker', 'Chair', 'Chair'], ['paragraph', 'They sang.', 'Chair'],
  ]);
  expect(marks.map(({ kind, start }) => [kind, start])).toEqual([['page-break', 0], ['page-break', 37], ['sic', 73]]);
});

test('front matter says which reading it wants', () => {
  expect(corrected('---\nrostra:\n  reading: diplomatic\n---\nThey saw {~~teh~>the~~} ship.')).toBe('They saw teh ship.');
});
