/** A finding's score by a model that was fitted without its text, and whether the gold agrees. */
export interface JudgedScore {
  readonly label: string;
  readonly score: number;
  readonly isRight: boolean;
}

export interface Bands {
  readonly probable: number;
  readonly definite?: number;
}

/** From so many right findings a device's own thresholds mean something. */
const TESTED = 12;
/** What the band definite promises: so many of its findings are right … */
const DEFINITE_PRECISION = 0.8;
/** … over at least so many of them. */
const DEFINITE_FINDINGS = 8;
/** A device's own threshold is drawn towards the shared one as if by so many right findings. */
const PULL = 25;

/**
 * The scores from which each device's findings are probable and definite. `probable` is chosen so that the F1 over all
 * devices together is highest: one threshold for all (the best cut of calibrated scores), moved for a device only as
 * far as its number of marks bears. `definite` wants a precision that is proved.
 * @param goldCounts how many marks there are to find of each device
 */
export function chooseBands(scores: readonly JudgedScore[], goldCounts: ReadonlyMap<string, number>): (label: string) => Bands {
  const gold = [...goldCounts.values()].reduce((sum, count) => sum + count, 0);
  const everywhere = bestCut(scores, gold);
  const bands = new Map<string, Bands>();
  for (const label of new Set(scores.map((score) => score.label))) {
    const own = scores.filter((score) => score.label === label);
    const right = own.filter((score) => score.isRight).length;
    // Of the pooled F1 = 2·tp/(found + gold) a finding more pays when its chance of being right exceeds F1/2.
    const cut = right < TESTED ? everywhere.cut : paying(own, everywhere.f1 / 2, everywhere.cut);
    const probable = (right * cut + PULL * everywhere.cut) / (right + PULL);
    const definite = right < TESTED ? undefined : provenCut(own);
    bands.set(label, { probable: round(probable), ...(definite === undefined ? {} : { definite: round(Math.max(definite, probable)) }) });
  }
  return (label) => bands.get(label) ?? { probable: round(everywhere.cut) };
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

/** The cut at which most is won when a finding costs `price` and a right one pays 1. */
function paying(scores: readonly JudgedScore[], price: number, otherwise: number): number {
  let best = { cut: otherwise, won: 0 };
  let won = 0;
  for (const { score, isRight } of descending(scores)) {
    won += (isRight ? 1 : 0) - price;
    if (won > best.won) best = { cut: score, won };
  }
  return best.cut;
}

/** The lowest score above which the findings are as precise as `definite` promises. */
function provenCut(scores: readonly JudgedScore[]): number | undefined {
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
