import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../../server/src/annotations/agreement/agreement.ts';
import { cohenKappa } from '../../../../server/src/annotations/agreement/cohen.ts';
import { fleissKappa } from '../../../../server/src/annotations/agreement/fleiss.ts';
import { krippendorffAlpha } from '../../../../server/src/annotations/agreement/krippendorff.ts';
import type { PlacedAnnotation } from '../../../../server/src/annotations/agreement/placed-annotation.ts';
import { unitizingAlpha, unitizingDisagreement } from '../../../../server/src/annotations/agreement/unitizing.ts';

describe("Cohen's kappa", () => {
  test('worked by hand: 35 of 50 alike, chance 0.5, kappa 0.4', () => {
    const pairs = [['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]] as const;
    expect(cohenKappa(pairs.flatMap(([first, second, count]) => Array.from({ length: count }, () => ({ first, second }))))).toBeCloseTo(0.4, 10);
  });

  test('cannot be said where there is nothing to tell apart', () => {
    expect(cohenKappa([])).toBeNaN();
    expect(cohenKappa([{ first: 'yes', second: 'yes' }])).toBeNaN();
  });
});

test("Fleiss' kappa: the 10 items and 14 raters of the standard worked example (0.210)", () => {
  const table = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]];
  expect(fleissKappa(table.map((row) => row.flatMap((count, label) => Array.from({ length: count }, () => String(label)))))).toBeCloseTo(0.21, 3);
});

describe("Krippendorff's alpha", () => {
  test('nominal, four observers with values missing: 0.743 (Krippendorff 2011, section C)', () => {
    // An observer a row; an empty value is missing.
    const data = [['1', '2', '3', '3', '2', '1', '4', '1', '2', '', '', ''], ['1', '2', '3', '3', '2', '2', '4', '1', '2', '5', '', '3'], ['', '3', '3', '3', '2', '3', '4', '2', '2', '5', '1', ''], ['1', '2', '3', '3', '2', '4', '4', '1', '2', '5', '1', '']];
    expect(krippendorffAlpha(Array.from({ length: 12 }, (_, unit) => data.map((row) => row[unit] ?? '').filter((value) => value !== '')))).toBeCloseTo(0.743, 3);
  });

  test('nominal, two observers, ten units, two values: 0.095 (Krippendorff 2011, section A)', () => {
    const [first, second] = ['0100000010', '1110010000'];
    expect(krippendorffAlpha(Array.from(first, (value, unit) => [value, second[unit] ?? '']))).toBeCloseTo(0.095, 3);
  });

  test('unitizing: the example of Krippendorff 2004, page 254', () => {
    const at = (...units: readonly (readonly [number, number])[]): readonly { start: number; end: number }[] => units.map(([start, length]) => ({ start: start - 150, end: start - 150 + length }));
    const c = unitizingDisagreement([at([225, 70], [370, 30]), at([220, 80], [355, 20], [400, 20])], 300);
    const k = unitizingDisagreement([at([180, 60], [300, 50]), at([180, 60], [300, 50])], 300);
    expect(c.observed).toBeCloseTo(0.0144, 4);
    expect(c.expected).toBeCloseTo(0.0532, 4);
    expect(k.expected).toBeCloseTo(0.049, 4);
    expect([unitizingAlpha([c]), unitizingAlpha([k]), unitizingAlpha([c, k])].map((alpha) => alpha.toFixed(3))).toEqual(['0.729', '1.000', '0.859']);
  });
});

describe('of annotators', () => {
  const on = (start: number, end: number, label: string, isRejected = false): PlacedAnnotation => ({ layer: 'entity', label, isRejected, parts: [{ start, end }] });

  test('coverage says how many places were decided on by all', () => {
    const { coverage, pairs } = agreementOf([
      { name: 'Ada', annotations: [on(0, 5, 'person'), on(10, 15, 'place'), on(30, 35, 'date', true)] },
      { name: 'Bo', annotations: [on(0, 5, 'person'), on(11, 15, 'place'), on(50, 55, 'work')] },
    ], 100);
    expect(coverage).toEqual({ items: 4, byTwo: 2, byAll: 2 });
    expect(pairs[0]?.items).toBe(2);
    expect(pairs[0]?.kappa).toBe(1);
  });

  test('span F1 by label, exact and overlapping; a rejected mark is none', () => {
    const { pairs } = agreementOf([
      { name: 'Ada', annotations: [on(0, 5, 'person'), on(10, 15, 'person'), on(20, 25, 'person', true)] },
      { name: 'Bo', annotations: [on(0, 5, 'person'), on(11, 15, 'person'), on(20, 25, 'person')] },
    ], 100);
    expect(pairs[0]?.spans).toEqual([{ label: 'person', first: 2, second: 3, same: 1, overlapping: 2, f1: 2 / 5, overlappingF1: 4 / 5 }]);
  });
});
