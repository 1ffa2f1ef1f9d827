import type { Stasis } from '../claim.ts';
import { type Feature, featureNamed, featuresNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';
import { AS_PREDICATE, JUDGING as JUDGING_GROUPS, PHRASE_MARK } from './wording.ts';

/** A plain wording of a stasis, where several features together make one. */
export interface StasisSign {
  readonly stasis: Stasis;
  /** What is to be seen, where one stasis has several signs. */
  readonly name?: string;
  readonly holds: (features: FeatureSet, seen: Seen) => boolean;
  /** Features that stand at the words that show it, for a hover. */
  readonly shownBy: readonly Feature[];
}

/** What several signs look for, looked for once. */
export interface Seen {
  readonly cause: boolean;
  readonly person: boolean;
  readonly evaluation: boolean;
  readonly evaluativePredicate: boolean;
  readonly past: boolean;
  readonly noDefinition: boolean;
}

export function seenIn(features: FeatureSet): Seen {
  const cause = features.hasAny(CAUSES);
  const evaluativePredicate = features.hasAny(EVALUATIVE_PREDICATES);
  return {
    cause, evaluativePredicate,
    person: features.hasAny(PERSONS), evaluation: features.hasAny(EVALUATIVES), past: features.hasAny(PAST),
    noDefinition: cause || evaluativePredicate || features.hasAny(NO_DEFINITION),
  };
}

const ofGroup = (group: string, phrases: string): readonly Feature[] => featuresNamed(phrases.split(', ').map((phrase) => `${group}${PHRASE_MARK}${phrase}`));

const PERSONS = featuresNamed(['subject "i"', 'subject "we"', 'subject "you"', 'subject "he"', 'subject of the class person', 'a name as subject']);
const EVALUATIVE_GROUPS = ['bad quality', 'good quality', 'bad deed', 'good deed', 'affect'] as const;
const EVALUATIVES = featuresNamed(EVALUATIVE_GROUPS);
const EVALUATIVE_PREDICATES = featuresNamed(EVALUATIVE_GROUPS.map((group) => `${group}, said of the subject`));
/** "He must have taken it" says what was, not what ought to be. */
const PAST = featuresNamed(['past tense', 'past perfect', `necessity${PHRASE_MARK}must have`]);
const TOLD = [...PAST, ...featuresNamed(['present perfect', 'narrative time', 'numbers'])];
const FACTUAL = [...TOLD, featureNamed('subject "there"')];

/** Connectives and nouns that name a cause. */
const CAUSES = [
  ...ofGroup('causal connective', 'because, owing to, due to, on account of, as a result of, by virtue of, in consequence of, that is why, this is why, only by, so that, thanks to, by reason of, by dint of'),
  featureNamed('proportion'), ...ofGroup('purpose', 'needed to'), ...ofGroup('causal noun', 'consequence, causes'),
  ...ofGroup('causative verb', 'spring from, from … spring, pave the way, help on, lead to'),
];
/** Verbs that say themselves that one thing brings another about; others ("destroy", "raise") may tell a mere event. */
const BRINGING_ABOUT = ofGroup('causative verb', 'cause, produce, create, engender, beget, bring about, give rise to, result in, result from, arise from, spring from, flow from, grow out of, originate, provoke, compel, force, oblige, enable, render, develop, increase, condition, determine, depend on, depend upon, make … more, make … impossible, require');
/** Connectives of which a good third stand with a cause. */
const HINTS_AT_CAUSE = ofGroup('causal connective', 'thereby, hence, by means of, through its, through the, since, so that').concat(ofGroup('conclusion', 'thus, consequently'), ofGroup('amplifier', 'such … that, so … that'));
const COPULAS = featuresNamed(['copula with "a"', 'copula with "the"', 'copula with a noun', 'defining verb, as its verb']);
const DEFINING = ofGroup('defining verb', 'signify, mean, consist in, be called, be nothing but, be nothing else, be but, be merely, denote, be designated, may be designated, is what, that is to say').concat(ofGroup('nothing but', 'is but, are but, was but, nothing but, none other than'));
const NO_DEFINITION = featuresNamed(['subject "there"', 'comparative', 'superlative', 'question', 'passive', 'obligation', 'modal verb']);
const URGING = featuresNamed(['call to act', 'proposal, as its verb', 'need, as its verb', 'prohibition', 'remedy, as its verb', 'proposal, said of the subject']);
const HAD_BETTER = ofGroup('proposal', 'had better');
/** What the verb or the predicate says by itself, by the lexicons of verbs, nouns, blame and praise. */
const ACTING_ON = featuresNamed(['creation', 'change', 'undoing', 'hindering', 'helping', 'making do'].map((kind) => `verb of ${kind}, as its verb`));
const BEING = featuresNamed(['verb of being, as its verb', 'verb of meaning, as its verb']);
const JUDGED = featuresNamed(['strong blame', 'blame', 'praise', 'strong praise'].map((group) => `${group}, said of the subject`));
const PREDICATES = featuresNamed([...JUDGING_GROUPS].map((group) => `${group}${AS_PREDICATE}`));
const OF_TRUTH = ['praise', 'blame', 'strong blame'].flatMap((group) => ofGroup(group, 'true, untrue, false, falsehood, incorrect, correct, mistaken, untruth, able, empty'));
const JUDGING = featuresNamed(['verb of wrong, as its verb', 'verb of judging, as its verb']);

/**
 * Several signs of one stasis weigh each for itself. (Fahnestock & Secor, The Stases in Scientific and Literary Argument, 1988;
 * Toulmin, Rieke & Janik, An Introduction to Reasoning, 1979, ch. 6.)
 */
export const STASIS_SIGNS: readonly StasisSign[] = [
  { stasis: 'fact', holds: (features, seen) => features.hasAny(FACTUAL) && !seen.evaluativePredicate && !seen.cause, shownBy: TOLD },
  { stasis: 'cause', holds: (features, seen) => seen.cause || features.has('causative verb, as its verb') && !seen.person || features.has('causal noun, said of the subject'), shownBy: [...CAUSES, ...featuresNamed(['causative verb, as its verb', 'causal noun, said of the subject'])] },
  { stasis: 'cause', name: 'says that it brings about', holds: (features, seen) => features.has('causative verb, as its verb') && features.hasAny(BRINGING_ABOUT) && !seen.person, shownBy: BRINGING_ABOUT },
  { stasis: 'cause', name: 'hints at what follows', holds: (features, seen) => features.hasAny(HINTS_AT_CAUSE) && !seen.person, shownBy: HINTS_AT_CAUSE },
  { stasis: 'cause', name: 'a thing acts on another', holds: (features, seen) => features.hasAny(ACTING_ON) && !seen.person, shownBy: ACTING_ON },
  { stasis: 'cause', name: 'by doing something', holds: (features) => features.has('by doing something'), shownBy: featuresNamed(['by doing something']) },
  { stasis: 'cause', name: 'comes of something', holds: (features) => features.has('verb of issuing, as its verb', 'noun of cause, said of the subject', 'noun of effect, said of the subject'), shownBy: featuresNamed(['verb of issuing, as its verb', 'noun of cause, said of the subject', 'noun of effect, said of the subject']) },
  { stasis: 'definition', holds: (features, seen) => features.hasAny(COPULAS) && !features.has('past tense') && !seen.noDefinition, shownBy: COPULAS },
  { stasis: 'definition', name: 'is a', holds: (features, seen) => features.has('copula with "a"') && !seen.noDefinition, shownBy: featuresNamed(['copula with "a"']) },
  { stasis: 'definition', name: 'is nothing but', holds: (features) => features.hasAny(DEFINING) && !features.has('question'), shownBy: DEFINING },
  { stasis: 'definition', name: 'consists in or means', holds: (features) => features.hasAny(BEING) && !features.has('past tense', 'question'), shownBy: BEING },
  { stasis: 'definition', name: 'names its kind', holds: (features) => features.has('noun of category, said of the subject') && !features.has('past tense', 'question'), shownBy: featuresNamed(['noun of category, said of the subject']) },
  { stasis: 'value', holds: (features, seen) => seen.evaluativePredicate || features.has('outcry without a verb') || features.has('exclamation') && seen.evaluation || features.has('question that asserts') && seen.evaluation, shownBy: [...EVALUATIVE_PREDICATES, ...EVALUATIVES] },
  { stasis: 'value', name: 'calls it good or bad', holds: (features, seen) => features.has('copula with an adjective', 'copula with "a"') && features.has('bad quality, said of the subject', 'bad deed, said of the subject', 'good quality, said of the subject') && !seen.cause && !features.has('modal verb'), shownBy: EVALUATIVE_PREDICATES },
  { stasis: 'value', name: 'question that judges', holds: (features, seen) => features.has('question') && (seen.evaluation || features.has('obligation', 'need')), shownBy: EVALUATIVES },
  { stasis: 'value', name: 'outcry', holds: (features) => features.has('exclamation', 'outcry without a verb') && !features.hasAny(URGING), shownBy: EVALUATIVES },
  { stasis: 'value', name: 'is good or bad', holds: (features) => features.hasAny(PREDICATES) && !features.hasAny(OF_TRUTH) && !features.has('comparative', 'question', 'modal verb', 'future', 'subject "there"'), shownBy: PREDICATES },
  { stasis: 'value', name: 'weighs it', holds: (features) => features.hasAny(JUDGED), shownBy: JUDGED },
  { stasis: 'value', name: 'judges by its verb', holds: (features) => features.hasAny(JUDGING), shownBy: JUDGING },
  { stasis: 'policy', holds: (features, seen) => features.hasAny(URGING) && (!seen.past || features.hasAny(HAD_BETTER)) || features.has('obligation') && features.has('subject "we"', 'reform verb', 'passive') && !features.has('past tense') || features.has('duty') && features.has('copula with an infinitive'), shownBy: featuresNamed(['proposal, as its verb', 'need, as its verb', 'prohibition', 'remedy, as its verb', 'obligation', 'duty', 'imperative']) },
  { stasis: 'policy', name: 'what we ought to do', holds: (features, seen) => features.has('subject "we"', 'passive') && features.has('obligation, as its verb', 'need, as its verb') && !seen.past, shownBy: featuresNamed(['obligation, as its verb', 'need, as its verb']) },
  { stasis: 'policy', name: 'proposes', holds: (features, seen) => features.has('proposal, as its verb', 'proposal, said of the subject', 'remedy, as its verb', 'call to act') && (!seen.past || features.hasAny(HAD_BETTER)), shownBy: featuresNamed(['proposal, as its verb', 'remedy, as its verb', 'proposal', 'imperative']) },
  { stasis: 'policy', name: 'demand in a list', holds: (features) => features.has('list item') && (features.has('no finite verb') || features.has('reform verb')), shownBy: featuresNamed(['reform verb']) },
  { stasis: 'prediction', holds: (features) => features.has('future of others') || features.has('outcome, as its verb') && features.has('future', 'modal verb'), shownBy: featuresNamed(['future', 'outcome, as its verb']) },
  { stasis: 'prediction', name: 'what will befall us', holds: (features) => features.has('future that befalls the speaker'), shownBy: featuresNamed(['futurity']) },
  { stasis: 'prediction', name: 'what would be', holds: (features) => features.has('unreality, as its verb') && !features.has('question'), shownBy: featuresNamed(['unreality, as its verb']) },
];
