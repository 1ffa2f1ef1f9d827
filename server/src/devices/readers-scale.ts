import type { Bands } from './weights.ts';

/** Where the bands begin on the scale that readers see, in every layer whose scores are probabilities. */
export const BAND_CUTS = { probable: 0.5, definite: 0.8 } as const;

/**
 * A device's score as readers see it: stretched, alike for all devices and so without a change of rank, until the fitted
 * cuts of the bands lie at {@link BAND_CUTS}. Of all that the rules propose few are right, so that the fitted chance from
 * which a finding pays is well below one half: "probable 0.23" would say nothing to a reader.
 */
export function onReadersScale(score: number, { probable, definite }: Bands['cuts']): number {
  if (score >= definite) return between(score, definite, 1, BAND_CUTS.definite, 1);
  if (score >= probable) return between(score, probable, definite, BAND_CUTS.probable, BAND_CUTS.definite);
  return between(score, 0, probable, 0, BAND_CUTS.probable);
}

/** The fitted chance behind a score as readers see it. */
export function fromReadersScale(shown: number, { probable, definite }: Bands['cuts']): number {
  if (shown >= BAND_CUTS.definite) return between(shown, BAND_CUTS.definite, 1, definite, 1);
  if (shown >= BAND_CUTS.probable) return between(shown, BAND_CUTS.probable, BAND_CUTS.definite, probable, definite);
  return between(shown, 0, BAND_CUTS.probable, 0, probable);
}

function between(score: number, from: number, to: number, least: number, most: number): number {
  return to > from ? least + ((score - from) / (to - from)) * (most - least) : least;
}
