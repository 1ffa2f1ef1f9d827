import type { Passage, Sentence } from '../../language/passage.ts';
import type { TokenRange } from '../../language/token.ts';
import type { AssertedClause } from '../asserted-clause.ts';
import { type CuePhrase, cuePhrases, findCues, type FoundCue } from '../find-cues.ts';
import { type Feature, featureNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';

/** Before the name of the feature of a single phrase of a group, after the group's name. */
export const PHRASE_MARK = ': ';

/** Cue groups, each phrase of them, and which of them are the main verb or said of the subject. */
export function noteWording(features: FeatureSet, passage: Passage, sentence: Sentence, clause: AssertedClause | undefined): void {
  const verbs = clause === undefined ? [] : verbGroups(passage, sentence, clause);
  const byGroup = new Map<Feature, FoundCue[]>();
  for (const found of findCues(passage.tokens, sentence)) {
    const { from, to } = found;
    const { group, phrase, asVerb, ofSubject, asPredicate, inMainClause } = FEATURES[found.cue.rank] ?? NO_CUE;
    const others = byGroup.get(group);
    if (others) others.push(found);
    else byGroup.set(group, [found]);
    features.add(phrase, 1, found);
    for (const verb of verbs) {
      if (from < verb.to && to > verb.from) features.add(asVerb, 1, found);
      if (verb.isCopula && from >= verb.to && from < verb.to + PREDICATE) features.add(ofSubject, 1, found);
      if (asPredicate !== undefined && from >= verb.to && from < verb.predicateEnd) features.add(asPredicate, 1, found);
      if (inMainClause !== undefined && from >= verb.clause && from < verb.to + AFTER_VERB) features.add(inMainClause, 1, found);
    }
  }
  for (const [group, found] of byGroup) features.add(group, Math.log2(1 + found.length), found);
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = passage.tokens[index];
    if (token?.lemma === 'or') features.note('or', true, token.text);
    else if (token?.lemma === 'not') features.note('not', true, token.text);
  }
}

/** What is noted of a phrase. */
interface CueFeatures {
  readonly group: Feature;
  readonly phrase: Feature;
  readonly asVerb: Feature;
  readonly ofSubject: Feature;
  /** Of the groups that judge. */
  readonly asPredicate: Feature | undefined;
  /** Of the groups that qualify an assertion. */
  readonly inMainClause: Feature | undefined;
}

function featuresOf({ group, phrase }: Pick<CuePhrase, 'group' | 'phrase'>): CueFeatures {
  return {
    group: featureNamed(group), phrase: featureNamed(`${group}${PHRASE_MARK}${phrase}`), asVerb: featureNamed(`${group}, as its verb`),
    ofSubject: featureNamed(`${group}, said of the subject`),
    asPredicate: JUDGING.has(group) ? featureNamed(`${group}${AS_PREDICATE}`) : undefined, inMainClause: SCOPED.has(group) ? featureNamed(`${group}${IN_MAIN_CLAUSE}`) : undefined,
  };
}

/** After the name of a group: it stands where it qualifies the whole assertion, not only a clause or phrase within. */
export const IN_MAIN_CLAUSE = ', in its main clause';
/** After the name of a group: it is the predicate itself, "is **base**", not only a word in it, "is the man of base birth". */
export const AS_PREDICATE = ', as its predicate';
export const JUDGING: ReadonlySet<string> = new Set(['bad quality', 'good quality', 'bad deed', 'strong blame', 'blame', 'strong praise']);
const SCOPED: ReadonlySet<string> = new Set(['hedge', 'shield', 'tentative modal', 'approximator', 'certainty', 'emphasizer', 'impossibility', 'necessity', 'never', 'universal determiner', 'universal adverb', 'negative determiner', 'exclusive', 'nothing but', 'amplifier', 'extreme quality']);
/** By the rank of the phrase. */
const FEATURES = cuePhrases.map(featuresOf);
const NO_CUE = featuresOf({ group: '', phrase: '' });

/** What comes so soon after the verb still qualifies it: "is perhaps", "fell almost". */
const AFTER_VERB = 2;

/** A predicate's noun or adjective stands so near to its verb. */
const PREDICATE = 6;

/** The verbs, with their auxiliaries, of the main clause and of the clause that is asserted. */
function verbGroups(passage: Passage, sentence: Sentence, clause: AssertedClause): readonly VerbGroup[] {
  const main = verbGroup(passage, clause.main, clause.start, sentence.to);
  return clause.verb === clause.main ? [main] : [main, verbGroup(passage, clause.verb, clause.from, sentence.to)];
}

interface VerbGroup extends TokenRange {
  /** Where its clause begins. */
  readonly clause: number;
  readonly isCopula: boolean;
  /** Where the noun or adjective that is said of the subject ends. */
  readonly predicateEnd: number;
}

function verbGroup(passage: Passage, from: number, clause: number, limit: number): VerbGroup {
  let last = from;
  for (let to = from + 1; to < limit; to++) {
    const part = passage.tokens[to]?.partOfSpeech;
    if (part === 'VERB' || part === 'AUX') last = to;
    else if (part !== 'ADV' && part !== 'PART') break;
  }
  const isCopula = COPULAS.has(passage.tokens[last]?.lemma ?? '');
  let predicateEnd = last + 1;
  if (isCopula) while (predicateEnd < limit && PREDICATE_PARTS.has(passage.tokens[predicateEnd]?.partOfSpeech ?? '')) predicateEnd++;
  return { clause, from, to: last + 1, isCopula, predicateEnd };
}

const COPULAS: ReadonlySet<string> = new Set(['be', 'seem']);
const PREDICATE_PARTS: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'PART']);
