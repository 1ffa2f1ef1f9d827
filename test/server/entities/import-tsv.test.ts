import { expect, it } from 'vitest';
import { idOf, parseGlossaryTable } from '../../../server/src/entities/import-tsv.ts';

it('reads a table with named columns', () => {
  const { glossary, problems } = parseGlossaryTable('name\ttype\taliases\tborn\r\nÉmile Harcourt\tperson\tHarcourt | É. Harcourt\t1870\r\n\r\nMerrow\tplace\t\t\r\n');
  expect(problems).toEqual([]);
  expect(glossary.entries).toEqual([
    { id: 'emile-harcourt', type: 'person', name: 'Émile Harcourt', aliases: ['Harcourt', 'É. Harcourt'], born: '1870' },
    { id: 'merrow', type: 'place', name: 'Merrow', aliases: [] },
  ]);
});

it('names the line that is wrong and keeps the others', () => {
  const { glossary, problems } = parseGlossaryTable('name\ttype\tglos\nMerrow\ttown\tA port.\nEllery\tplace\tA port.\n');
  expect(problems.map(({ line, message }) => `${line + 1}: ${message}`)).toEqual([
    '1: There is no column "glos".',
    '2: "type" is one of person, place, organization, group, event, work, date, term.',
  ]);
  expect(glossary.entries.map(({ id }) => id)).toEqual(['ellery']);
});

it('makes ids of names', () => {
  expect(idOf("Dockers' Mutual Union (D.M.U.)")).toBe('dockers-mutual-union-dmu');
});
