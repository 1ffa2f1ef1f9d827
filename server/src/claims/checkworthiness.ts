import type { Terms } from './weights.ts';

/** Puts the sentences that are worth checking above 0.5. */
const BIAS = -2;

/**
 * Set by hand, not fitted: figures, sums and public statistics first, then what is said to have happened, to whom, and
 * how it compares; against it whatever asks, wishes, urges, foresees or tells the speaker's own mind. Which features
 * have a weight, and roughly how much, was settled on one half of the ClaimBuster sentences; no number was learnt there.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'a share or a sum of money': 1.5, numbers: 1, 'a number in figures': 0.75, 'a year': 0.5,
  statistic: 0.75, change: 0.5, ranking: 0.4, 'public act': 0.25, 'past time': 0.2,
  comparison: 0.75, superlative: 0.4,
  'past tense': 1, 'present perfect': 0.75, passive: 0.25,
  'a name as subject': 0.5, names: 0.4, 'subject of the class person': 0.4, 'third person singular': 0.25,
  'nouns of the class quantity': 0.4, 'nouns of the class artifact': 0.4, 'nouns of the class substance': 0.3, 'nouns of the class possession': 0.25,
  length: 1,
  question: -2.5, imperative: -1, 'conditional opening': -0.75, 'no finite verb': -0.7,
  future: -1, futurity: -0.4, obligation: -1, possibility: -0.5, 'modal verb': -0.5, volition: -0.3, 'negated verb': -0.25,
  shield: -0.75, opinion: -0.5, 'mental verb': -0.4, 'verb of emotion': -0.8, 'good quality': -0.5,
  'first person singular': -0.4, 'second person': -0.2, ceremony: -0.5, frame: -0.4,
};

/** How much, as a logit, the sentence states something that evidence could settle. */
export const CHECKWORTHINESS: Terms = { bias: BIAS, weights: WEIGHTS };
