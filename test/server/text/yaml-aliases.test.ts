import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFrontMatter } from '../../../server/src/text/front-matter.ts';
import { parseGlossary } from '../../../server/src/entities/parse-glossary.ts';
import { settleAliases, SETTLED } from '../../../server/src/text/yaml-aliases.ts';

test('an alias that refers to nothing is text, and a problem', () => {
  const { data, problems } = readFrontMatter('---\ntitle: *Lantern\nyear: 1934\n---\nIt burns.\n');
  expect(data).toEqual({ title: '*Lantern', year: 1934 });
  expect(problems).toMatchObject([{ line: 1, remedy: 'Put quotation marks around the value.' }]);
});

test('in a glossary too', () => {
  const { glossary, problems } = parseGlossary('entries:\n  - id: lantern\n    type: work\n    name: *Lantern\n');
  expect(glossary.entries[0]?.name).toBe('*Lantern');
  expect(problems).toMatchObject([{ line: 3 }]);
});

test('an alias that refers to something is what it refers to', () => {
  const document = parseDocument('a: &one 1\nb: *one\n');
  expect(settleAliases(document)).toEqual([]);
  expect(document.toJS({ maxAliasCount: SETTLED })).toEqual({ a: 1, b: 1 });
});

test('aliases that multiply are text', () => {
  const levels = Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`);
  const document = parseDocument(['a0: &a0 x', ...levels].join('\n'));
  expect(settleAliases(document)).toHaveLength(81);
  expect(JSON.stringify(document.toJS({ maxAliasCount: SETTLED })).length).toBeLessThan(2000);
});
