import * as v from 'valibot';
import { lazyFrom } from '../language/lexicon/lazy.ts';
import { STASES, STRENGTHS } from './claim.ts';

const terms = v.object({ bias: v.number(), weights: v.record(v.string(), v.number()) });

/**
 * One linear model a decision. A yes-or-no decision is logistic: yes where bias and weighted features are above zero.
 * Stasis and strength take the class with the highest sum. A feature that is not listed weighs nothing.
 */
export const ClaimWeights = v.object({
  /** Does the sentence put forward what a reader could contest? */
  claim: terms,
  attributed: terms,
  checkable: terms,
  /** Is it one that other sentences are brought to support? */
  supported: terms,
  stasis: v.object(v.entriesFromList(STASES, terms)),
  strength: v.object(v.entriesFromList(STRENGTHS, terms)),
  /** Is one sentence offered as reason or evidence for another near it? */
  support: v.object({ ...terms.entries, /** From which probability on it is said. */ threshold: v.number() }),
});
export type ClaimWeights = v.InferOutput<typeof ClaimWeights>;
export type Terms = v.InferOutput<typeof terms>;

/** As `npm run fit:claims` wrote them. */
export const bundledClaimWeights = lazyFrom('claim-weights.json', (contents): ClaimWeights => v.parse(ClaimWeights, contents));
