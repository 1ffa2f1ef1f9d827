import { expect, test } from 'vitest';
import { layoutTrees } from '../../../../server/src/claims/graph/layout.ts';
import { toSvg } from '../../../../server/src/claims/graph/svg.ts';
import { outlineClaims } from '../../../../server/src/claims/outline.ts';
import { readDocument } from '../../../../server/src/text/document.ts';
import { claimAt } from '../placed-claims.ts';

const SOURCE = '# R & D\n\nWalls fall. Ours fell twice. Theirs <fell> once. Wood rots.\n';
const claims = [claimAt(SOURCE, 'walls', 'Walls fall.'), claimAt(SOURCE, 'ours', 'Ours fell twice.', 'walls'), claimAt(SOURCE, 'theirs', 'Theirs <fell> once.', 'walls'), claimAt(SOURCE, 'wood', 'Wood rots.')];
const sections = outlineClaims(readDocument(SOURCE).blocks, claims);

test('reasons stand side by side below what they support, nothing overlaps', () => {
  const { boxes, arrows } = layoutTrees(sections[0]?.claims ?? [], 100, () => 50);
  const at = Object.fromEntries(boxes.map(({ content, x, y }) => [content.claim.id, { x, y }]));
  expect(at).toEqual({ walls: { x: 62, y: 0 }, ours: { x: 0, y: 90 }, theirs: { x: 124, y: 90 }, wood: { x: 0, y: 180 } });
  expect(arrows).toHaveLength(2);
});

test('the drawing escapes its texts and has a box a claim and an arrow a support', () => {
  const svg = toSvg(SOURCE, sections);
  expect(svg).toContain('R &amp; D');
  expect(svg).toContain('Theirs &lt;fell&gt; once.');
  expect(svg.match(/<rect /g)).toHaveLength(claims.length);
  expect(svg.match(/class="support"/g)).toHaveLength(2);
});

test('no claims, an empty drawing', () => {
  expect(toSvg('', [])).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>\n$/);
});
