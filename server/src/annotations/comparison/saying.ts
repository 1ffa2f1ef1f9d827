import type { PlacedDecision } from '../agreement/placed-annotation.ts';
import { isSamePlace } from '../agreement/span-f1.ts';
import { noteOf } from '../record.ts';

/** What an annotator says of a place, in words; with other words than the first's, these too. */
export function sayingOf(annotation: PlacedDecision | undefined, first: PlacedDecision, source: string): string {
  if (!annotation) return '–';
  const { record, isRejected, label, parts } = annotation;
  const note = noteOf(record);
  const words = isSamePlace(annotation, first) ? '' : ` on “${parts.map(({ start, end }) => source.slice(start, end)).join(' … ').replaceAll(/\s+/g, ' ')}”`;
  return `${isRejected ? `no ${label}` : label}${words}${note === undefined ? '' : ` (${note.replaceAll(/\s+/g, ' ')})`}`;
}
