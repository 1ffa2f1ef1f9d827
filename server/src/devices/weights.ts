import * as v from 'valibot';
import { lazyFrom } from '../language/lexicon/lazy.ts';

const terms = v.object({ bias: v.number(), weights: v.record(v.string(), v.number()) });

/**
 * A candidate's logit is the sum of three levels' constants and weights (shared, family, device), so that a device with
 * few examples is judged as its family is, and a family as all are.
 */
const levels = v.object({ shared: terms, families: v.record(v.string(), terms), devices: v.record(v.string(), terms) });

const bands = v.object({
  /** Scores from which a finding is probable and, of a device that has proved itself, definite. */
  cuts: v.object({ probable: v.number(), definite: v.number() }),
  /** Devices of which it has been proved, and from which score: the shared cut or one above it. */
  definite: v.record(v.string(), v.number()),
});

/** The fitted model. */
export const Weights = v.object({
  bands,
  /** What scores each candidate by itself. */
  alone: levels,
  /** What scores it again, knowing what else is likely around it. */
  together: levels,
});
export type Band = 'definite' | 'probable' | 'possible';
export type Bands = v.InferOutput<typeof bands>;
export type Levels = v.InferOutput<typeof levels>;
export type Weights = v.InferOutput<typeof Weights>;
export type Terms = v.InferOutput<typeof terms>;

/** As `npm run fit` wrote them. */
export const bundledWeights = lazyFrom('device-weights.json', (contents): Weights => v.parse(Weights, contents));
