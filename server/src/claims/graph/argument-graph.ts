import type { PlacedClaim } from '../outline.ts';

/**
 * An argument graph in the terms of the Argument Interchange Format (Chesñevar et al., Towards an Argument Interchange
 * Format, Knowledge Engineering Review 21, 2006): what is said stands in I-nodes, each inference in an RA-node between
 * its premise and its conclusion.
 */
export interface ArgumentGraph {
  readonly nodes: readonly (InformationNode | InferenceNode)[];
  readonly edges: readonly Edge[];
}

export interface InformationNode {
  readonly nodeID: string;
  readonly type: 'I';
  /** The sentence as the source has it, white space closed up. */
  readonly text: string;
  readonly claim: PlacedClaim;
}

export interface InferenceNode {
  readonly nodeID: string;
  readonly type: 'RA';
  readonly text: 'Default Inference';
}

export interface Edge {
  readonly edgeID: string;
  readonly fromID: string;
  readonly toID: string;
}

/** The argument graph of a text's claims: premises point to an inference, the inference to its conclusion. */
export function argumentGraph(source: string, claims: readonly PlacedClaim[]): ArgumentGraph {
  const nodeOf = new Map(claims.map(({ id }, index) => [id, String(index + 1)]));
  const information = claims.map((claim, index): InformationNode => ({ nodeID: String(index + 1), type: 'I', text: quoteOf(source, claim), claim }));
  const inferences: InferenceNode[] = [];
  const edges: Edge[] = [];
  claims.forEach(({ data }, index) => {
    const toID = data.supports === undefined ? undefined : nodeOf.get(data.supports);
    if (toID === undefined) return;
    const nodeID = String(claims.length + inferences.length + 1);
    inferences.push({ nodeID, type: 'RA', text: 'Default Inference' });
    for (const [from, to] of [[String(index + 1), nodeID], [nodeID, toID]] as const) edges.push({ edgeID: String(edges.length + 1), fromID: from, toID: to });
  });
  return { nodes: [...information, ...inferences], edges };
}

/** The words of a claim, on one line. */
export function quoteOf(source: string, { parts }: PlacedClaim): string {
  return parts.map(({ start, end }) => source.slice(start, end)).join(' ').replaceAll(/\s+(?:>\s*)*/g, ' ').trim();
}
