import type { PlacedAnnotation } from './placed-annotation.ts';

export interface SpanScore {
  readonly label: string;
  readonly first: number;
  readonly second: number;
  /** Annotations of one that the other has at exactly the same place, and at a place that overlaps. */
  readonly same: number;
  readonly overlapping: number;
  /** Harmonic mean of what each finds of the other's; which of the two is taken for right makes no difference. */
  readonly f1: number;
  readonly overlappingF1: number;
}

/** How well two annotators' spans coincide, by label, in alphabetical order. */
export function spanScores(first: readonly PlacedAnnotation[], second: readonly PlacedAnnotation[]): readonly SpanScore[] {
  const labels = [...new Set([...first, ...second].map(({ label }) => label))].sort();
  return labels.map((label) => {
    const ours = first.filter((each) => each.label === label);
    const theirs = second.filter((each) => each.label === label);
    const same = pairs(ours, theirs, isSamePlace);
    const overlapping = pairs(ours, theirs, overlaps);
    const together = ours.length + theirs.length;
    return { label, first: ours.length, second: theirs.length, same, overlapping, f1: (2 * same) / together, overlappingF1: (2 * overlapping) / together };
  });
}

export function isSamePlace(a: PlacedAnnotation, b: PlacedAnnotation): boolean {
  return a.parts.length === b.parts.length && a.parts.every((part, index) => part.start === b.parts[index]?.start && part.end === b.parts[index]?.end);
}

export function overlaps(a: PlacedAnnotation, b: PlacedAnnotation): boolean {
  return a.parts.some((part) => b.parts.some((other) => part.start < other.end && other.start < part.end));
}

/** How many pairs can be made, each annotation in one at most. */
function pairs(ours: readonly PlacedAnnotation[], theirs: readonly PlacedAnnotation[], match: (a: PlacedAnnotation, b: PlacedAnnotation) => boolean): number {
  const left = new Set(theirs);
  let count = 0;
  for (const own of ours) {
    const found = [...left].find((other) => match(own, other));
    if (!found) continue;
    left.delete(found);
    count++;
  }
  return count;
}
