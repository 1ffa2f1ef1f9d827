import { expect, test } from 'vitest';
import { type OutlinedClaim, outlineClaims } from '../../../server/src/claims/outline.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import { claimAt } from './placed-claims.ts';

const SOURCE = 'The sea is patient.\n\n# Walls\n\nWalls fall. Ours fell twice. Wood rots.\n\n# Empty\n\nThank you.\n';
const tree = ({ claim, supportedBy }: OutlinedClaim): object => ({ [claim.id]: supportedBy.map(tree) });

test('claims stand in their sections, their support under them, empty sections left out', () => {
  const claims = [claimAt(SOURCE, 'sea', 'The sea is patient.'), claimAt(SOURCE, 'walls', 'Walls fall.'), claimAt(SOURCE, 'ours', 'Ours fell twice.', 'walls'), claimAt(SOURCE, 'wood', 'Wood rots.', 'ours')];
  const outline = outlineClaims(readDocument(SOURCE).blocks, claims);
  expect(outline.map(({ heading, claims: roots }) => [heading?.prose, roots.map(tree)])).toEqual([
    [undefined, [{ sea: [] }]],
    ['Walls', [{ walls: [{ ours: [{ wood: [] }] }] }]],
  ]);
});

test('a claim whose supported claim is not shown stands by itself', () => {
  const outline = outlineClaims(readDocument(SOURCE).blocks, [claimAt(SOURCE, 'ours', 'Ours fell twice.', 'walls')]);
  expect(outline[0]?.claims.map(tree)).toEqual([{ ours: [] }]);
});
