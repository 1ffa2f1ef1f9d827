export const STASES = ['fact', 'cause', 'definition', 'value', 'policy', 'prediction'] as const;
export type Stasis = (typeof STASES)[number];
export const STRENGTHS = ['hedged', 'plain', 'boosted'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What gave a decision away. */
export interface Cue {
  /** Words of the sentence, or what is to be seen of its form: "question by inversion". */
  readonly words: string;
  readonly kind: 'wording' | 'form';
  /** What the words do, where a lexicon says so: "hedge", "a verb of saying". */
  readonly does?: string;
  /** What they speak for: "policy", "boosted", "attributed" … */
  readonly speaksFor: string;
}

export interface ClaimData {
  readonly strength: Strength;
  readonly attributed: boolean;
  readonly checkable: boolean;
  readonly checkworthiness: number;
  /** The id of the claim mark that this one is offered as a reason or as evidence for. */
  readonly supports?: string;
  readonly cues: readonly Cue[];
}

/** What is judged of every sentence, claim or not, wherever it stands. */
export interface JudgedSentence {
  readonly isClaim: boolean;
  /** 0 to 1: how much the claim matters among the others. */
  readonly score: number;
  readonly band: 'definite' | 'probable' | 'possible';
  readonly stasis: Stasis;
  readonly strength: Strength;
  readonly attributed: boolean;
  readonly checkable: boolean;
  /** 0 to 1: how much the sentence states something that evidence could settle. */
  readonly checkworthiness: number;
  readonly explanation: { readonly cues: readonly Cue[] };
  /** The sentence that this one supports: of the passage so many further on, counted from 0 within it. */
  readonly supports?: { readonly passages: number; readonly sentence: number };
}

/** A judged sentence in its document. */
export interface SentenceJudgement extends Omit<JudgedSentence, 'supports'> {
  /** Passage and sentence within it, counted from 0. */
  readonly passage: number;
  readonly sentence: number;
  /** Index, among all judgements, of the sentence that this one supports. */
  readonly supports?: number;
}
