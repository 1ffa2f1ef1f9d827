import { expect, test } from 'vitest';
import { Drawing } from '../../client/src/decorations/drawing.ts';
import type { DrawnMark, Place } from '../../server/src/lsp/protocol.ts';

const mark = (label: string, ...parts: readonly Place[]): DrawnMark => ({ id: label, layer: 'device', label, band: 'probable', style: 'repetition', parts });
const labels = (drawing: Drawing, first: number, last: number): readonly string[] => drawing.between(first, last).map(({ mark: { label } }) => label);

test('what is in view is drawn, and a part that begins above it and reaches into it', () => {
  const drawing = Drawing.of([mark('climax', [90, 0, 101, 5], [300, 0, 300, 5]), mark('anaphora', [99, 0, 99, 5], [100, 0, 100, 5])]);
  expect(labels(drawing, 100, 110)).toEqual(['climax', 'anaphora']);
  expect(labels(drawing, 200, 290)).toEqual([]);
  expect(labels(drawing, 290, 300)).toEqual(['climax']);
});

test('an edit moves what stands below it', () => {
  const drawing = Drawing.of([mark('anaphora', [2, 0, 2, 5], [50, 0, 50, 5])]).after([{ place: [10, 0, 10, 0], addedLines: 3, lastLineLength: 0 }]);
  expect(drawing.between(0, 100).map(({ place }) => place)).toEqual([[2, 0, 2, 5], [53, 0, 53, 5]]);
});

test('nothing is drawn near what is being typed, in a long line as in a short one', () => {
  const drawing = Drawing.of([mark('near', [4, 900, 4, 910]), mark('far', [4, 300, 4, 310]), mark('next line', [5, 0, 5, 4])]).after([{ place: [4, 950, 4, 950], addedLines: 0, lastLineLength: 1 }]);
  expect(labels(drawing, 0, 10)).toEqual(['far', 'next line']);
});
