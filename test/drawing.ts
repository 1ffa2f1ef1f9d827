import { expect } from 'vitest';
import { createAnalyzer } from '../server/src/analysis/analyzer.ts';
import type { Layer, Mark } from '../server/src/analysis/mark.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../server/src/entities/glossary.ts';

export interface DrawingOptions {
  readonly layer: Layer;
  /** Only these labels are drawn; without it all of the layer. */
  readonly labels?: readonly string[];
  /** Only marks that score as much; 0 draws every candidate. */
  readonly minimumScore?: number;
  readonly glossary?: Glossary;
  /** What is written behind the carets; the label with the number of the mark without it. */
  readonly caption?: (mark: Mark) => string;
}

/**
 * Expects exactly the findings that are drawn beneath the text:
 *
 *     We shall mend the roof. We shall mend the wall.
 *     ^^^^^^^^^^^^^ anaphora#1 ^^^^^^^^^^^^^ anaphora#1
 *
 * Every part of a mark is drawn by carets with `label#n` behind; parts that have no room on one line of the drawing
 * are drawn on the next. A text without a drawing expects that nothing is found.
 */
export function expectDrawing(drawing: string, options: DrawingOptions): void {
  const lines = drawing.replace(/^\n/, '').replace(/\n[ \t]*$/, '').split('\n');
  const text = lines.filter((line) => !isDrawn(line)).join('\n');
  expect(draw(text, options)).toBe(lines.map((line) => line.trimEnd()).join('\n'));
}

/** The text with what is found in it drawn beneath each line. */
export function draw(text: string, { layer, labels, minimumScore = 0, glossary = EMPTY_GLOSSARY, caption }: DrawingOptions): string {
  const { marks } = createAnalyzer({ glossary }).analyze(text);
  const shown = marks.filter((mark) => mark.layer === layer && (!labels || labels.includes(mark.label)) && mark.score >= minimumScore);
  const numbers = new Map<string, number>();
  const parts = shown.flatMap((mark) => {
    const number = (numbers.get(mark.label) ?? 0) + 1;
    numbers.set(mark.label, number);
    return mark.parts.map((part) => ({ ...part, caption: caption ? caption(mark) : `${mark.label}#${number}` }));
  });
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const from = offset;
    offset += line.length + 1;
    const rows: string[] = [];
    for (const part of parts.filter(({ start, end }) => start < from + line.length && end > from).sort((a, b) => a.start - b.start)) {
      const start = Math.max(part.start - from, 0);
      const end = Math.min(part.end - from, line.length);
      const row = rows.findIndex((drawn) => drawn.length < start || drawn === '');
      const at = row < 0 ? rows.length : row;
      rows[at] = `${(rows[at] ?? '').padEnd(start)}${'^'.repeat(Math.max(1, end - start))} ${part.caption}`;
    }
    return [line.trimEnd(), ...rows];
  }).join('\n');
}

function isDrawn(line: string): boolean {
  return /^\s*\^+ \S/.test(line);
}
