import type { Passage, Sentence } from '../../language/passage.ts';
import type { TokenRange } from '../../language/token.ts';
import type { AssertedClause } from '../asserted-clause.ts';
import { type CuePhrase, findCues } from '../find-cues.ts';
import { type Feature, featureNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';

/** Before the name of the feature of a single phrase of a group, after the group's name. */
export const PHRASE_MARK = ': ';

/** Cue groups, each phrase of them, and which of them are the main verb or said of the subject. */
export function noteWording(features: FeatureSet, passage: Passage, sentence: Sentence, clause: AssertedClause | undefined): void {
  const verbs = clause === undefined ? [] : verbGroups(passage, sentence, clause);
  const found = new Map<Feature, { count: number; readonly words: string[] }>();
  for (const { cue, from, to } of findCues(passage.tokens, sentence)) {
    const words = passage.prose.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end);
    const { group, phrase, asVerb, ofSubject, inMainClause } = featuresOf(cue);
    const entry = found.get(group);
    if (!entry) found.set(group, { count: 1, words: [words] });
    else {
      entry.count++;
      if (!entry.words.includes(words)) entry.words.push(words);
    }
    features.add(phrase, 1, words);
    if (verbs.some((verb) => from < verb.to && to > verb.from)) features.add(asVerb, 1, words);
    if (verbs.some((verb) => verb.isCopula && from >= verb.to && from < verb.to + PREDICATE)) features.add(ofSubject, 1, words);
    if (inMainClause !== undefined && verbs.some((verb) => from >= verb.clause && from < verb.to + AFTER_VERB)) features.add(inMainClause, 1, words);
  }
  for (const [group, { count, words }] of found) features.add(group, Math.log2(1 + count), words.join(', '));
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
  /** Of the groups that qualify an assertion. */
  readonly inMainClause: Feature | undefined;
}
const cueFeatures = new Map<CuePhrase, CueFeatures>();

function featuresOf(cue: CuePhrase): CueFeatures {
  const known = cueFeatures.get(cue);
  if (known) return known;
  const { group, phrase } = cue;
  const features: CueFeatures = {
    group: featureNamed(group), phrase: featureNamed(`${group}${PHRASE_MARK}${phrase}`), asVerb: featureNamed(`${group}, as its verb`),
    ofSubject: featureNamed(`${group}, said of the subject`), inMainClause: SCOPED.has(group) ? featureNamed(`${group}${IN_MAIN_CLAUSE}`) : undefined,
  };
  cueFeatures.set(cue, features);
  return features;
}

/** After the name of a group: it stands where it qualifies the whole assertion, not only a clause or phrase within. */
export const IN_MAIN_CLAUSE = ', in its main clause';
const SCOPED: ReadonlySet<string> = new Set(['hedge', 'shield', 'tentative modal', 'approximator', 'emphasizer', 'impossibility', 'necessity', 'never', 'universal determiner', 'universal adverb', 'negative determiner', 'exclusive', 'nothing but', 'amplifier', 'extreme quality']);
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
}

function verbGroup(passage: Passage, from: number, clause: number, limit: number): VerbGroup {
  let last = from;
  for (let to = from + 1; to < limit; to++) {
    const part = passage.tokens[to]?.partOfSpeech;
    if (part === 'VERB' || part === 'AUX') last = to;
    else if (part !== 'ADV' && part !== 'PART') break;
  }
  return { clause, from, to: last + 1, isCopula: passage.tokens[last]?.lemma === 'be' };
}
