import type { ArgumentGraph } from './argument-graph.ts';
import { wrapWords } from './wrap-words.ts';

/** Characters in a line of a node. */
const LINE = 40;

/** The graph in Graphviz DOT: reasons point upwards to what they support. */
export function toDot({ nodes, edges }: ArgumentGraph, title: string): string {
  return [
    `digraph ${quoted(title)} {`,
    '  rankdir=BT;',
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    ...nodes.map((node) => (node.type === 'RA'
      ? `  n${node.nodeID} [label="RA", shape=diamond, style=solid];`
      : `  n${node.nodeID} [label=${quoted([`${node.claim.label}, ${node.claim.data.strength}`, ...wrapWords(node.text, LINE)].join('\n'))}${node.claim.band === 'definite' ? ', penwidth=2' : ''}${node.claim.data.attributed ? ', style="rounded,dashed"' : ''}];`)),
    ...edges.map(({ fromID, toID }) => `  n${fromID} -> n${toID};`),
    '}', '',
  ].join('\n');
}

/** A DOT string: quotation marks and backslashes escaped, line breaks as `\n`. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`).replaceAll('\n', String.raw`\n`)}"`;
}
