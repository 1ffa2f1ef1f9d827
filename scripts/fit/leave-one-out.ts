import type { MergedFinding } from '../../server/src/devices/merge.ts';
import type { DecidedPassages } from './decided-passages.ts';
import { findingsIn } from './gold-text.ts';
import { fitWeights, type JudgedText } from './model.ts';

export interface LeftOut {
  readonly text: JudgedText;
  /** What is found in the text with weights and thresholds fitted on all the others. */
  readonly findings: readonly MergedFinding[];
}

/** Each text as one that the fit has never seen, in none of its passages: those of the gold, or all. */
export function leaveOneOut(texts: readonly JudgedText[], decided: readonly DecidedPassages[], which: 'gold' | 'all' = 'gold'): readonly LeftOut[] {
  return texts.filter((text) => text.isReported || which === 'all')
    .map((text) => ({ text, findings: findingsIn(text, fitWeights(texts.filter((other) => other.name !== text.name), decided)) }));
}
