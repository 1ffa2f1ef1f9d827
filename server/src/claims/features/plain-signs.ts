import { STASES, type Stasis } from '../claim.ts';
import { FeatureSet } from './feature-set.ts';

/** Before the name of a stasis: the feature that its wording is there. */
export const SIGN_OF = 'wording of ';
/** Before how much hedging or boosting there is. */
export const DEGREE_OF = 'degree of ';

/**
 * The plain wordings of each stasis and strength, where several features together make one. (Fahnestock & Secor, The Stases in
 * Scientific and Literary Argument, 1988; Toulmin, Rieke & Janik, An Introduction to Reasoning, 1979, ch. 6.)
 */
export function plainSigns(features: FeatureSet): FeatureSet {
  const signs = new FeatureSet();
  for (const stasis of STASES) signs.note(`${SIGN_OF}${stasis}`, SIGNS[stasis](features), wordsOf(features, SHOWN_BY[stasis]));
  signs.set(`${DEGREE_OF}hedging`, countOf(features, HEDGES), wordsOf(features, HEDGES));
  signs.set(`${DEGREE_OF}slight hedging`, countOf(features, SLIGHT_HEDGES), wordsOf(features, SLIGHT_HEDGES));
  signs.set(`${DEGREE_OF}boosting`, countOf(features, BOOSTERS), wordsOf(features, BOOSTERS));
  signs.set(`${DEGREE_OF}slight boosting`, countOf(features, SLIGHT_BOOSTERS), wordsOf(features, SLIGHT_BOOSTERS));
  return signs;
}

/** Kinds of wording that each by itself make a sentence hedged, or boosted; several do it the more. */
const HEDGES = ['hedge', 'shield'] as const;
const SLIGHT_HEDGES = ['tentative modal', 'approximator'] as const;
const BOOSTERS = ['emphasizer', 'nothing but', 'extreme quality', 'universal adverb', 'never', 'exclusive', 'superlative', 'heaped adjectives', 'outcry without a verb', 'question that asserts', 'amplifier', 'universal determiner: every'] as const;
const SLIGHT_BOOSTERS = ['universal determiner', 'negative determiner', 'necessity', 'comparative', 'bad deed', 'not this but that', 'adverb in -ly'] as const;

function countOf(features: FeatureSet, names: readonly string[]): number {
  return Math.log2(1 + names.filter((name) => features.has(name)).length);
}

const SIGNS: Readonly<Record<Stasis, (features: FeatureSet) => boolean>> = {
  fact: (features) => hasOne(features, ['past tense', 'present perfect', 'past perfect', 'numbers', 'subject "there"', 'narrative time']) && !hasOne(features, EVALUATIVE_PREDICATES) && !hasOne(features, CAUSES),
  cause: (features) => hasOne(features, CAUSES) || features.has('causative verb, as its verb') && !hasOne(features, PERSONS) || features.has('causal noun, said of the subject'),
  definition: (features) => hasOne(features, ['copula with "a"', 'copula with "the"', 'copula with a noun', 'defining verb, as its verb'])
    && !hasOne(features, ['subject "there"', 'past tense', 'comparative', 'superlative', 'question', 'passive', 'obligation', 'modal verb', ...EVALUATIVE_PREDICATES]) && !hasOne(features, CAUSES),
  value: (features) => hasOne(features, EVALUATIVE_PREDICATES) || features.has('outcry without a verb') || features.has('exclamation') && hasOne(features, EVALUATIVES) || features.has('question that asserts') && hasOne(features, EVALUATIVES),
  policy: (features) => hasOne(features, ['call to act', 'proposal, as its verb', 'need, as its verb', 'prohibition', 'remedy, as its verb']) && !hasOne(features, ['past tense', 'past perfect'])
    || features.has('obligation') && hasOne(features, ['subject "we"', 'reform verb', 'passive']) && !features.has('past tense') || features.has('duty') && features.has('copula with an infinitive'),
  prediction: (features) => features.has('future of others') || features.has('outcome, as its verb') && hasOne(features, ['future', 'modal verb']),
};

const PERSONS = ['subject "i"', 'subject "we"', 'subject "you"', 'subject "he"', 'subject of the class person', 'a name as subject'] as const;
const EVALUATIVES = ['bad quality', 'good quality', 'bad deed', 'good deed', 'affect'] as const;
const EVALUATIVE_PREDICATES = EVALUATIVES.map((group) => `${group}, said of the subject`);
const CAUSES = [
  'causal connective: because', 'causal connective: owing to', 'causal connective: due to', 'causal connective: on account of', 'causal connective: as a result of', 'causal connective: so that', 'causal connective: by virtue of', 'causal connective: in consequence of',
  'causal connective: that is why', 'causal connective: this is why', 'proportion', 'purpose: needed to', 'causative verb: spring from', 'causative verb: from … spring', 'causal noun: consequence', 'causative verb: pave the way', 'causative verb: help on', 'causal connective: only by',
] as const;

/** Where the words stand that show a stasis, for a hover. */
const SHOWN_BY: Readonly<Record<Stasis, readonly string[]>> = {
  fact: ['past tense', 'present perfect', 'past perfect', 'numbers', 'narrative time'],
  cause: [...CAUSES, 'causative verb, as its verb', 'causal noun, said of the subject'],
  definition: ['copula with "a"', 'copula with "the"', 'copula with a noun', 'defining verb, as its verb'],
  value: [...EVALUATIVE_PREDICATES, ...EVALUATIVES],
  policy: ['proposal, as its verb', 'need, as its verb', 'prohibition', 'remedy, as its verb', 'obligation', 'duty', 'imperative'],
  prediction: ['future', 'outcome, as its verb'],
};

function wordsOf(features: FeatureSet, names: readonly string[]): string | undefined {
  return names.map((name) => features.wordsOf(name)).find((words) => words !== undefined);
}

function hasOne(features: FeatureSet, names: readonly string[]): boolean {
  return names.some((name) => features.has(name));
}
