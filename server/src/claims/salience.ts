import type { SentenceJudgement } from './claim.ts';

/** What makes one claim matter more than another; each counts from 0 to 1. */
export interface Salience {
  readonly boosted: boolean;
  readonly checkable: boolean;
  /** How many other claims support it. */
  readonly supports: number;
  /** How likely it is, by its own wording, that others are brought to support it. */
  readonly supportable: number;
  readonly edge: 'section' | 'paragraph' | undefined;
}

/** By the order of the reasons why a claim matters: others rest on it; it is pressed; it can be checked; it stands where a reader looks. */
const WEIGHTS = { supported: 0.2, supportable: 0.15, boosted: 0.2, checkable: 0.15, section: 0.15, paragraph: 0.08 } as const;
/** A claim that nothing commends. */
const LEAST = 0.4;
const DEFINITE = 0.75;

/** 0 to 1: how much a claim matters among the others. */
export function salienceOf({ boosted, checkable, supports, supportable, edge }: Salience): number {
  const sum = LEAST
    + (boosted ? WEIGHTS.boosted : 0)
    + (checkable ? WEIGHTS.checkable : 0)
    + WEIGHTS.supported * Math.min(1, supports)
    + WEIGHTS.supportable * supportable
    + (edge === undefined ? 0 : WEIGHTS[edge]);
  return Math.min(1, sum);
}

/** Every claim is at least probable; the ones that matter are definite. */
export function bandOf(score: number): SentenceJudgement['band'] {
  return score >= DEFINITE ? 'definite' : 'probable';
}
