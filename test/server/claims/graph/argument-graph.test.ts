import { expect, test } from 'vitest';
import { toAif } from '../../../../server/src/claims/graph/aif.ts';
import { argumentGraph } from '../../../../server/src/claims/graph/argument-graph.ts';
import { toDot } from '../../../../server/src/claims/graph/dot.ts';
import { claimAt } from '../placed-claims.ts';

const SOURCE = 'Walls "fall".\nOurs\nfell twice.\n';
const CLAIMS = [claimAt(SOURCE, 'walls', 'Walls "fall".'), claimAt(SOURCE, 'ours', 'Ours\nfell twice.', 'walls')];

test('a reason points to an inference, the inference to its conclusion', () => {
  const { nodes, edges } = argumentGraph(SOURCE, CLAIMS);
  expect(nodes.map(({ nodeID, type, text }) => [nodeID, type, text])).toEqual([['1', 'I', 'Walls "fall".'], ['2', 'I', 'Ours fell twice.'], ['3', 'RA', 'Default Inference']]);
  expect(edges.map(({ fromID, toID }) => `${fromID}>${toID}`)).toEqual(['2>3', '3>1']);
});

test('AIF has every node and edge, and where each claim stands', () => {
  expect(toAif(argumentGraph(SOURCE, CLAIMS))).toMatchObject({
    nodes: [{ nodeID: '1', type: 'I', rostra: { id: 'walls', start: 0, end: 13, stasis: 'fact' } }, { nodeID: '2' }, { nodeID: '3', type: 'RA' }],
    edges: [{ fromID: '2', toID: '3', formEdgeID: null }, { fromID: '3', toID: '1' }],
    locutions: [],
  });
});

test('DOT escapes what it must', () => {
  const dot = toDot(argumentGraph(SOURCE, CLAIMS), 'A "title"');
  expect(dot).toMatch(/^digraph "A \\"title\\"" \{/);
  expect(dot).toContain(String.raw`n1 [label="fact, plain\nWalls \"fall\"."`);
  expect(dot).toContain('n2 -> n3;');
});

test('a claim whose supported claim is not there has no edge', () => {
  expect(argumentGraph(SOURCE, CLAIMS.slice(1)).edges).toEqual([]);
});
