import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { AnalysedDocument } from './analysed-document.ts';
import { pageStretches, sectionStretches } from './stretches.ts';

/** Sections and pages, each from its first line to its last that is not empty. */
export function foldingRanges(analysed: AnalysedDocument): readonly FoldingRange[] {
  const { document } = analysed.analysis;
  const range = (start: number, end: number) => {
    const first = analysed.rangeOf({ start, end: start }).start.line;
    const last = analysed.rangeOf({ start: end, end }).start;
    // What begins in mid-line leaves that line where it is.
    const written = start + analysed.source.slice(start, end).trimEnd().length;
    const lineOfNext = end < analysed.source.length ? last.line - 1 : last.line;
    return { startLine: first, endLine: Math.min(lineOfNext, analysed.rangeOf({ start: written, end: written }).start.line) };
  };
  return [
    ...sectionStretches(document).map(({ start, end }): FoldingRange => range(start, end)),
    ...pageStretches(document).map(({ start, end }): FoldingRange => ({ ...range(start, end), kind: FoldingRangeKind.Region })),
  ].filter(({ startLine, endLine }) => endLine > startLine);
}
