import { expect, it } from 'vitest';
import { bearersOf } from '../../../server/src/entities/bearers.ts';
import { prepareGlossary } from '../../../server/src/entities/glossary-index.ts';

const index = prepareGlossary({ entries: [
  { id: 'ada-thornbury', type: 'person', name: 'Ada Thornbury', aliases: ['Thornbury'] },
  { id: 'old-pope', type: 'person', name: 'Linus II', aliases: [], roles: [{ role: 'Pope', from: 1840, to: 1850 }] },
  { id: 'new-pope', type: 'person', name: 'Linus III', aliases: [], roles: [{ role: 'Pope', from: 1851 }] },
] });

it.each([
  ['Thornbury', 'We wrote to Thornbury.', 'ada-thornbury'],
  ['Thornburys', 'Where are the Thornburys now?', 'ada-thornbury'],
  ['Thornbury', 'We wrote to A. Thornbury.', 'ada-thornbury'],
  ['Thornbury', 'We wrote to S. Thornbury.', undefined],
  ['Pope', 'The Pope was silent.', 'old-pope'],
])('%s: %s', (form, prose, expected) => {
  const start = prose.indexOf(form);
  expect(bearersOf(index, prose, { start, end: start + form.length }, { year: 1848 })[0]?.id).toBe(expected);
});
