import { type Company, COMPANY_FEATURES, keepCompany } from './company.ts';
import type { PlacedCandidate } from './detect.ts';
import { Explanation, type Gathered } from './explanation.ts';
import type { DescribedCandidate } from './in-document.ts';
import { logitsOf, pooledWeights } from './pooled-weights.ts';
import { type Band, type Bands, bundledWeights, type Weights } from './weights.ts';

/** A candidate with its score. What else was known of it is found again when somebody asks for its explanation. */
export interface DeviceFinding extends Pick<PlacedCandidate, 'device' | 'parts' | 'evidence'> {
  readonly score: number;
  readonly band: Band;
  readonly explanation: Explanation;
  /** It begins within quotation marks. */
  readonly isQuoted: boolean;
}

/**
 * The candidates, described in their document, with their scores by the fitted logistic model: each by itself first,
 * then again in its company.
 */
export function scoreCandidates(candidates: readonly DescribedCandidate[], weights: Weights = bundledWeights()): readonly DeviceFinding[] {
  return scoreGathered({ value: gather(candidates, weights) }, weights);
}

/** The candidates in each other's company. */
export function gather(candidates: readonly DescribedCandidate[], weights: Pick<Weights, 'alone' | 'together'>): Gathered {
  const { alone, together } = logitsOf(candidates, weights);
  return { candidates, company: keepCompany(candidates, alone.map(logistic)), logits: together };
}

/** The same for gathered candidates. @param gathered asked again when somebody wants to know why */
export function scoreGathered(gathered: { readonly value: Gathered }, weights: Weights): readonly DeviceFinding[] {
  const { candidates, company, logits } = gathered.value;
  const weightsOf = pooledWeights(weights);
  return candidates.map(({ device, parts, evidence, inDocument }, index) => {
    const own = weightsOf(device);
    const score = logistic(inCompany(logits[index] ?? 0, company, index, own.ofCompany));
    return { device, parts, evidence, isQuoted: inDocument.quoted === 1, score, band: bandOf(score, device.label, weights.bands), explanation: new Explanation(gathered, index, own) };
  });
}

/** A logit with what a candidate's company adds to it. */
function inCompany(logit: number, company: Company, index: number, weights: readonly number[]): number {
  let sum = logit;
  for (let column = 0; column < COMPANY_FEATURES.length; column++) sum += company.value(index, column) * (weights[column] ?? 0);
  return sum;
}

function bandOf(score: number, label: string, { cuts, definite }: Bands): Band {
  if (score < cuts.probable) return 'possible';
  return score >= (definite[label] ?? Infinity) ? 'definite' : 'probable';
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
