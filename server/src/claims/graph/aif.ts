import type { ArgumentGraph } from './argument-graph.ts';

/**
 * The graph as AIF JSON, in the form that AIFdb and its tools read: nodes, edges, and no locutions. What AIF has no
 * field for, the stasis, the strength, where the sentence stands, is under `rostra` in each I-node.
 */
export function toAif({ nodes, edges }: ArgumentGraph): object {
  return {
    nodes: nodes.map((node) => (node.type === 'RA' ? node : {
      nodeID: node.nodeID, text: node.text, type: node.type,
      rostra: {
        id: node.claim.id, start: node.claim.parts[0].start, end: (node.claim.parts.at(-1) ?? node.claim.parts[0]).end,
        stasis: node.claim.label, strength: node.claim.data.strength, attributed: node.claim.data.attributed, checkable: node.claim.data.checkable, score: Math.round(node.claim.score * 100) / 100,
      },
    })),
    edges: edges.map((edge) => ({ ...edge, formEdgeID: null })),
    locutions: [],
  };
}
