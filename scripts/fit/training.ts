import { readGoldTexts } from './gold-text.ts';
import type { JudgedText } from './model.ts';
import { readOwnPassages } from './own-passages.ts';
import type { Scorer } from './scorer.ts';
import { judgeCandidates } from './truth.ts';

/** The training texts with the verdict on every candidate. */
export function readJudgedTexts(scorer: Scorer): readonly JudgedText[] {
  return [...readGoldTexts(scorer), ...readOwnPassages()].map((text) => ({ ...text, verdicts: judgeCandidates(scorer, text) }));
}
