import { featuresNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';
import { PHRASE_MARK } from './wording.ts';

/**
 * What is done by saying the sentence, where that shows in several features together: a question may assert or ask, an
 * "I" may pledge, argue or tell its own day. (Searle, A Taxonomy of Illocutionary Acts, 1976; for questions Quirk et al.
 * 1985, 11.23, and Frank, You Call That a Rhetorical Question?, 1990.)
 * @param features what is known of the sentence
 * @param next the features of the sentence after it in the same paragraph
 */
export function noteSpeechActs(features: FeatureSet, next: FeatureSet | undefined): void {
  const has = (...names: readonly string[]): boolean => features.has(...names);
  if (has('question')) {
    const isAnswered = next !== undefined && !next.has('question') && next.hasAny(ANSWERS);
    const isAlternative = has('or') && has('question by inversion');
    features.note('question that is answered', isAnswered);
    features.note('question between two things', isAlternative);
    const asserts = !isAnswered && !isAlternative && features.hasAny(ASSERTING);
    features.note('question that asserts', asserts);
    features.note('question that asks', !asserts);
    features.note('question in a run of questions', next?.has('question') === true);
  }
  features.note('outcry without a verb', has('exclamation') && has('no finite verb'));
  features.note('call to act', has('imperative') && !has('call to attend') && !features.hasAny(PRAYERS) || has('proposal: why not'));
  features.note('its source is named', features.hasAny(SOURCES) || has('a source is named'));
  features.note('wish or prayer', has('wish') || has('ceremony: bless') || has('ceremony: god') && has('first person plural'));
  const isSpeaker = has('subject "i"', 'subject "we"');
  features.note('pledge, request or announcement', has('performative', 'frame') && isSpeaker && !has('past tense') || has('subject "i"') && has('future'));
  features.note('tells what befell the speaker', has('first person singular') && has('past tense', 'wholly quoted', 'mostly quoted', 'record of matter'));
  features.note('argues in the first person', has('shield', 'opinion') && !has('past tense') && !has('future'));
  features.note('irony in quotation marks', has('partly quoted') && !has('reporting verb', 'attributing phrase', 'mostly quoted'));
  features.note('ironic praise', has('good quality', 'good deed') && has('bad quality', 'bad deed') && has('exclamation', 'partly quoted'));
}

/** Phrases that name whose claim it is and do nothing else. */
const SOURCES = featuresNamed([
  'in his opinion', 'in their opinion', 'in his view', 'in their view', 'he says', 'she says', 'they say', 'he said', 'they said',
  'we are told', 'it is said', 'is said to', 'are said to', 'it is alleged', 'it is asserted', 'it is claimed', 'it is reported',
].map((phrase) => `attributing phrase${PHRASE_MARK}${phrase}`));

const PRAYERS = featuresNamed(['god', 'bless', 'may god', 'pray', 'pardon me', 'excuse me', 'thank you', 'oath'].map((phrase) => `ceremony${PHRASE_MARK}${phrase}`));

/** What the sentence after a question shows when it is the answer. */
const ANSWERS = featuresNamed(['very short', 'no finite verb', 'opens with "no"', 'opens with "by"', 'opens with "because"', 'opens with "on"', 'opens with "i"', 'reporting verb: answer', 'reporting verb: reply', 'conclusion', 'not']);
/** Words that a question put to learn something seldom has. */
const ASSERTING = featuresNamed([
  'question with a negative', 'never', 'bad quality', 'bad deed', 'good quality', 'good deed', 'comparative', 'universal determiner: any', 'universal determiner: anyone', 'universal adverb', 'extreme quality', 'certainty', 'emphasizer', 'conclusion', 'affect', 'condition', 'tentative modal', 'impossibility', 'not',
]);
