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
/** Two fits of the same quality differ by so much of F1. */
const F1_CHANCE = 0.005;

/**
 * Where the bands begin, for all devices alike, since the scores are calibrated: `probable` where the F1 over all devices
 * together is about highest, `definite` where the findings are as precise as it promises, and further up for a device that
 * keeps the promise only there.
 * @param gold how many marks there are to find
 */
export function chooseBands(scores: readonly JudgedScore[], gold: number, labels: readonly string[]): Bands {
  const probable = bestCut(scores, gold);
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

/** Halfway between the lowest and the highest cut that do as well as the best but for chance: steadier from text to text than the best. */
function bestCut(scores: readonly JudgedScore[], gold: number): number {
  let right = 0;
  const cuts = descending(scores).flatMap(({ score, isRight }, index, all) => {
    if (isRight) right++;
    return all[index + 1]?.score === score ? [] : [{ score, f1: (2 * right) / (index + 1 + gold) }];
  });
  const best = cuts.reduce((most, { f1 }) => Math.max(most, f1), 0);
  const good = cuts.filter(({ f1 }) => f1 >= best - F1_CHANCE);
  return ((good[0]?.score ?? 1) + (good.at(-1)?.score ?? 1)) / 2;
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
