import { type Feature, featureNamed, featuresNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';
import { seenIn, STASIS_SIGNS } from './stasis-signs.ts';
import { IN_MAIN_CLAUSE } from './wording.ts';

/** Before the name of a stasis: the feature that its wording is there. */
export const SIGN_OF = 'wording of ';
/** Before how much hedging or boosting there is. */
export const DEGREE_OF = 'degree of ';

/** The plain wordings of each stasis and strength, where several features together make one. */
export function notePlainSigns(features: FeatureSet): void {
  const seen = seenIn(features);
  for (const sign of SIGNS) if (sign.holds(features, seen)) features.add(sign.feature, 1, sign);
  for (const degree of DEGREES) {
    const count = features.countOf(degree.shownBy);
    if (count > 0) features.add(degree.feature, Math.log2(1 + count), degree);
  }
}

const SIGNS = STASIS_SIGNS.map(({ stasis, name, holds, shownBy }) => ({ feature: featureNamed(`${SIGN_OF}${stasis}${name === undefined ? '' : `, ${name}`}`), holds, shownBy }));

const HEDGES = ['hedge', 'shield'] as const;
const SLIGHT_HEDGES = ['tentative modal', 'approximator'] as const;
const BOOSTERS = ['certainty', 'emphasizer', 'nothing but', 'extreme quality', 'universal adverb', 'never', 'exclusive', 'superlative', 'heaped adjectives', 'outcry without a verb', 'question that asserts', 'amplifier', 'universal determiner: every'] as const;
const SLIGHT_BOOSTERS = ['universal determiner', 'negative determiner', 'necessity', 'comparative', 'bad deed', 'not this but that', 'adverb in -ly', 'strong blame', 'strong praise'] as const;

/** Kinds of wording that each by itself make a sentence hedged, or boosted; several do it the more, and those that qualify the whole assertion most. */
const DEGREES: readonly { readonly feature: Feature; readonly shownBy: readonly Feature[] }[] = ([
  ['hedging', HEDGES],
  ['hedging the whole', HEDGES.map((group) => `${group}${IN_MAIN_CLAUSE}`)],
  ['slight hedging', SLIGHT_HEDGES],
  ['slight hedging of the whole', SLIGHT_HEDGES.map((group) => `${group}${IN_MAIN_CLAUSE}`)],
  ['boosting', BOOSTERS],
  ['boosting the whole', ['certainty', 'emphasizer', 'never', 'impossibility', 'universal determiner', 'extreme quality'].map((group) => `${group}${IN_MAIN_CLAUSE}`)],
  ['slight boosting', SLIGHT_BOOSTERS],
  ['vouching for the whole', [`certainty${IN_MAIN_CLAUSE}`]],
] as const).map(([degree, kinds]) => ({ feature: featureNamed(`${DEGREE_OF}${degree}`), shownBy: featuresNamed(kinds) }));
