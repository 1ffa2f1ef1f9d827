import { detectAcrossPassages, type PlacedCandidate, shift } from '../devices/detect.ts';
import type { Passage } from '../language/passage.ts';

interface KnownTurn {
  readonly passages: readonly Passage[];
  /** Their parts are in passages counted from the turn's first. */
  readonly candidates: readonly PlacedCandidate[];
}

/** By the first passage of a turn. */
const known = new WeakMap<Passage, KnownTurn>();

/**
 * What the passages of one turn propose together: the same as before where they are the same passages, wherever in the
 * document the turn stands now.
 * @param first the number of the turn's first passage
 */
export function proposeAcrossPassages(passages: readonly Passage[], first: number): readonly PlacedCandidate[] {
  const [opening] = passages;
  if (!opening) return [];
  const kept = known.get(opening);
  const isSame = kept?.passages.length === passages.length && kept.passages.every((passage, index) => passage === passages[index]);
  const candidates = isSame ? kept.candidates : detectAcrossPassages(passages, 0);
  if (!isSame) known.set(opening, { passages, candidates });
  return candidates.map((candidate) => shift(candidate, first));
}
