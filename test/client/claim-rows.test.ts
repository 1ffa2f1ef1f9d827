import { expect, test } from 'vitest';
import { claimRows } from '../../client/src/claim-rows.ts';
import type { ListedClaim } from '../../server/src/lsp/protocol.ts';

const claim = (section: string, depth: number, text: string): ListedClaim => ({ section, depth, text, stasis: 'value', strength: 'plain', place: [0, 0, 0, 1] });

test('claims stand under their section, and what supports a claim indented below it', () => {
  const rows = claimRows([claim('', 0, 'It is late.'), claim('At the mill', 0, 'The tax must go.'), claim('At the mill', 1, 'It closed the mills.')]);
  expect(rows.map(({ label }) => label)).toEqual(['It is late.', 'At the mill', 'The tax must go.', '\u2003↳ It closed the mills.']);
});
