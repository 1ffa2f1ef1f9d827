import { describe, expect, test } from 'vitest';
import { applyChanges, canonical, EMPTY_SIDECAR, parseSidecar, recordsOf, renderSidecar, type Sidecar } from '../../../server/src/annotations/sidecar.ts';
import { labelOf, noteOf } from '../../../server/src/annotations/record.ts';
import { idOf, record } from './records.ts';

function sidecar(...lines: readonly string[]): Sidecar {
  return parseSidecar(lines.map((text) => ({ bytes: new TextEncoder().encode(text), text })));
}

function linesOf(written: Sidecar): readonly string[] {
  return renderSidecar(written).map((line) => (typeof line === 'string' ? line : new TextDecoder().decode(line)));
}

const harbour = record(1, ['harbour']);
const roof = record(2, ['roof']);

describe('a record', () => {
  test('is a Web Annotation with quote and position selectors, in code points', () => {
    expect(record(3, ['crane']).target).toEqual([{
      source: 'speech.md',
      selector: [
        { type: 'TextQuoteSelector', exact: 'crane', prefix: '\nIn Émile’s yard 👩‍🚀 stands a ', suffix: '.\n' },
        { type: 'TextPositionSelector', start: 96, end: 101 },
      ],
    }]);
  });

  test('has a target a part, each with its role', () => {
    const { target } = record(3, ['roof', 'wall'], { layer: 'device', label: 'parallelism', parts: [{ start: 36, end: 40, role: 'A' }, { start: 60, end: 64, role: 'B' }] });
    expect(target.map((part) => [part.selector[0].exact, part['role']])).toEqual([['roof', 'A'], ['wall', 'B']]);
  });

  test('is read back as it was written, unknown fields too', () => {
    const written = { ...harbour, 'x:colour': 'red', target: [{ ...harbour.target[0], 'x:page': 3 }] };
    const read = sidecar(JSON.stringify(written));
    expect(read.problems).toEqual([]);
    expect(recordsOf(read)).toEqual([written]);
  });
});

describe('a broken line is reported with its number and kept as it is', () => {
  test.each([
    ['{"id": "urn:uuid:1", "type": "Annot', 'The line is not valid JSON.'],
    ['<<<<<<< ours', "A merge's conflict was left in the file."],
    [canonical(harbour), 'The id is taken by line 1.'],
    [JSON.stringify({ ...roof, textHash: 'none' }), '"textHash" is not as an annotation has it: A text\'s hash has 64 hexadecimal digits.'],
    [JSON.stringify({ ...roof, body: [{ ...roof.body[0], status: 'maybe' }] }), '"body.0.status" is not as an annotation has it'],
  ])('%s', (line, message) => {
    const read = sidecar(canonical(harbour), line);
    expect(read.problems).toEqual([expect.objectContaining({ line: 1, message: expect.stringContaining(message) })]);
    expect(linesOf(applyChanges(read, [{ before: undefined, after: roof }]))).toEqual([canonical(harbour), line, canonical(roof)]);
  });
});

describe('changes', () => {
  test('lines are ordered by id', () => {
    const both = applyChanges(EMPTY_SIDECAR, [{ before: undefined, after: roof }, { before: undefined, after: harbour }]);
    expect(recordsOf(both).map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
  });

  test('a line that no change names stays byte for byte', () => {
    const spaced = canonical(harbour).replace('"type":', '"type" :  ').replace('{', '{"x:big":12345678901234567890.0,');
    expect(linesOf(applyChanges(sidecar(spaced), [{ before: undefined, after: roof }]))[0]).toBe(spaced);
  });

  test('what another program has changed since is merged field by field', () => {
    const [label] = harbour.body;
    const noted = { ...harbour, body: [label, { type: 'TextualBody' as const, purpose: 'commenting' as const, value: 'The old one.' }] as typeof harbour.body };
    const relabelled = { ...harbour, body: [{ ...label, value: 'organization' }] as typeof harbour.body };
    const [merged] = recordsOf(applyChanges(sidecar(canonical(noted)), [{ before: harbour, after: relabelled }]));
    expect(merged && [labelOf(merged), noteOf(merged)]).toEqual(['organization', 'The old one.']);
  });

  test('where both have changed one field, the later has it', () => {
    const label = (value: string, modified: string): typeof harbour => ({ ...harbour, modified, body: [{ ...harbour.body[0], value }] });
    const [early, late] = [label('person', '2026-05-02T08:00:00Z'), label('group', '2026-05-02T09:00:00Z')];
    for (const [there, mine] of [[early, late], [late, early]] as const) {
      const [merged] = recordsOf(applyChanges(sidecar(canonical(there)), [{ before: harbour, after: mine }]));
      expect(merged && labelOf(merged)).toBe('group');
    }
  });

  test('a record is taken out, but not where another program has changed it since', () => {
    expect(recordsOf(applyChanges(sidecar(canonical(harbour)), [{ before: harbour, after: undefined }]))).toEqual([]);
    const changed = { ...harbour, retired: '2026-05-02T08:00:00Z' };
    expect(recordsOf(applyChanges(sidecar(canonical(changed)), [{ before: harbour, after: undefined }]))).toEqual([changed]);
  });
});
