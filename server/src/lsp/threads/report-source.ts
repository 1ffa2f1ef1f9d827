import type { Analyzer } from '../../analysis/analyzer.ts';
import type { AnalysisReport } from '../../analysis/report.ts';

export interface ReportRequest {
  readonly analyzer: Analyzer;
  readonly source: string;
  /** Whether an equal text's report of an earlier run will do, and this one is kept for later ones. */
  readonly usesCache: boolean;
}

/** A report, with what was left out of the text because reading it took too long. */
export interface Reported {
  readonly report: AnalysisReport;
  readonly leftOut: readonly string[];
}

/** Analyses whole texts away from the thread that asks. */
export interface ReportSource {
  /** How many texts it is of use to ask about at once. */
  readonly atOnce: number;
  /** Rejects where the analysis breaks. Undefined where it was not wanted any more when its turn came. */
  report(request: ReportRequest, isWanted: () => boolean): Promise<Reported | undefined>;
}
