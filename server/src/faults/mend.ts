import { spansOverlap } from '../text/span.ts';
import type { FaultData, FaultFinding, Mend } from './fault.ts';

/** The first ways of the faults whose mend is certain, in reading order; of two that touch, the first. */
export function certainMends<Fault extends Pick<FaultFinding, 'data'>>(faults: readonly Fault[]): { readonly mended: readonly Fault[]; readonly changes: readonly Mend[] } {
  const mended: Fault[] = [];
  const changes: Mend[] = [];
  for (const fault of faults) {
    const [first] = fault.data.isCertain ? fault.data.mends : [];
    if (!first || first.changes.some((change) => changes.some((other) => touches(change, other)))) continue;
    mended.push(fault);
    changes.push(...first.changes);
  }
  return { mended, changes: changes.sort((a, b) => a.start - b.start) };
}

/** The text with all changes made; they must not overlap. */
export function withChanges(source: string, changes: FaultData['mends'][number]['changes']): string {
  let text = '';
  let from = 0;
  for (const { start, end, text: replacement } of [...changes].sort((a, b) => a.start - b.start)) {
    text += source.slice(from, start) + replacement;
    from = end;
  }
  return text + source.slice(from);
}

function touches(a: Mend, b: Mend): boolean {
  return spansOverlap(a, b) || a.start === b.start;
}
