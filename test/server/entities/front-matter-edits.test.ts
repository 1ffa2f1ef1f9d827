import { expect, it } from 'vitest';
import { decideForm } from '../../../server/src/entities/front-matter-edits.ts';
import { documentGlossary } from '../../../server/src/entities/document-glossary.ts';
import { readDocument } from '../../../server/src/text/document.ts';

function decided(text: string): string | undefined {
  const edit = decideForm(text, 'Pell', 'simon-pell');
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const TEXT = '\nPell spoke.\n';

it.each([
  ['no front matter', '', '---\nrostra:\n  entities:\n    Pell: simon-pell\n---\n\n'],
  ['other keys', '---\ntitle: Mills # mine\n---\n', '---\ntitle: Mills # mine\nrostra:\n  entities:\n    Pell: simon-pell\n---\n'],
  ['other settings', '---\nrostra:\n    glossary: [] # none\ntitle: Mills\n---\n', '---\nrostra:\n    glossary: [] # none\n    entities:\n      Pell: simon-pell\ntitle: Mills\n---\n'],
  ['other forms', '---\nrostra:\n  entities:\n    Weir: ada-weir # she\ntitle: Mills\n---\n', '---\nrostra:\n  entities:\n    Weir: ada-weir # she\n    Pell: simon-pell\ntitle: Mills\n---\n'],
  ['another decision', '---\nrostra:\n  entities:\n    Pell: false # none\n---\n', '---\nrostra:\n  entities:\n    Pell: simon-pell # none\n---\n'],
  ['keys in brackets', '---\nrostra: { entities: { Weir: ada-weir } } # mine\n---\n', '---\nrostra: { entities: { Weir: ada-weir, Pell: simon-pell } } # mine\n---\n'],
])('what a form means is written below %s', (_, before, after) => {
  expect(decided(before + TEXT)).toBe(after + TEXT);
  expect(documentGlossary(readDocument(after + TEXT)).glossary.decisions).toMatchObject({ Pell: 'simon-pell' });
});

it('a BOM and the line ends of the file are kept', () => {
  expect(decided('\uFEFF---\r\ntitle: Mills\r\n---\r\n\r\nPell spoke.\r\n')).toBe('\uFEFF---\r\ntitle: Mills\r\nrostra:\r\n  entities:\r\n    Pell: simon-pell\r\n---\r\n\r\nPell spoke.\r\n');
});

it('front matter that is broken, or that leaves the text out, is not edited', () => {
  expect(decided('---\ntitle: [\n---\n')).toBeUndefined();
  expect(decided('---\nrostra: false\n---\n')).toBeUndefined();
});
