import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../../server/src/entities/bundled-glossary.ts';
import type { Glossary } from '../../../server/src/entities/glossary.ts';
import { draw, expectDrawing } from '../../drawing.ts';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import type { Mark } from '../../../server/src/analysis/mark.ts';

const glossary: Glossary = {
  entries: [
    { id: 'ada-thornbury', type: 'person', name: 'Ada Thornbury', aliases: ['Thornbury'], born: '1851', died: '1924', roles: [{ role: 'president of the union', from: 1890, to: 1919 }] },
    { id: 'josiah-pell', type: 'person', name: 'Josiah Pell', aliases: ['Pell'] },
    { id: 'simon-pell', type: 'person', name: 'Simon Pell', aliases: ['Pell'] },
    { id: 'dzierzynski', type: 'person', name: 'Feliks Dzierżyński', aliases: ['Dzierżyński'] },
    { id: 'merrow', type: 'place', name: 'Merrow', aliases: [], metonym: 'the harbour board of Merrow', except: ['Merrow Lantern'] },
    { id: 'stoke-on-sea', type: 'place', name: 'Stoke-on-Sea', aliases: [] },
    { id: 'dockers-union', type: 'organization', name: "Dockers' Mutual Union", aliases: ['D.M.U.'] },
    { id: 'merrowism', type: 'term', name: 'Merrowism', aliases: [], gloss: 'The doctrine of the harbour.' },
    { id: 'lock-out', type: 'term', name: 'lock-out', aliases: [] },
  ],
};
const sure = { layer: 'entity', glossary, minimumScore: 0.5 } as const;
const link = (mark: Mark): string => (mark.layer === 'entity' ? `${mark.label} ${mark.data.entry ?? mark.data.candidates?.join('|') ?? mark.data.ref}` : mark.label);
const drawn = (drawing: string): void => expectDrawing(drawing, { ...sure, caption: link });

describe('a name of the glossary', () => {
  test('with a possessive', () => drawn(`
We read Thornbury’s letters and Thornbury's speeches.
        ^^^^^^^^^ person ada-thornbury
                                ^^^^^^^^^ person ada-thornbury
`));
  test('with letters beyond Latin-1, and without them', () => drawn(`
We wrote to Feliks Dzierżyński and to Feliks Dzierzynski.
            ^^^^^^^^^^^^^^^^^^ person dzierzynski
                                      ^^^^^^^^^^^^^^^^^^ person dzierzynski
`));
  test('with a hyphen, and broken over a line end', () => drawn(`
We sailed for Stoke-on-Sea with Ada
              ^^^^^^^^^^^^ place stoke-on-sea
                                ^^^ person ada-thornbury
Thornbury and her sister.
^^^^^^^^^ person ada-thornbury
`));
  test('with a word that is broken over a line end', () => drawn(`
The clerk wrote to Ada Thorn-
                   ^^^^^^^^^^ person ada-thornbury
bury about the wages.
^^^^ person ada-thornbury
`));
  test('in a heading in capitals', () => drawn(`
# ADA THORNBURY IN MERROW
  ^^^^^^^^^^^^^ person ada-thornbury
                   ^^^^^^ place merrow
`));
  test('an acronym with dots, with spaces, without either', () => drawn(`
The D.M.U. met; the D. M. U. voted; the DMU struck.
    ^^^^^^ organization dockers-union   ^^^ organization dockers-union
                    ^^^^^^^^ organization dockers-union
`));
  test('but not in a phrase that it excepts', () => {
    expect(draw('She printed the Merrow Lantern at night.', { ...sure, labels: ['place'] })).toBe('She printed the Merrow Lantern at night.');
  });
});

describe('a bare surname', () => {
  test('of several bearers has candidates', () => drawn(`
The clerk wrote to Pell about the wages.
                   ^^^^ person josiah-pell|simon-pell
`));
  test('is licensed by the full name before it', () => drawn(`
The clerk wrote to Simon Pell. An answer came from Pell in time.
                   ^^^^^^^^^^ person simon-pell    ^^^^ person simon-pell
`));
  test('of a full name that the glossary lacks', () => drawn(`
They chose William Pell. The men trusted Pell at once.
           ^^^^^^^^^^^^ person William Pell
                                         ^^^^ person William Pell
`));
});

test('a person with a title and without is one', () => drawn(`
Comrade Orla Venn rose, and Orla Venn spoke; then Comrade Venn sat down.
^^^^^^^^^^^^^^^^^ person Orla Venn                ^^^^^^^^^^^^ person Orla Venn
                            ^^^^^^^^^ person Orla Venn
`));

test('who speaks is no place', () => drawn(`
At last Wintermere came.
        ^^^^^^^^^^ person Wintermere
`));

describe('patterns', () => {
  test('a title is part of the name as used, a courtesy is not', () => drawn(`
We saw General Harcourt and Mr. Weatherby there.
       ^^^^^^^^^^^^^^^^ person General Harcourt
                                ^^^^^^^^^ person Weatherby
`));
  test('an acronym with its expansion', () => drawn(`
The League for Harbour Safety (L.H.S.) met. The L.H.S. voted.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ organization League for Harbour Safety
                               ^^^^^^ organization League for Harbour Safety
                                                ^^^^^^ organization League for Harbour Safety
`));
  test('peoples, but not their adjectives', () => drawn(`
The Germans and an Englishman bought Russian coal.
    ^^^^^^^ group Germans
                   ^^^^^^^^^^ group Englishman
`));
  test('institutions with a capital', () => drawn(`
We swore to keep the Constitution and to obey Congress.
                     ^^^^^^^^^^^^ work Constitution
                                              ^^^^^^^^ organization Congress
`));
  test('documents and days', () => drawn(`
By the Treaty of Ellery the June days were forgotten.
       ^^^^^^^^^^^^^^^^ work Treaty of Ellery
                            ^^^^^^^^^ event June days
`));
});

describe('terms', () => {
  test('in any inflection, once a section', () => drawn(`
The lock-outs began; a lock-out ended; Merrowism won.
    ^^^^^^^^^ term lock-out            ^^^^^^^^^ term merrowism
`));
});

test('terms are marked each time where that is asked for', () => {
  const { marks } = createAnalyzer({ glossary, everyTerm: true }).analyze('The lock-outs began; a lock-out ended.');
  expect(marks.filter(({ label }) => label === 'term')).toHaveLength(2);
});

test('nobody is a candidate before birth', () => {
  const { marks } = createAnalyzer({ glossary: { entries: [
    { id: 'old-weir', type: 'person', name: 'Amos Weir', aliases: ['Weir'], born: '1840' }, { id: 'young-weir', type: 'person', name: 'Ruth Weir', aliases: ['Weir'], born: '1911' },
  ] } }).analyze('---\ndate: 1900\n---\n\nThe clerk wrote to Weir.\n');
  expect(marks.find(({ layer }) => layer === 'entity')?.data).toMatchObject({ entry: 'old-weir' });
});

test('a title that one bears at a time is linked by the document\'s date', () => {
  const { marks } = createAnalyzer({ glossary: bundledGlossary() }).analyze('---\ntitle: The Weavers (February 1848)\n---\n\nNeither the Pope nor the Tsar answered.\n');
  expect(marks.flatMap((mark) => (mark.layer === 'entity' ? [mark.data.entry] : []))).toEqual(['pius-ix', 'nicholas-i-of-russia']);
});

test('a place that acts is a metonym', () => {
  const metonyms = (text: string): string => draw(text, { ...sure, labels: ['place'], caption: (mark) => (mark.layer === 'entity' && mark.data.metonym === true ? 'metonym' : 'place') });
  expect(metonyms('The men say that Merrow demanded an answer in Merrow.')).toBe([
    'The men say that Merrow demanded an answer in Merrow.',
    '                 ^^^^^^ metonym               ^^^^^^ place',
  ].join('\n'));
});
