import { goldHashes, readGoldTexts } from './gold-text.ts';
import type { JudgedText } from './model.ts';
import { ownHashes, readOwnPassages } from './own-passages.ts';
import { ownWritingHashes } from './own-writing.ts';
import type { Scorer } from './scorer.ts';
import { judgeCandidates } from './truth.ts';

/** The training texts with the verdict on every candidate. */
export function readJudgedTexts(scorer: Scorer): readonly JudgedText[] {
  return [...readGoldTexts(scorer), ...readOwnPassages()].map((text) => ({ ...text, verdicts: judgeCandidates(scorer, text) }));
}

/** The hashes of all that the fit learns from, as it is now. */
export function trainingHashes(): Readonly<Record<string, string>> {
  return { ...goldHashes(), ...ownHashes(), ...ownWritingHashes() };
}
