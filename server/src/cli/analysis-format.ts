import { analysisToJson } from '../analysis/json.ts';
import type { AnalysisReport } from '../analysis/report.ts';
import type { Problem } from '../text/problem.ts';
import { analysisTable } from './analysis-table.ts';

/** `table` for people, `json` one object a file, `ndjson` one line a file whatever becomes of it, for machines. */
export const FORMATS = ['table', 'json', 'ndjson'] as const;
export type AnalysisFormat = (typeof FORMATS)[number];

export const ERROR_SCHEMA = 'rostra/error@1';

/** Writes what becomes of each file. */
export interface AnalysisWriter {
  readonly analysis: (path: string, source: string, report: AnalysisReport) => void;
  /** @param error one sentence without its stop, the path at its head */
  readonly error: (path: string, error: string) => void;
}

export interface WriterOptions {
  readonly out: (text: string) => void;
  /** Says what is wrong and lets the command fail. */
  readonly fail: (error: string) => void;
  readonly columns: number;
  readonly minimumScore: number | undefined;
}

export function writerFor(format: AnalysisFormat, options: WriterOptions): AnalysisWriter {
  return format === 'ndjson' ? lineWriter(options) : reportWriter(format, options);
}

function reportWriter(format: 'table' | 'json', { out, fail, columns, minimumScore }: WriterOptions): AnalysisWriter {
  return {
    analysis(path, source, report) {
      for (const problem of report.problems) fail(`${path}:${problem.line + 1}: ${wordingOf(problem)}`);
      out(format === 'json' ? `${JSON.stringify(analysisToJson(path, source, report, minimumScore))}\n` : analysisTable(path, source, report, { columns, minimumScore }));
    },
    error: (_, error) => fail(`${error}.`),
  };
}

/**
 * A file that cannot be read is a line like any other, and the command succeeds: engines that run it over an archive
 * (Spark's `pipe`, for one) would throw away a whole batch for a single bad file.
 */
function lineWriter({ out, minimumScore }: WriterOptions): AnalysisWriter {
  return {
    analysis(path, source, report) {
      const problems = report.problems.map((problem) => ({ line: problem.line + 1, message: wordingOf(problem) }));
      out(`${JSON.stringify({ ...analysisToJson(path, source, report, minimumScore), ...(problems.length > 0 ? { problems } : {}) })}\n`);
    },
    error: (path, error) => out(`${JSON.stringify({ schema: ERROR_SCHEMA, document: { path }, error })}\n`),
  };
}

function wordingOf({ message, remedy }: Problem): string {
  return `${message} ${remedy}`;
}
