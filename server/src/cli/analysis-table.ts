import type { AnalysisReport } from '../analysis/report.ts';
import { Positions } from '../text/positions.ts';
import { shorten } from './shorten.ts';

export interface TableOptions {
  /** The terminal's width. */
  readonly columns: number;
  /** Without it marks of the band `possible` are left out. */
  readonly minimumScore: number | undefined;
}

/** The marks of a document as a table for reading: place, layer, label, score, words. */
export function analysisTable(path: string, source: string, { words, marks }: AnalysisReport, options: TableOptions): string {
  const positions = new Positions(source);
  const shown = marks.filter((mark) => (options.minimumScore === undefined ? mark.band !== 'possible' : mark.score >= options.minimumScore));
  const rows = shown.map((mark) => {
    const { line, character } = positions.at(mark.parts[0].start);
    const quote = mark.parts.map((part) => source.slice(part.start, part.end).replace(/\s+/g, ' ')).join(' … ');
    const head = `${`${line + 1}:${character + 1}`.padEnd(9)} ${mark.layer.padEnd(7)} ${mark.label.padEnd(20)} ${mark.score.toFixed(2)} ${mark.band.padEnd(9)} `;
    return head + shorten(quote, Math.max(MINIMUM_QUOTE, options.columns - head.length));
  });
  const counts = new Map<string, number>();
  for (const mark of shown) counts.set(mark.layer, (counts.get(mark.layer) ?? 0) + 1);
  const summary = [...counts].map(([layer, count]) => `${count} ${count === 1 ? layer : layer === 'entity' ? 'entities' : `${layer}s`}`).join(', ');
  return [`${path}: ${words} words, ${summary === '' ? 'no marks' : summary}`, ...rows, ''].join('\n');
}

const MINIMUM_QUOTE = 20;
