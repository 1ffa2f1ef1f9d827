import { type Company } from './company.ts';
import { type Features, featuresOf } from './features.ts';
import type { DescribedCandidate } from './in-document.ts';
import type { PooledWeights } from './pooled-weights.ts';

/** What a feature added to a score's logit. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** Candidates in each other's company. */
export interface Gathered {
  readonly candidates: readonly DescribedCandidate[];
  readonly company: Company;
  /** Of each candidate the logit without its company, by the weights that score it there. */
  readonly logits: readonly number[];
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
      const weight = (this.#weights.weights.get(feature)?.together ?? 0) * (value ?? 0);
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
