import type { Bands } from '../../server/src/devices/weights.ts';

/** A finding's score by a model that was fitted without its text, and whether the gold agrees. */
export interface JudgedScore {
  readonly label: string;
  readonly score: number;
  readonly isRight: boolean;
}

/** What the band definite promises: so many of its findings are right … */
const DEFINITE_PRECISION = 0.8;
/** … over at least so many of them. */
const DEFINITE_FINDINGS = 8;
/** From so many findings above the cut a device's share of right ones means something. */
const TESTED = 6;

/**
 * Where the bands begin, for all devices alike, since the scores are calibrated: `probable` where the F1 over all devices
 * together is highest, `definite` where the findings are as precise as it promises, and further up for a device that
 * keeps the promise only there.
 * @param gold how many marks there are to find
 */
export function chooseBands(scores: readonly JudgedScore[], gold: number, labels: readonly string[]): Bands {
  const { cut: probable, f1 } = bestCut(scores, gold);
  const definite = Math.max(probable, precisionCut(scores) ?? 1);
  const of = (label: string): readonly JudgedScore[] => scores.filter((score) => score.label === label && score.score >= probable);
  return {
    cuts: { probable: round(probable), definite: round(definite) },
    definite: Object.fromEntries(labels.flatMap((label) => {
      const cut = precisionCut(of(label));
      return cut === undefined ? [] : [[label, round(Math.max(definite, cut))]];
    })),
    // Of the pooled F1 = 2·tp/(found + gold) findings pay when more than the share F1/2 of them is right.
    seldomRight: labels.filter((label) => of(label).length >= TESTED && precision(of(label)) < f1 / 2),
  };
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
function precisionCut(scores: readonly JudgedScore[]): number | undefined {
  let cut: number | undefined;
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
