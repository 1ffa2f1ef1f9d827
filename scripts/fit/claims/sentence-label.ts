import type { Stasis, Strength } from '../../../server/src/claims/claim.ts';
import type { Span } from '../../../server/src/text/span.ts';

/** What a reader said of a sentence. */
export interface SentenceLabel extends Span {
  readonly claim: boolean;
  readonly stasis?: Stasis;
  readonly strength?: Strength;
  readonly checkable?: boolean;
  readonly attributed?: boolean;
  /** Where the supported claim begins. */
  readonly supports?: number;
  readonly isGold: boolean;
}

export type Decisions = Pick<SentenceLabel, 'claim' | 'stasis' | 'strength' | 'checkable' | 'attributed'>;
