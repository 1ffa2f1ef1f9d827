import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../server/src/analysis/find-faults.ts';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { READINGS } from '../../../server/src/text/editorial-mark.ts';

const found = (source: string) => findFaults(source, { glossary: EMPTY_GLOSSARY }).faults.map(({ label, parts }) => `${label}: ${source.slice(parts[0].start, parts[0].end)}`);

test.each([
  ['a scanno', 'They saw tlie harbour at noon.', 'They saw tlie [sic] harbour at noon.'],
  ['a wrong word', 'It must he said that the harbour was closed.', 'It must he [sic] said that the harbour was closed.'],
  ['a doubled word', 'They saw the the harbour at noon.', 'They saw the the [sic] harbour at noon.'],
  ['a missing word', 'It must said that the harbour was closed.', 'It must [sic] said that the harbour was closed.'],
  ['doubled punctuation', 'They saw the harbour,, and left.', 'They saw the harbour,, [sic] and left.'],
])('"[sic]" keeps %s', (_, plain, kept) => {
  expect(found(plain)).toHaveLength(1);
  expect(found(kept)).toEqual([]);
});

test('"[sic]" is said of one word, and not of the transcriber\'s spaces', () => {
  expect(found('They saw tlie [sic] harbour and tbe quay.')).toEqual(['scanno: tbe']);
  expect(found('They saw  tlie [sic] harbour.')).toEqual(['doubled-space:   ']);
});

describe.each(READINGS)('in the %s reading', (reading) => {
  test('nothing is found in markup, or in what the editor has corrected', () => {
    const source = `---\nrostra: { reading: ${reading} }\n---\nThey saw {~~tlie~>the~~} harbour and {--tbe --}the {++old ++}ships.{>>so  tlie the the sheet ,, <<}\n\n[]{.pb n="12 " facs="tlie  tlie.jpg"}\n\nThe ships lay [of]{.supplied orig="os"} {==the north==}, []{.gap reason="tlie the the ink ,, "} and the [south]{.unclear reason='a  a'}.\n`;
    expect(found(source)).toEqual([]);
    const { marks, document } = createAnalyzer({ glossary: EMPTY_GLOSSARY }).analyze(source);
    const settled = document.marks.flatMap((mark) => mark.settled);
    const within = marks.flatMap(({ parts }) => parts).filter((part) => settled.some(({ start, end }) => start <= part.start && part.end <= end));
    expect(within.map(({ start, end }) => source.slice(start, end))).toEqual([]);
  });
});

test('what the editor has written is checked like the rest', () => {
  expect(found('They saw {~~teh~>tlie~~} harbour at noon.')).toEqual(['scanno: tlie']);
});
