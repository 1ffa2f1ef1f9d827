import type { ClaimMark } from '../analysis/mark.ts';
import { outlineClaims, type OutlinedClaim } from '../claims/outline.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import { placeOf } from './drawn-marks.ts';
import { shortened } from './hover/markdown.ts';
import type { ListedClaim } from './protocol.ts';

/** Characters quoted of one claim. */
const QUOTED = 120;

/** The claims as they are read down an outline: what supports a claim below it and one deeper. */
export function claimsList(analysed: AnalysedDocument): readonly ListedClaim[] {
  const claims = analysed.marks.filter((mark): mark is ClaimMark => mark.layer === 'claim');
  return outlineClaims(analysed.analysis.document.blocks, claims).flatMap(({ heading, claims: outlined }) => {
    const listed = ({ claim, supportedBy }: OutlinedClaim, depth: number): readonly ListedClaim[] => [
      {
        section: heading?.prose ?? '', depth, stasis: claim.label, strength: claim.data.strength,
        text: shortened(analysed.quote(claim.parts[0]), QUOTED), place: placeOf(analysed.rangeOf(claim.parts[0])),
      },
      ...supportedBy.flatMap((supporter) => listed(supporter, depth + 1)),
    ];
    return outlined.flatMap((claim) => listed(claim, 0));
  });
}
