import { frequencyOf } from '../language/lexical-facts.ts';
import type { Passage } from '../language/passage.ts';
import type { Word } from '../language/word.ts';
import { type ProseSpan, spansOverlap } from '../text/span.ts';
import { type LexemeCounts, rarity, topicality } from './counts.ts';
import type { PlacedCandidate } from './detect.ts';
import type { Features } from './features.ts';
import { quotations } from './quotations.ts';

/** A candidate as it stands in its document. */
export interface DescribedCandidate extends PlacedCandidate {
  /** The features that only the whole document shows. */
  readonly inDocument: Features;
}

/** Describes the candidates of these passages in their document. */
export function describeInDocument(candidates: readonly PlacedCandidate[], passages: readonly Passage[], counts: LexemeCounts): readonly DescribedCandidate[] {
  return candidates.map(({ device, parts, features, keyWords, evidence }) => {
    const [first] = parts;
    const passage = passages[first.passage];
    const rare = rarity(keyWords, parts.length, counts);
    const common = commonness(keyWords);
    return {
      device, parts, features, keyWords, evidence,
      inDocument: {
        rarity: rare,
        worn: keyWords.length > 0 ? Math.max(0, 1 - rare / WORN) : 0,
        topic: topicality(keyWords, counts),
        commonness: common,
        everyday: common === 1 ? 1 : 0,
        heading: passage?.kind === 'heading' ? 1 : 0,
        quoted: passage && isWithinAny(quotations(passage), first) ? 1 : 0,
      },
    };
  });
}

/** Rarity from which a word is not worn. */
const WORN = 0.25;

function isWithinAny(quotations: readonly ProseSpan[], part: ProseSpan): boolean {
  for (const quotation of quotations) if (spansOverlap(quotation, part)) return true;
  return false;
}

const HIGHEST_FREQUENCY = 5;

function commonness(keyWords: readonly Word[]): number {
  let sum = 0;
  for (const word of keyWords) sum += frequencyOf(word) / HIGHEST_FREQUENCY;
  return sum / Math.max(1, keyWords.length);
}
