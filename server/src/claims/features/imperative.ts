import { verbClass } from '../../language/lexicon.ts';
import type { Token } from '../../language/token.ts';
import { amongWords } from '../../language/word.ts';
import type { FeatureSet } from './feature-set.ts';

/**
 * Whether a sentence that is no question bids somebody do something, and whether it only leads through the text or the
 * meeting. (Quirk et al. 1985, 11.24–30.)
 * @param words the sentence's, without what addresses the hearers
 */
export function noteImperative(features: FeatureSet, words: readonly Token[]): void {
  const at = words.findIndex(({ word }) => !isLead(word));
  const opening = words[at];
  if (!opening) return;
  const verb = words[bidden(words, at)];
  features.note('imperative', verb !== undefined, verb?.text);
  const deed = verb?.lemma === 'let' ? words.slice(at + 1, at + FARTHEST_AFTER_LET).find(({ partOfSpeech }) => partOfSpeech === 'VERB') : verb;
  features.note('call to attend', verb !== undefined && deed !== undefined && isAttending(deed.word), deed?.text);
}

const isLead = amongWords(['and', 'but', 'or', 'then', 'now', 'for', 'so', 'therefore', 'please', 'above', 'all', 'finally']);
/** "let us now **look**" */
const FARTHEST_AFTER_LET = 5;
/** What readers and hearers are asked to do with the text and the speaker. */
const isAttending = amongWords(['see', 'look', 'turn', 'compare', 'consider', 'take', 'hear', 'listen', 'suppose', 'assume', 'imagine', 'recapitulate', 'return', 'glance', 'cast', 'note', 'observe', 'examine', 'forgive', 'pardon', 'excuse', 'allow', 'permit', 'suffer', 'pass', 'begin', 'proceed', 'pray', 'come', 'wait', 'hand']);

/** Which word is the verb of an imperative, -1 where there is none. */
function bidden(words: readonly Token[], at: number): number {
  const [opening, next, after] = words.slice(at, at + 3);
  if (!opening || !next && opening.partOfSpeech !== 'VERB') return -1;
  if (opening.normal === 'do') {
    if (next?.normal === 'not' || next?.normal === "n't") return after?.partOfSpeech === 'VERB' || after?.normal === 'be' ? at + 2 : -1;
    if (next?.partOfSpeech === 'VERB') return at + 1;
    return next?.partOfSpeech === 'DET' || next !== undefined && isPossessive(next.word) ? at : -1;
  }
  if (opening.normal === 'never') return next?.partOfSpeech === 'VERB' && isBase(next) && after?.partOfSpeech !== 'PRON' ? at + 1 : -1;
  if (opening.normal === 'be') return at;
  if (opening.partOfSpeech === 'VERB') return isBase(opening) && !isSubject(next) ? at : -1;
  // "Open the gates!": no name, noun or adjective stands before a determiner, whatever the tagger says.
  const isTakenForNoun = opening.partOfSpeech === 'PROPN' || opening.partOfSpeech === 'NOUN' || opening.partOfSpeech === 'ADJ';
  const hasObject = next !== undefined && next.index === opening.index + 1 && (next.partOfSpeech === 'DET' || isPossessive(next.word));
  return isTakenForNoun && hasObject && opening.normal === opening.lemma && verbClass(opening.normal) !== undefined ? at : -1;
}

const isPossessive = amongWords(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const isSubjectPronoun = amongWords(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'this', 'that']);

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && isSubjectPronoun(token.word);
}

function isBase(token: Token): boolean {
  return token.normal === token.lemma && !/(?:ed|ing)$/.test(token.normal);
}
