import type { Passage, Sentence } from '../../language/passage.ts';
import type { TokenRange } from '../../language/token.ts';
import type { AssertedClause } from '../asserted-clause.ts';
import { findCues } from '../find-cues.ts';
import type { FeatureSet } from './feature-set.ts';

/** Before the name of the feature of a single phrase of a group, after the group's name. */
export const PHRASE_MARK = ': ';

/** Cue groups, each phrase of them, and which of them are the main verb or said of the subject. */
export function noteWording(features: FeatureSet, passage: Passage, sentence: Sentence, clause: AssertedClause | undefined): void {
  const verbs = clause === undefined ? [] : verbGroups(passage, sentence, clause);
  const found = new Map<string, { count: number; readonly words: string[] }>();
  for (const { group, phrase, from, to } of findCues(passage.tokens, sentence)) {
    const words = passage.prose.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end);
    const entry = found.get(group) ?? { count: 0, words: [] };
    entry.count++;
    if (!entry.words.includes(words)) entry.words.push(words);
    found.set(group, entry);
    features.note(`${group}${PHRASE_MARK}${phrase}`, true, words);
    features.note(`${group}, as its verb`, verbs.some((verb) => from < verb.to && to > verb.from), words);
    features.note(`${group}, said of the subject`, verbs.some((verb) => verb.isCopula && from >= verb.to && from < verb.to + PREDICATE), words);
    features.note(`${group}${IN_MAIN_CLAUSE}`, SCOPED.has(group) && verbs.some((verb) => from >= verb.clause && from < verb.to + AFTER_VERB), words);
  }
  for (const [group, { count, words }] of found) features.set(group, Math.log2(1 + count), words.join(', '));
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = passage.tokens[index];
    if (token?.lemma === 'or') features.note('or', true, token.text);
    else if (token?.lemma === 'not') features.note('not', true, token.text);
  }
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
