import type { FeatureSet } from './features/feature-set.ts';
import { probability } from './linear-model.ts';

/** 0 to 1: how much the sentence states something that evidence could settle. */
export function checkworthiness(features: FeatureSet): number {
  let logit = BIAS;
  for (const [feature, weight] of Object.entries(WEIGHTS)) logit += weight * (features.values.get(feature) ?? 0);
  return probability(logit);
}

const BIAS = -1.5;
const WEIGHTS: Readonly<Record<string, number>> = {
  numbers: 1, 'past time': 0.5, statistic: 0.7, change: 0.5, 'past tense': 0.4, 'present perfect': 0.4, question: -2, future: -1, opinion: -1, ceremony: -1,
};
