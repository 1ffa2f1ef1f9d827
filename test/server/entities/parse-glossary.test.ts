import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../../server/src/entities/parse-glossary.ts';

/** What is wrong, as "line: message remedy", lines counted from 1. */
function problemsOf(text: string): readonly string[] {
  return parseGlossary(text).problems.map(({ line, message, remedy }) => `${line + 1}: ${message} ${remedy}`);
}

const idsOf = (text: string): readonly string[] => parseGlossary(text).glossary.entries.map(({ id }) => id);

describe('a glossary file', () => {
  it('gives its entries', () => {
    const { glossary, problems, places } = parseGlossary(`
entries:
  - id: ada-thornbury
    type: person
    name: Ada Thornbury
    aliases: [Thornbury]
    born: 1851
    died: 1924-05-03
    roles:
      - { role: president of the union, from: 1890 }
notNames: [Lantern Street]
`);
    expect(problems).toEqual([]);
    expect(glossary).toEqual({
      entries: [{ id: 'ada-thornbury', type: 'person', name: 'Ada Thornbury', aliases: ['Thornbury'], born: '1851', died: '1924-05-03', roles: [{ role: 'president of the union', from: 1890 }] }],
      notNames: ['Lantern Street'],
    });
    expect(places.get('ada-thornbury')?.start).toBe(14);
  });

  it('may be empty', () => {
    expect(parseGlossary('')).toMatchObject({ glossary: { entries: [] }, problems: [] });
    expect(parseGlossary('entries:\n')).toMatchObject({ glossary: { entries: [] }, problems: [] });
  });
});

describe('what is wrong with a glossary', () => {
  it('is said with its line, and the other entries are kept', () => {
    const text = `entries:
  - id: merrow
    type: town
    name: Merrow
  - id: ellery
    type: place
    name: Port Ellery
`;
    expect(problemsOf(text)).toEqual(['3: "type" is one of person, place, organization, group, event, work, date, term. Mend the value of "type"; the entry is left out until then.']);
    expect(idsOf(text)).toEqual(['ellery']);
  });

  it('an unknown key is reported and the rest of the entry kept', () => {
    const text = 'entries:\n  - id: merrow\n    type: place\n    name: Merrow\n    alias: [Merrowport]\n';
    expect(problemsOf(text)).toEqual(['5: There is no key "alias". Write "aliases", if that is what is meant.']);
    expect(idsOf(text)).toEqual(['merrow']);
  });

  it('a missing key', () => {
    expect(problemsOf('entries:\n  - id: merrow\n    type: place\n')).toEqual(['2: The entry has no "name". Add a line "name: …" to it.']);
  });

  it('an id used twice', () => {
    const text = 'entries:\n  - { id: merrow, type: place, name: Merrow }\n  - { id: merrow, type: place, name: Great Merrow }\n';
    expect(problemsOf(text)).toEqual(['3: The id "merrow" is taken by line 2. Give one of the two entries another id, or make them one.']);
  });

  it('a life that ends before it begins', () => {
    expect(problemsOf('entries:\n  - id: a\n    type: person\n    name: A\n    born: 1900\n    died: 1890\n')).toEqual(['6: A is born in 1900 and dies in 1890. Mend one of the two years.']);
  });

  it('broken YAML', () => {
    const text = 'entries:\n  - id: merrow\n    type: place\n    name: Merrow: the port\n  - id: ellery\n    type: place\n    name: Port Ellery\n';
    expect(problemsOf(text)).toEqual(['4: This is not valid YAML: Nested mappings are not allowed in compact mappings. Mend this line: check its indentation, and put quotation marks around a value that begins with "*" or has a colon or a "#" in it.']);
    expect(idsOf(text)).toContain('ellery');
  });

  it('a list without its key', () => {
    expect(problemsOf('- id: merrow\n')).toEqual(['1: A glossary has a key "entries" with a list of entries. Write "entries:" on the first line and indent the list below it.']);
  });
});
