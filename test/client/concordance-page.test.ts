import { expect, test } from 'vitest';
import { concordancePage } from '../../client/src/concordance/concordance-page.ts';
import type { FoundLine } from '../../server/src/lsp/protocol.ts';

const line = (uri: string, row: number, before: string, keyword: string, behind: string): FoundLine => ({ uri, place: [row, before.length, row, before.length + keyword.length], before, keyword, behind, labels: [] });
const LINES = [line('file:///a/speech.md', 2, 'We shall ', 'mend', ' the roof.'), line('file:///a/speech.md', 2, 'They never ', 'mended', ' a\nmast.'), line('file:///a/the%20yard.md', 0, '', 'Mend', ' it!')];

test('the keywords stand under each other, and every line says where it is from', () => {
  const { text, rows, firstRow, emphasized } = concordancePage({ lemma: 'mend' }, LINES, 'place');
  expect(text).toBe([
    'lemma “mend”: 3 lines in 2 texts',
    'Enter goes to the place. Sorted by place; L sorts by what stands left, R by what stands right, P by place.',
    '',
    `speech.md:3${' '.repeat(4)}${' '.repeat(48)}We shall  mend  the roof.`,
    `speech.md:3${' '.repeat(4)}${' '.repeat(46)}They never  mended  a mast.`,
    `the yard.md:1${' '.repeat(2)}${' '.repeat(56)}  Mend  it!`,
  ].join('\n'));
  expect(emphasized.map(([row, start, end]) => text.split('\n')[firstRow + row]?.slice(start, end))).toEqual(['mend', 'mended', 'Mend']);
  expect(rows).toEqual(LINES);
});

test('sorted by the words to the left from the keyword outwards, or to the right', () => {
  const keywords = (order: 'left' | 'right'): readonly string[] => concordancePage({ lemma: 'mend' }, LINES, order).rows.map(({ keyword }) => keyword);
  expect(keywords('left')).toEqual(['Mend', 'mended', 'mend']);
  expect(keywords('right')).toEqual(['mended', 'Mend', 'mend']);
});

test('nothing found is said', () => expect(concordancePage({ text: 'cellar' }, [], 'place').text).toBe('words “cellar”: nothing found\n'));
