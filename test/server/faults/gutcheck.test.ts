import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFaults } from '../../../server/src/analysis/find-faults.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';

/** The rows of the table in `docs/gutcheck.md`: message, example, the check that finds it or why none does. */
const rows = [...readFileSync('docs/gutcheck.md', 'utf8').matchAll(/^\| (.+?) \| `(.+?)` \| (?:`([\w-]+)`|none: .+) \|$/gm)].map(([, message = '', example = '', label]) => [message, example, label] as const);

test('the table has the checks of gutcheck that a text in Markdown can have', () => expect(rows.length).toBeGreaterThan(50));

test.each(rows)('%s %s', (_, example, label) => {
  const source = example.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replace(/\\u([0-9A-F]{4})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const { faults } = findFaults(source, { glossary: EMPTY_GLOSSARY });
  if (label === undefined) expect(faults.filter(({ band }) => band !== 'possible')).toEqual([]);
  else expect(faults.map((fault) => fault.label)).toContain(label);
});
