import type { PlacedCandidate } from '../../server/src/devices/detect.ts';
import { type GoldText, keyOf, markOf } from './gold-text.ts';
import type { GoldMark, ScoredMark, Scorer } from './scorer.ts';

/** What the gold says of a candidate: right, wrong, or neither (it overlaps a mark of grade 1). */
export type Verdict = 'right' | 'wrong' | 'open';

/** The verdict on every candidate of a text by the scorer's own rules, each candidate judged as if it were alone. */
export function judgeCandidates(scorer: Scorer, text: GoldText): ReadonlyMap<string, Verdict> {
  const byLabel = new Map<string, GoldMark[]>();
  for (const mark of text.gold) byLabel.set(mark.label, [...(byLabel.get(mark.label) ?? []), mark]);
  return new Map(text.candidates.map((candidate: PlacedCandidate): [string, Verdict] => {
    const mark = markOf(text, candidate);
    return [keyOf(candidate), verdict(scorer, mark, (byLabel.get(mark.label) ?? []).filter((gold) => hullsOverlap(gold, mark)))];
  }));
}

function verdict(scorer: Scorer, mark: ScoredMark, gold: readonly GoldMark[]): Verdict {
  if (gold.length === 0) return 'wrong';
  const { same } = scorer.scoreDevices([{ marks: [mark], devices: gold }]);
  return same.tp > 0 ? 'right' : same.predicted === 0 ? 'open' : 'wrong';
}

export function hullsOverlap(a: Pick<ScoredMark, 'parts'>, b: Pick<ScoredMark, 'parts'>): boolean {
  return (a.parts[0]?.start ?? 0) < (b.parts.at(-1)?.end ?? 0) && (b.parts[0]?.start ?? 0) < (a.parts.at(-1)?.end ?? 0);
}
