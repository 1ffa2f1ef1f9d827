import weightsFile from '../../data/device-weights.json' with { type: 'json' };
import * as v from 'valibot';

const terms = v.object({ bias: v.number(), weights: v.record(v.string(), v.number()) });

/**
 * A candidate's logit is the sum of three levels' constants and weights (shared, family, device), so that a device with
 * few examples is judged as its family is, and a family as all are.
 */
const levels = v.object({ shared: terms, families: v.record(v.string(), terms), devices: v.record(v.string(), terms) });

const band = v.picklist(['definite', 'probable', 'possible']);

const bands = v.object({
  /** Scores from which a finding is probable and definite. */
  cuts: v.object({ probable: v.number(), definite: v.number() }),
  /** How far up a device may go: `definite` has been proved for it, `possible` is one that is seldom right. */
  highest: v.record(v.string(), band),
});

/** The fitted model. */
export const Weights = v.object({
  bands,
  /** What scores each candidate by itself. */
  alone: levels,
  /** What scores it again, knowing what else is likely around it. */
  together: levels,
});
export type Band = v.InferOutput<typeof band>;
export type Bands = v.InferOutput<typeof bands>;
export type Levels = v.InferOutput<typeof levels>;
export type Weights = v.InferOutput<typeof Weights>;
export type Terms = v.InferOutput<typeof terms>;

/** As `npm run fit` wrote them. */
export const BUNDLED_WEIGHTS: Weights = v.parse(Weights, weightsFile);
