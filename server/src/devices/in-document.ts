import type { Passage } from '../language/passage.ts';
import { spansOverlap } from '../text/span.ts';
import { wordFrequency } from '../language/lexicon.ts';
import { type LemmaCounts, rarity, topicality } from './counts.ts';
import type { PlacedCandidate } from './detect.ts';
import { quotations } from './quotations.ts';

/** The candidates of these passages with the features that only the whole document shows. */
export function describeInDocument(candidates: readonly PlacedCandidate[], passages: readonly Passage[], counts: LemmaCounts): readonly PlacedCandidate[] {
  return candidates.map((candidate) => {
    const [first] = candidate.parts;
    const passage = passages[first.passage];
    return {
      ...candidate,
      features: {
        rarity: rarity(candidate.keyWords, candidate.parts.length, counts),
        topic: topicality(candidate.keyWords, counts),
        commonness: mean(candidate.keyWords.map((word) => wordFrequency(word) / HIGHEST_FREQUENCY)),
        heading: passage?.kind === 'heading' ? 1 : 0,
        quoted: passage && quotations(passage).some((quotation) => spansOverlap(quotation, first)) ? 1 : 0,
        ...candidate.features,
      },
    };
  });
}

const HIGHEST_FREQUENCY = 5;

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
