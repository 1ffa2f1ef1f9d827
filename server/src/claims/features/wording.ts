import type { Passage, Sentence } from '../../language/passage.ts';
import { findCues } from '../find-cues.ts';
import type { FeatureSet } from './feature-set.ts';

/** Before the name of the feature of a single phrase of a group, after the group's name. */
export const PHRASE_MARK = ': ';
/** Before the name of the feature of a function word. */
export const WORD_MARK = 'the word ';

/** Cue groups, each phrase of them, and the function words, which no lexicon need list. */
export function noteWording(features: FeatureSet, passage: Passage, sentence: Sentence): void {
  const found = new Map<string, { count: number; readonly words: string[] }>();
  for (const { group, phrase, from, to } of findCues(passage.tokens, sentence)) {
    const words = passage.prose.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end);
    const entry = found.get(group) ?? { count: 0, words: [] };
    entry.count++;
    if (!entry.words.includes(words)) entry.words.push(words);
    found.set(group, entry);
    features.note(`${group}${PHRASE_MARK}${phrase}`, true, words);
  }
  for (const [group, { count, words }] of found) features.set(group, Math.log2(1 + count), words.join(', '));
  for (const token of passage.tokens.slice(sentence.from, sentence.to)) {
    if (token.isStopWord && token.kind !== 'punctuation') features.note(`${WORD_MARK}${token.kind === 'clitic' ? token.lemma : token.normal}`, true, token.text);
  }
}
