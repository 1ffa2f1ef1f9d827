import type { Band, Bands } from '../../server/src/devices/weights.ts';

/** A finding's score by a model that was fitted without its text, and whether the gold agrees. */
export interface JudgedScore {
  readonly label: string;
  readonly score: number;
  readonly isRight: boolean;
}

/** What the band definite promises: so many of its findings are right … */
const DEFINITE_PRECISION = 0.8;
/** … over at least so many of a device's. */
const DEFINITE_FINDINGS = 8;
/** From so many findings above the cut a device's share of right ones means something. */
const TESTED = 6;

/**
 * Where the bands begin, for all devices alike, since the scores are calibrated: `probable` where the F1 over all devices
 * together is highest, `definite` where the findings are as precise as it promises; and how far up each device may go.
 * @param gold how many marks there are to find
 */
export function chooseBands(scores: readonly JudgedScore[], gold: number, labels: readonly string[]): Bands {
  const { cut: probable, f1 } = bestCut(scores, gold);
  const definite = Math.max(probable, precisionCut(scores));
  const highestOf = (label: string): Band => {
    const shown = scores.filter((score) => score.label === label && score.score >= probable);
    const best = shown.filter(({ score }) => score >= definite);
    if (best.length >= DEFINITE_FINDINGS && precision(best) >= DEFINITE_PRECISION) return 'definite';
    // Of the pooled F1 = 2·tp/(found + gold) findings pay when more than the share F1/2 of them is right.
    return shown.length >= TESTED && precision(shown) < f1 / 2 ? 'possible' : 'probable';
  };
  return { cuts: { probable: round(probable), definite: round(definite) }, highest: Object.fromEntries(labels.map((label) => [label, highestOf(label)])) };
}

function precision(scores: readonly JudgedScore[]): number {
  return scores.filter(({ isRight }) => isRight).length / Math.max(1, scores.length);
}

/** The cut with the highest F1. */
function bestCut(scores: readonly JudgedScore[], gold: number): { readonly cut: number; readonly f1: number } {
  let best = { cut: 1, f1: 0 };
  let right = 0;
  descending(scores).forEach(({ score, isRight }, index) => {
    if (isRight) right++;
    const f1 = (2 * right) / (index + 1 + gold);
    if (f1 > best.f1) best = { cut: score, f1 };
  });
  return best;
}

/** The lowest score above which the findings are as precise as `definite` promises. */
function precisionCut(scores: readonly JudgedScore[]): number {
  let cut = 1;
  let right = 0;
  descending(scores).forEach(({ score, isRight }, index) => {
    if (isRight) right++;
    if (index + 1 >= DEFINITE_FINDINGS && right / (index + 1) >= DEFINITE_PRECISION) cut = score;
  });
  return cut;
}

function descending(scores: readonly JudgedScore[]): readonly JudgedScore[] {
  return [...scores].sort((a, b) => b.score - a.score || Number(a.isRight) - Number(b.isRight));
}

/** Downwards, so that the finding the cut was taken from is within. */
function round(score: number): number {
  return Math.floor(score * 1000) / 1000;
}
