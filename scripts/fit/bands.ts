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

/**
 * Where the bands begin, for all devices alike, since the scores are calibrated: `probable` where showing a finding begins to
 * pay, `definite` where the findings are as precise as it promises, and further up for a device that
 * keeps the promise only there.
 * @param gold how many marks there are to find
 */
export function chooseBands(scores: readonly JudgedScore[], gold: number, labels: readonly string[]): Bands {
  // Of F1 = 2·right/(shown + gold) a finding pays when it is right with a chance of more than F1/2: steadier from text to text than the
  // cut at which these very scores do best.
  const probable = bestF1(scores, gold) / 2;
  const definite = Math.max(probable, precisionCut(scores) ?? 1);
  const of = (label: string): readonly JudgedScore[] => scores.filter((score) => score.label === label && score.score >= probable);
  return {
    cuts: { probable: round(probable), definite: round(definite) },
    definite: Object.fromEntries(labels.flatMap((label) => {
      const cut = precisionCut(of(label));
      return cut === undefined ? [] : [[label, round(Math.max(definite, cut))]];
    })),
  };
}

/** The highest F1 over all devices together that a cut gives. */
function bestF1(scores: readonly JudgedScore[], gold: number): number {
  let best = 0;
  let right = 0;
  descending(scores).forEach(({ isRight }, index) => {
    if (isRight) right++;
    best = Math.max(best, (2 * right) / (index + 1 + gold));
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
