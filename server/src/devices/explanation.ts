import { type Company, COMPANY_FEATURES } from './company.ts';
import { type Features, featuresOf } from './features.ts';
import type { DescribedCandidate } from './in-document.ts';

/** What one device's features weigh: the shared weights, its family's and its own added up. */
export interface PooledWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Of these the weights of {@link COMPANY_FEATURES}. */
  readonly ofCompany: readonly number[];
}

/** What a feature added to a score's logit. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** Candidates in each other's company. */
export interface Gathered {
  readonly candidates: readonly DescribedCandidate[];
  readonly company: Company;
}

/** Why a finding has its score: worked out when somebody asks, which is for few of thousands of findings. */
export class Explanation {
  readonly #gathered: { readonly value: Gathered };
  readonly #index: number;
  readonly #weights: PooledWeights;

  /** @param index the candidate's place among the gathered */
  constructor(gathered: { readonly value: Gathered }, index: number, weights: PooledWeights) {
    this.#gathered = gathered;
    this.#index = index;
    this.#weights = weights;
  }

  /** All features: its own, what the document shows and what its neighbours give it. */
  get features(): Features<string> {
    const { candidates, company } = this.#gathered.value;
    const candidate = candidates[this.#index];
    return candidate ? featuresInCompany(candidate, company, this.#index) : {};
  }

  /** What each feature added to the score's logit, largest first. */
  get reasons(): readonly Reason[] {
    const reasons: Reason[] = [];
    for (const [feature, value] of Object.entries(this.features)) {
      const weight = (this.#weights.weights.get(feature) ?? 0) * (value ?? 0);
      if (weight !== 0) reasons.push({ feature, weight });
    }
    return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
}

/** Its own features and what the document shows. */
export function featuresInDocument({ inDocument, features }: DescribedCandidate): Features<string> {
  return featuresOf([inDocument, ...features]);
}

/** All features that it has. @param index its place in its company */
export function featuresInCompany(candidate: DescribedCandidate, company: Company, index: number): Features<string> {
  return { ...featuresInDocument(candidate), ...company.featuresOf(index) };
}

/** The logit of a candidate by itself. */
export function logitAlone({ inDocument, features }: DescribedCandidate, { bias, weights }: PooledWeights): number {
  let logit = bias + weigh(inDocument, weights);
  for (const group of features) logit += weigh(group, weights);
  return logit;
}

/** The logit of a candidate in its company. @param index its place there */
export function logitInCompany(candidate: DescribedCandidate, company: Company, index: number, weights: PooledWeights): number {
  let logit = logitAlone(candidate, weights);
  for (let column = 0; column < COMPANY_FEATURES.length; column++) logit += company.value(index, column) * (weights.ofCompany[column] ?? 0);
  return logit;
}

function weigh(features: Features<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const name in features) {
    const value = features[name];
    // Most are 0, and to look up their weights would take longer than all else.
    if (value) sum += (weights.get(name) ?? 0) * value;
  }
  return sum;
}
