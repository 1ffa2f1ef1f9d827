import type { Passage, Sentence } from '../language/passage.ts';
import { isContentWord, isWord } from '../language/token.ts';
import type { Question } from './questions.ts';

export interface Answer {
  readonly sentence: Sentence;
  /** Opens like an answer: "No", "Because", "I answer". */
  readonly hasCue: boolean;
  /** So short that it can only answer. */
  readonly isShort: boolean;
  /** Content words that the question had. */
  readonly takenUp: number;
}

/** The sentence after a question, where it answers it in the same paragraph. */
export function answerTo(passage: Passage, question: Question): Answer | undefined {
  return readAnswer(passage, passage.sentences[question.sentence.index + 1], question);
}

/** The first sentence of the paragraph after the one that a question closes, where it answers it. */
export function answerInNext(passage: Passage, question: Question, next: Passage): Answer | undefined {
  return question.sentence.index === passage.sentences.length - 1 ? readAnswer(next, next.sentences[0], question) : undefined;
}

const CUE = /^(?:yes|no|nay|none|never|nothing|nobody|not|neither|because|for(?! (?:my|our)\b)|simply|certainly|surely|assuredly|of course|i (?:answer|reply|say|think|will tell)|i (?:do not|deny)|the answer|by (?:no|all) means|far from|on the (?:contrary|one hand)|it is|they (?:did|do|are|were)|we (?:answer|reply|say))\b/;
/** "Let us not deceive ourselves", "Forbid it": what is called for answers nothing. */
const CALLS: ReadonlySet<string> = new Set(['let', 'forbid', 'suppose', 'imagine', 'remember', 'beware']);
const CALL_WITHIN = 2;
/** Words of the longest sentence that answers by its shortness alone. */
const SHORT = 6;
/** Content words of the question that an answer without a cue takes up. */
const TAKEN_UP = 2;

function readAnswer(passage: Passage, sentence: Sentence | undefined, question: Question): Answer | undefined {
  if (!sentence) return undefined;
  const tokens = passage.tokens.slice(sentence.from, sentence.to);
  if (tokens.some((token) => token.text.includes('?')) || tokens.some((token, index) => index < CALL_WITHIN && CALLS.has(token.normal))) return undefined;
  const words = tokens.filter(isWord);
  const asked = new Set(question.words.filter(isContentWord).map((word) => word.lemma));
  const takenUp = new Set(words.filter((word) => isContentWord(word) && asked.has(word.lemma)).map((word) => word.lemma)).size;
  const answer: Answer = { sentence, hasCue: CUE.test(words.slice(0, 5).map((word) => word.normal).join(' ')), isShort: words.length <= SHORT, takenUp };
  return answer.hasCue || answer.isShort || takenUp >= TAKEN_UP ? answer : undefined;
}
