export interface GainThresholds {
  readonly possible: number;
  readonly probable: number;
  readonly definite: number;
}

/** Scores at the bands' borders (see `analysis/draft-marks.ts`). */
const POSSIBLE = 0.3;
const PROBABLE = 0.5;
const DEFINITE = 0.8;
const HIGHEST = 0.98;

/** A score for how much likelier the mended text is: linear between the borders of the bands, and then ever slower. */
export function scoreOfGain(gain: number, { possible, probable, definite }: GainThresholds): number {
  if (gain >= definite) return DEFINITE + (HIGHEST - DEFINITE) * (1 - Math.exp((definite - gain) / definite));
  if (gain >= probable) return PROBABLE + ((DEFINITE - PROBABLE) * (gain - probable)) / (definite - probable);
  return POSSIBLE + ((PROBABLE - POSSIBLE) * (gain - possible)) / (probable - possible);
}
