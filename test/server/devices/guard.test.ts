import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { deviceByLabel } from '../../../server/src/devices/by-label.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { type GuardMark, guardPassages, type Place, placesOf } from '../../fixtures/devices/guard-passages.ts';

/**
 * What was reached when the guard was last set, rounded down. A change that falls below is to be looked at; one that
 * gains may set it higher.
 */
const REACHED = { sameLabel: 0.5, anyLabel: 0.66 } as const;
/** As the scorer of the marked texts has it: the share of characters that two marks must have in common. */
const MINIMUM_OVERLAP = 0.3;

interface Found {
  readonly label: string;
  readonly places: readonly Place[];
}

const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });
const judged = guardPassages.map(({ text, marks, arguable }) => ({
  found: analyzer.analyze(text).marks.filter(({ layer, band }) => layer === 'device' && band !== 'possible').map(({ label, parts }): Found => ({ label, places: parts })),
  marks: marks.map((mark) => placed(text, mark)),
  arguable: arguable.map((mark) => placed(text, mark)),
}));

describe('sixty passages of our own', () => {
  test.each([['with the same label', true, REACHED.sameLabel], ['with any label', false, REACHED.anyLabel]] as const)('F1 %s falls no lower', (_, sameLabel, reached) => {
    expect(f1(sameLabel)).toBeGreaterThanOrEqual(reached);
  });

  test('every device has a rule', () => {
    expect(guardPassages.flatMap(({ marks }) => marks).filter(({ label }) => deviceByLabel(label)?.label !== label)).toEqual([]);
  });
});

function placed(text: string, { label, parts }: GuardMark): Found {
  return { label, places: placesOf(text, parts) ?? [] };
}

/** Of marks of the bands definite and probable; what overlaps an arguable mark alone is neither right nor wrong. */
function f1(sameLabel: boolean): number {
  let right = 0;
  let shown = 0;
  let wanted = 0;
  for (const { found, marks, arguable } of judged) {
    const matches = (a: Found, b: Found): boolean => (!sameLabel || a.label === b.label) && likeness(a, b) >= MINIMUM_OVERLAP;
    const free = new Set(marks);
    const missed = found.filter((mark) => {
      const match = [...free].filter((gold) => matches(mark, gold)).sort((a, b) => likeness(mark, b) - likeness(mark, a))[0];
      if (match) free.delete(match);
      return !match;
    });
    right += found.length - missed.length;
    shown += found.length - missed.filter((mark) => arguable.some((gold) => matches(mark, gold))).length;
    wanted += marks.length;
  }
  return (2 * right) / (shown + wanted);
}

/** Jaccard overlap of the characters, of the parts or of the stretches that hold them, whichever is greater. */
function likeness(a: Found, b: Found): number {
  return Math.max(overlap(characters(a.places), characters(b.places)), overlap(characters([hull(a.places)]), characters([hull(b.places)])));
}

function hull(places: readonly Place[]): Place {
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

function characters(places: readonly Place[]): ReadonlySet<number> {
  return new Set(places.flatMap(({ start, end }) => Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)));
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
