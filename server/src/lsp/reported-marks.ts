import type { Mark } from '../analysis/mark.ts';
import { placeMark } from '../analysis/placed-marks.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import { reportedIn, severityOf, weaknessOf } from './shown-marks.ts';

/** The marks that are reported within a budget, in any order. Only these are placed, where no person has decided on any. */
export function strongestMarks(analysed: AnalysedDocument, budget: number): { readonly marks: readonly Mark[]; readonly leftOut: number } {
  const { settings, analysis: { stretches, document: { blocks } } } = analysed;
  if (hasDecisions(analysed)) {
    const reported = analysed.marks.filter((mark) => severityOf(mark, settings) !== undefined).sort((a, b) => weaknessOf(a, settings) - weaknessOf(b, settings));
    const leftOut = beyond(budget, reported.length);
    return { marks: reported.slice(0, reported.length - leftOut), leftOut };
  }
  const rows = stretches.map((stretch) => reportedIn(stretch, settings));
  const all = rows.flatMap((row) => row.map(({ weakness }) => weakness));
  const leftOut = beyond(budget, all.length);
  const kept = all.length - leftOut;
  const limit = leftOut === 0 ? Infinity : (Float64Array.from(all).sort()[kept - 1] ?? -Infinity);
  // Of those that are as weak as the weakest the first are kept.
  let equals = kept - all.filter((weakness) => weakness < limit).length;
  const marks = rows.flatMap((row, at) => row.flatMap(({ index, weakness }): readonly Mark[] => {
    const stretch = stretches[at];
    if (!stretch || weakness > limit || (weakness === limit && equals-- <= 0)) return [];
    const mark = placeMark(stretch, index, blocks, at);
    return mark ? [mark] : [];
  }));
  return { marks, leftOut };
}

/** How many of them a budget leaves out, without placing any where no person has decided. */
export function leftOutBy(analysed: AnalysedDocument, budget: number): number {
  if (hasDecisions(analysed)) return strongestMarks(analysed, budget).leftOut;
  return beyond(budget, analysed.reported);
}

/** How many of so many there is no room for; that some are left out takes a place itself. */
function beyond(budget: number, reported: number): number {
  return reported <= budget ? 0 : reported - Math.max(0, budget - 1);
}

function hasDecisions({ annotations }: AnalysedDocument): boolean {
  return annotations.placed.length > 0;
}
