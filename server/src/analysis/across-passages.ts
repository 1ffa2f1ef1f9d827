import { detectAcrossPassages, type PlacedCandidate, shift } from '../devices/detect.ts';
import type { Passage } from '../language/passage.ts';
import { earlierIfSame } from '../text/same-data.ts';

/** Passages that figures run through from the first to the last, or one passage that none leaves. */
export interface LinkedPassages {
  /** Counted in the turn. */
  readonly from: number;
  readonly to: number;
  /** What they propose together; their parts are in passages counted from the first of these. */
  readonly candidates: readonly PlacedCandidate[];
}

interface KnownTurn {
  readonly passages: readonly Passage[];
  readonly linked: readonly LinkedPassages[];
}

/** By the first passage of a turn. */
const known = new WeakMap<Passage, KnownTurn>();

/**
 * The passages of one turn by the figures that link them: the same as before where they are the same passages, wherever
 * in the document the turn stands now.
 */
export function linkPassages(passages: readonly Passage[]): readonly LinkedPassages[] {
  const [opening] = passages;
  if (!opening) return [];
  const kept = known.get(opening);
  if (kept?.passages.length === passages.length && kept.passages.every((passage, index) => passage === passages[index])) return kept.linked;
  const linked = passages.length === 1 ? [ALONE] : link(passages.length, detectAcrossPassages(passages, 0));
  // A figure that was there before is the same object, by which its score is found again.
  const earlier = new Map(kept?.linked.map((one) => [kept.passages[one.from], one.candidates]));
  const all = linked.map((one) => ({ ...one, candidates: earlierIfSame(earlier.get(passages[one.from]), one.candidates) }));
  known.set(opening, { passages, linked: all });
  return all;
}

const ALONE: LinkedPassages = { from: 0, to: 1, candidates: [] };

function link(count: number, candidates: readonly PlacedCandidate[]): readonly LinkedPassages[] {
  const reach = Array.from({ length: count }, (_, index) => index + 1);
  const placed = candidates.map((candidate) => {
    const numbers = candidate.parts.map(({ passage }) => passage);
    const from = Math.min(...numbers);
    reach[from] = Math.max(reach[from] ?? 0, Math.max(...numbers) + 1);
    return { candidate, from };
  });
  const linked: LinkedPassages[] = [];
  for (let from = 0; from < count;) {
    let to = from + 1;
    for (let at = from; at < to; at++) to = Math.max(to, reach[at] ?? to);
    const own = placed.filter((one) => one.from >= from && one.from < to);
    linked.push({ from, to, candidates: own.length === 0 ? ALONE.candidates : own.map(({ candidate }) => shift(candidate, -from)) });
    from = to;
  }
  return linked;
}
