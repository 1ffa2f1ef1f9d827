import type { Span } from '../../text/span.ts';

/** What one annotator marked with one label: stretches that do not overlap. */
export type Units = readonly Span[];

/** Observed and expected disagreement: alpha is one minus their ratio. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * What Krippendorff's alpha for unitizing is made of, for one label: of two stretches that meet, both marked, the
 * squared distances of their ends disagree; one that lies within what another annotator left unmarked disagrees by its
 * length squared. (Krippendorff 1995, On the reliability of unitizing continuous data, Sociological Methodology
 * 25:47–76; Content Analysis, 2nd edition 2004, chapter 11.5.)
 * @param length of the text
 */
export function unitizingDisagreement(annotators: readonly Units[], length: number): Disagreement {
  const sections = annotators.map((units) => sectionsOf(units, length));
  let observed = 0;
  for (const [index, own] of sections.entries()) {
    for (const [other, theirs] of sections.entries()) if (other !== index) observed += differences(own, theirs);
  }
  return { observed: observed / (annotators.length * (annotators.length - 1) * length ** 2), expected: expectedDifference(sections, length) };
}

/** Alpha over several labels, each label's disagreements counting alike; NaN where nobody marked anything. */
export function unitizingAlpha(labels: readonly Disagreement[]): number {
  const expected = labels.reduce((sum, label) => sum + label.expected, 0);
  return expected === 0 ? Number.NaN : 1 - labels.reduce((sum, label) => sum + label.observed, 0) / expected;
}

interface Section extends Span {
  readonly isMarked: boolean;
}

/** The text from beginning to end as marked stretches and the gaps between them. */
function sectionsOf(units: Units, length: number): readonly Section[] {
  const sections: Section[] = [];
  let from = 0;
  for (const { start, end } of joined(units)) {
    if (start > from) sections.push({ start: from, end: start, isMarked: false });
    sections.push({ start, end, isMarked: true });
    from = end;
  }
  if (from < length) sections.push({ start: from, end: length, isMarked: false });
  return sections;
}

/** In order, those that overlap as one: what two marks of one label share is marked with it. */
function joined(units: Units): readonly Span[] {
  const found: Span[] = [];
  for (const unit of [...units].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last && unit.start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, unit.end) };
    else found.push(unit);
  }
  return found;
}

function differences(own: readonly Section[], theirs: readonly Section[]): number {
  let sum = 0;
  let from = 0;
  for (const mine of own) {
    while (from < theirs.length && (theirs[from]?.end ?? 0) <= mine.start) from++;
    for (let index = from; index < theirs.length; index++) {
      const other = theirs[index];
      if (!other || other.start >= mine.end) break;
      sum += difference(mine, other);
    }
  }
  return sum;
}

/** Of two sections that share something. */
function difference(a: Section, b: Section): number {
  if (a.isMarked && b.isMarked) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  if (a.isMarked && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2;
  if (b.isMarked && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2;
  return 0;
}

/** The mean difference over all the ways that the same sections could have lain. */
function expectedDifference(annotators: readonly (readonly Section[])[], length: number): number {
  const count = annotators.length;
  const total = count * length;
  const sections = annotators.flat();
  const marked = sections.filter(({ isMarked }) => isMarked).map(({ start, end }) => end - start);
  const gaps = sections.filter(({ isMarked }) => !isMarked).map(({ start, end }) => end - start);
  let sum = 0;
  for (const unit of marked) {
    const within = gaps.reduce((ways, gap) => ways + Math.max(0, gap - unit + 1), 0);
    sum += ((marked.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * within;
  }
  const same = marked.reduce((ways, unit) => ways + unit * (unit - 1), 0);
  return ((2 / length) * sum) / (total * (total - 1) - same);
}
