import type { OutlinedClaim, OutlineSection } from '../claims/outline.ts';
import { quoteOf } from '../claims/graph/argument-graph.ts';
import { Positions } from '../text/positions.ts';
import { shorten } from './shorten.ts';

/** Columns that stasis and strength take before the words. */
const LABEL_WIDTH = 22;
const PLACE_WIDTH = 7;
const MINIMUM_QUOTE = 24;

/** The claims by section for reading: line, stasis, strength, words; what supports a claim stands indented under it. */
export function claimsOutline(path: string, source: string, sections: readonly OutlineSection[], columns: number): string {
  const positions = new Positions(source);
  const line = ({ claim, supportedBy }: OutlinedClaim, depth: number): readonly string[] => {
    const indent = '  '.repeat(depth);
    const { label, data } = claim;
    const kind = `${label}${data.strength === 'plain' ? '' : `, ${data.strength}`}${data.attributed ? ' †' : ''}`;
    const head = `${String(positions.at(claim.parts[0].start).line + 1).padStart(PLACE_WIDTH - 2)}  ${indent}${depth > 0 ? '↳ ' : ''}${kind.padEnd(LABEL_WIDTH)} `;
    return [head + shorten(quoteOf(source, claim), Math.max(MINIMUM_QUOTE, columns - head.length)), ...supportedBy.flatMap((reason) => line(reason, depth + 1))];
  };
  const all = sections.flatMap(({ heading, claims }) => ['', ...(heading ? [`${'#'.repeat(heading.level ?? 1)} ${heading.prose}`] : []), ...claims.flatMap((claim) => line(claim, 0))]);
  const count = sections.reduce((sum, { claims }) => sum + claims.reduce((total, claim) => total + size(claim), 0), 0);
  const note = all.some((each) => each.includes(' † ')) ? ['', '† said to be somebody else’s'] : [];
  return [`${path}: ${count} ${count === 1 ? 'claim' : 'claims'}`, ...all, ...note, ''].join('\n');
}

function size({ supportedBy }: OutlinedClaim): number {
  return supportedBy.reduce((sum, reason) => sum + size(reason), 1);
}
