import weightsFile from '../../data/device-weights.json' with { type: 'json' };
import * as v from 'valibot';
import { type LemmaCounts, rarity } from './counts.ts';
import type { PlacedCandidate } from './detect.ts';
import { FEATURES, type FeatureName, type Features } from './features.ts';

/** A candidate with its score. */
export interface DeviceFinding extends PlacedCandidate {
  readonly score: number;
  readonly band: 'definite' | 'probable' | 'possible';
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
}

const Weights = v.object({
  /** Weights that every device shares. */
  shared: v.record(v.string(), v.number()),
  /** What a device adds to the shared weights; `bias` is its constant. */
  devices: v.record(v.string(), v.object({
    bias: v.number(),
    weights: v.record(v.string(), v.number()),
    /** Scores from which the band is probable and definite; without `definite` too few marks have tested the device. */
    probable: v.number(),
    definite: v.optional(v.number()),
  })),
});
type Weights = v.InferOutput<typeof Weights>;
const weights: Weights = v.parse(Weights, weightsFile);

/** Bands of a device that the weights file does not know: never definite. */
const UNFITTED: Weights['devices'][string] = { bias: -1, weights: {}, probable: 0.6 };

/** The candidates with their scores by the fitted logistic model. */
export function scoreCandidates(candidates: readonly PlacedCandidate[], counts: LemmaCounts): readonly DeviceFinding[] {
  return candidates.map((candidate) => {
    const features: Features = { ...candidate.features, rarity: candidate.features.rarity ?? rarity(candidate.keyWords, candidate.parts.length, counts) };
    const model = weights.devices[candidate.device.label] ?? UNFITTED;
    const reasons = featureNames(features)
      .map((feature) => ({ feature, weight: ((weights.shared[feature] ?? 0) + (model.weights[feature] ?? 0)) * (features[feature] ?? 0) }))
      .filter((reason) => reason.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const score = logistic(model.bias + reasons.reduce((sum, reason) => sum + reason.weight, 0));
    const band = model.definite !== undefined && score >= model.definite ? 'definite' : score >= model.probable ? 'probable' : 'possible';
    return { ...candidate, features, score, band, reasons };
  });
}

function featureNames(features: Features): readonly FeatureName[] {
  return Object.keys(features).filter((name): name is FeatureName => name in FEATURES);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
