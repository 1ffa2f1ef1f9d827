import type { Problem } from '../text/problem.ts';
import type { Analysis, SentenceReport } from './analysis.ts';
import type { Mark } from './mark.ts';

/** What an analysis says of a text, as plain data: it can be sent from one thread to another and kept in a file. */
export interface AnalysisReport {
  readonly title: string | null;
  readonly words: number;
  readonly sentences: readonly SentenceReport[];
  readonly marks: readonly Mark[];
  readonly problems: readonly Problem[];
}

export function reportOf({ document: { title }, words, sentences, marks, problems }: Analysis): AnalysisReport {
  return { title: title ?? null, words, sentences, marks, problems };
}
