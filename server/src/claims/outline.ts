import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { ClaimData, Stasis } from './claim.ts';

/** A claim in the source: a mark of the layer `claim` is one. */
export interface PlacedClaim {
  readonly id: string;
  readonly label: Stasis;
  readonly parts: readonly [Span, ...Span[]];
  readonly score: number;
  readonly band: 'definite' | 'probable' | 'possible';
  readonly data: ClaimData;
}

/** A claim with the claims that support it, in reading order. */
export interface OutlinedClaim {
  readonly claim: PlacedClaim;
  readonly supportedBy: readonly OutlinedClaim[];
}

/** The claims under one heading, or before the first. */
export interface OutlineSection {
  /** The heading, or nothing for what stands before the first. */
  readonly heading: Block | undefined;
  readonly claims: readonly OutlinedClaim[];
}

/** The claims by section, those that support another under it; sections without claims are left out. */
export function outlineClaims(blocks: readonly Block[], claims: readonly PlacedClaim[]): readonly OutlineSection[] {
  const known = new Set(claims.map(({ id }) => id));
  const supporters = new Map<string, PlacedClaim[]>();
  const roots: PlacedClaim[] = [];
  for (const claim of claims) {
    const supported = claim.data.supports;
    if (supported === undefined || !known.has(supported)) roots.push(claim);
    else supporters.set(supported, [...(supporters.get(supported) ?? []), claim]);
  }
  const outlined = (claim: PlacedClaim): OutlinedClaim => ({ claim, supportedBy: (supporters.get(claim.id) ?? []).map(outlined) });
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const sections = [undefined, ...headings].map((heading, index) => {
    const from = heading?.start ?? 0;
    const to = headings[index]?.start ?? Infinity;
    return { heading, claims: roots.filter(({ parts }) => parts[0].start >= from && parts[0].start < to).map(outlined) };
  });
  return sections.filter((section) => section.claims.length > 0);
}
