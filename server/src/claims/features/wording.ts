import { mainVerb } from '../../language/main-verb.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import type { TokenRange } from '../../language/token.ts';
import { findCues } from '../find-cues.ts';
import type { FeatureSet } from './feature-set.ts';

/** Before the name of the feature of a single phrase of a group, after the group's name. */
export const PHRASE_MARK = ': ';

/** Cue groups, each phrase of them, and which of them are the main verb or said of the subject. */
export function noteWording(features: FeatureSet, passage: Passage, sentence: Sentence): void {
  const verbs = verbGroup(passage, sentence);
  const found = new Map<string, { count: number; readonly words: string[] }>();
  for (const { group, phrase, from, to } of findCues(passage.tokens, sentence)) {
    const words = passage.prose.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end);
    const entry = found.get(group) ?? { count: 0, words: [] };
    entry.count++;
    if (!entry.words.includes(words)) entry.words.push(words);
    found.set(group, entry);
    features.note(`${group}${PHRASE_MARK}${phrase}`, true, words);
    features.note(`${group}, as its verb`, verbs !== undefined && from < verbs.to && to > verbs.from, words);
    features.note(`${group}, said of the subject`, verbs !== undefined && verbs.isCopula && from >= verbs.to && from < verbs.to + PREDICATE, words);
  }
  for (const [group, { count, words }] of found) features.set(group, Math.log2(1 + count), words.join(', '));
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = passage.tokens[index];
    if (token?.lemma === 'or') features.note('or', true, token.text);
    else if (token?.lemma === 'not') features.note('not', true, token.text);
  }
}

/** A predicate's noun or adjective stands so near to its verb. */
const PREDICATE = 6;

/** The verb of the main clause with its auxiliaries. */
function verbGroup(passage: Passage, sentence: Sentence): (TokenRange & { readonly isCopula: boolean }) | undefined {
  const from = mainVerb(passage.tokens, sentence);
  if (from === undefined) return undefined;
  let to = from + 1;
  let last = from;
  for (; to < sentence.to; to++) {
    const part = passage.tokens[to]?.partOfSpeech;
    if (part === 'VERB' || part === 'AUX') last = to;
    else if (part !== 'ADV' && part !== 'PART') break;
  }
  return { from, to: last + 1, isCopula: passage.tokens[last]?.lemma === 'be' };
}
