import type { MergedFinding } from '../../server/src/devices/merge.ts';
import { findingsIn } from './gold-text.ts';
import { fitWeights, type JudgedText } from './model.ts';

export interface LeftOut {
  readonly text: JudgedText;
  /** What is found in the text with weights and thresholds fitted on all the others. */
  readonly findings: readonly MergedFinding[];
}

/** Each text as one that the fit has never seen. */
export function leaveOneOut(texts: readonly JudgedText[]): readonly LeftOut[] {
  return texts.map((text) => ({ text, findings: findingsIn(text, fitWeights(texts.filter((other) => other !== text))) }));
}
