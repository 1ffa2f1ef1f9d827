import { readTrainingTexts } from './gold-text.ts';
import type { JudgedText } from './model.ts';
import type { Scorer } from './scorer.ts';
import { judgeCandidates } from './truth.ts';

/** The training texts with the verdict on every candidate. */
export function readJudgedTexts(scorer: Scorer): readonly JudgedText[] {
  return readTrainingTexts(scorer).map((text) => ({ ...text, verdicts: judgeCandidates(scorer, text) }));
}
