import type { AnalysisReport } from './report.ts';

export const ANALYSIS_SCHEMA = 'rostra/analysis@1';

/** The analysis as the JSON contract has it: quotes are raw slices of the source, offsets UTF-16 code units. */
export function analysisToJson(path: string, source: string, { title, words, sentences, marks }: AnalysisReport, minimumScore = 0): object {
  return {
    schema: ANALYSIS_SCHEMA,
    document: { path, title, words },
    sentences,
    marks: marks
      .filter((mark) => mark.score >= minimumScore)
      .map(({ id, layer, label, score, band, parts, message, data }) => ({
        id, layer, label, score: round(score), band,
        parts: parts.map(({ start, end, role }) => ({ start, end, quote: source.slice(start, end), ...(role === undefined ? {} : { role }) })),
        message, data,
      })),
  };
}

/** Four decimals keep the order of any two scores that a reader could tell apart. */
function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
