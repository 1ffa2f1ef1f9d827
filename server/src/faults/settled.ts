import type { TextDocument } from '../text/document.ts';
import type { EditorialMark } from '../text/editorial-mark.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { FaultReport } from './check.ts';
import type { FaultFamily } from './fault.ts';
import { faultChecks } from './registry.generated.ts';

/**
 * The reports without those about what the editor has settled: markup of the editor's own, readings that the editor
 * has overruled, and words that "[sic]" says to stand so in the source.
 */
export function withoutSettled({ source, marks }: Pick<TextDocument, 'source' | 'marks'>, reports: readonly FaultReport[]): readonly FaultReport[] {
  if (marks.length === 0) return reports;
  const settled = marks.flatMap((mark) => mark.settled);
  const kept = marks.filter(({ kind }) => kind === 'sic').map((sic) => wordBefore(source, sic));
  return reports.filter(({ label, parts }) =>
    !parts.some((part) => settled.some((span) => span.start <= part.start && part.end <= span.end))
    && !(isOfReading({ label }) && parts.some((part) => kept.some((word) => spansOverlap(word, part)))));
}

/** Whether the source itself may have the fault: others, such as a doubled space, only a transcription has. */
export function isOfReading({ label }: Pick<FaultReport, 'label'>): boolean {
  return OF_READINGS.has(label);
}
const FAMILIES: ReadonlySet<FaultFamily> = new Set(['words', 'names', 'punctuation']);
const OF_READINGS: ReadonlySet<string> = new Set(faultChecks.filter(({ family }) => FAMILIES.has(family)).map(({ label }) => label));

/** The word that "[sic]" is said of, with what stands between. */
function wordBefore(source: string, sic: EditorialMark): Span {
  const before = source.slice(Math.max(0, sic.start - LONGEST_WORD), sic.start);
  const length = /[\p{L}\p{N}][\p{L}\p{N}’'-]*[^\p{L}\p{N}]*$/u.exec(before)?.[0].length ?? 0;
  return { start: sic.start - length, end: sic.end };
}
/** In UTF-16 code units, emphasis and punctuation after it included. */
const LONGEST_WORD = 60;
