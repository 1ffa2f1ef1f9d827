import type { ClaimData, JudgedSentence } from '../claims/claim.ts';

/** What a claim's mark says of itself. Its cues are worked out when they are asked for. */
export class ExplainedClaim implements ClaimData {
  readonly strength: ClaimData['strength'];
  readonly attributed: boolean;
  readonly checkable: boolean;
  readonly checkworthiness: number;
  readonly supports?: string;
  readonly #explanation: JudgedSentence['explanation'];

  /** @param supports the id of the claim mark that it supports */
  constructor({ strength, attributed, checkable, checkworthiness, explanation }: JudgedSentence, supports: string | undefined) {
    this.strength = strength;
    this.attributed = attributed;
    this.checkable = checkable;
    this.checkworthiness = checkworthiness;
    if (supports !== undefined) this.supports = supports;
    this.#explanation = explanation;
  }

  get cues(): ClaimData['cues'] {
    return this.#explanation.cues;
  }

  toJSON(): ClaimData {
    return { ...this, cues: this.cues };
  }
}
