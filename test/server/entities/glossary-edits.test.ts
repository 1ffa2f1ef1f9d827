import { expect, test } from 'vitest';
import { addEntry, addNotName, type GlossaryEdit } from '../../../server/src/entities/glossary-edits.ts';
import { parseGlossary } from '../../../server/src/entities/parse-glossary.ts';

const HALDEN = { type: 'person', name: 'Edda Halden', form: 'Halden' };

function changed(text: string, edit: GlossaryEdit | undefined): string | undefined {
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

test('a file is begun with the first entry', () => {
  expect(changed('', addEntry('', HALDEN))).toBe('entries:\n  - id: edda-halden\n    type: person\n    name: Edda Halden\n    aliases:\n      - Halden\n');
});

test('an entry goes below the last one, as far in, and all else stays as it was written', () => {
  const text = '# The weavers\nentries:\n- id: orla-venn   # of the north\n  type: person\n  name:   "Orla Venn"\n  # see the minutes\n  gloss: >\n    Treasurer.\n\nnotNames: [ May ]   # the month\n';
  const after = changed(text, addEntry(text, { ...HALDEN, form: 'Edda Halden' }));
  expect(after).toBe(text.replace('    Treasurer.\n', '    Treasurer.\n- id: edda-halden\n  type: person\n  name: Edda Halden\n'));
  expect(parseGlossary(after ?? '')).toMatchObject({ problems: [], glossary: { entries: [{ id: 'orla-venn' }, { id: 'edda-halden' }], notNames: ['May'] } });
});

test('the last line need not end', () => {
  const text = 'notNames:\n  - Lantern # a lamp';
  expect(changed(text, addNotName(text, 'Loom'))).toBe(`${text}\n  - Loom\n`);
  expect(changed(text, addEntry(text, HALDEN))).toMatch(/ # a lamp\nentries:\n {2}- id: edda-halden\n/);
});

test('a list in brackets and an empty one are taken as they are, comments kept', () => {
  for (const text of ['# mine\nentries: [] # none yet\n', '# mine\nentries: # none yet\n', '# mine\nentries: [{ id: a-b, type: place, name: A B }] # none yet\n']) {
    const after = changed(text, addEntry(text, HALDEN)) ?? '';
    expect(after).toContain('# mine');
    expect(after).toContain('# none yet');
    expect(parseGlossary(after)).toMatchObject({ problems: [] });
    expect(parseGlossary(after).places.has('edda-halden')).toBe(true);
  }
});

test('an id is in ASCII, and is never taken', () => {
  const text = 'entries:\n  - { id: zoe-d-aubert, type: person, name: Zoë d’Aubert the Elder }\n';
  expect(addEntry('', { type: 'person', name: 'Zoë D’Aubert', form: 'Zoë D’Aubert' })?.text).toContain('id: zoe-daubert\n');
  expect(addEntry(text, { type: 'person', name: 'Zoë d-Aubert', form: 'Aubert' })?.text).toContain('id: zoe-d-aubert-2\n');
});

test('a name that YAML would read as something else is quoted', () => {
  expect(parseGlossary(changed('', addNotName('', 'No')) ?? '').glossary.notNames).toEqual(['No']);
  expect(parseGlossary(changed('', addNotName('', 'Loom: the')) ?? '').glossary.notNames).toEqual(['Loom: the']);
});

test('the line ends of the file are kept', () => {
  const text = 'notNames:\r\n  - May\r\n';
  expect(changed(text, addNotName(text, 'Loom'))).toBe('notNames:\r\n  - May\r\n  - Loom\r\n');
});

test('a broken file is not edited, nor one that is no glossary', () => {
  expect(addNotName('entries: [', 'Loom')).toBeUndefined();
  expect(addNotName('- Loom\n', 'Loom')).toBeUndefined();
});
