import { ByPlaces } from './by-places.ts';
import type { Candidate, CandidatePart } from './device.ts';

/** The parts of a candidate from stretches of a passage, or nothing where there are none. */
export function partsOf(stretches: readonly CandidatePart[]): readonly [CandidatePart, ...CandidatePart[]] | undefined {
  const [first, ...rest] = stretches;
  return first && [first, ...rest];
}

/** Of candidates whose parts share one edge each (their beginnings, or their ends) the one with the longest parts. */
export function longest<Own extends string>(candidates: Iterable<Candidate<Own>>, edge: (part: CandidatePart) => number): Iterable<Candidate<Own>> {
  const byEdges = new ByPlaces<Candidate<Own>>();
  for (const candidate of candidates) {
    const edges = candidate.parts.map(edge);
    const rival = byEdges.get(edges);
    if (!rival || lengthOf(candidate) > lengthOf(rival)) byEdges.set(edges, candidate);
  }
  return byEdges.values;
}

function lengthOf({ parts }: Pick<Candidate<string>, 'parts'>): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
