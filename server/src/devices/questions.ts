import { rememberPerPassage } from '../language/per-passage.ts';
import type { Passage, Sentence } from '../language/passage.ts';
import { isWord, type Token } from '../language/token.ts';
import { isWordThat } from '../language/word.ts';
import type { ProseSpan } from '../text/span.ts';

/** A sentence, or the last clause of one, that ends in a question mark. */
export interface Question extends ProseSpan {
  readonly sentence: Sentence;
  readonly words: readonly Token[];
  /** The words in lower case with single spaces, for patterns. */
  readonly wording: string;
}

/** The questions of a passage in reading order. Headings ask nothing of anybody. */
export const questions = rememberPerPassage((passage): readonly Question[] =>
  passage.kind === 'heading' ? [] : passage.sentences.flatMap((sentence) => readQuestion(passage, sentence) ?? []));

/** "Why?" asks; a lone mark in brackets comments. */
const MINIMUM_WORDS = 1;

function readQuestion(passage: Passage, sentence: Sentence): Question | undefined {
  const mark = lastMark(passage, sentence);
  if (!mark) return undefined;
  const start = questionStart(passage, sentence, mark);
  const words = passage.tokens.slice(sentence.from, mark.index).filter((token) => token.start >= start && (isWord(token) || token.kind === 'clitic'));
  if (words.length < MINIMUM_WORDS) return undefined;
  return { sentence, start, end: mark.end, words, wording: words.map((word) => word.normal).join(' ') };
}

const isQuestionMark = isWordThat((mark) => /^[?!]*\?[?!]*$/.test(mark));

function lastMark({ tokens }: Passage, { from, to }: Sentence): Token | undefined {
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index];
    if (token && isQuestionMark(token.word)) return token;
  }
  return undefined;
}

/** "He did his duty; and who thanked him?" asks from the semicolon on, if a question opens there. */
function questionStart(passage: Passage, sentence: Sentence, mark: Token): number {
  const colon = sentence.cola.findLast((candidate) => {
    const opening = passage.tokens.slice(candidate.from, candidate.to).filter(isWord).slice(0, 2);
    return candidate.start < mark.start && HARD.has(candidate.boundary) && opening.some((word) => opensQuestion(word));
  });
  return colon?.start ?? sentence.start;
}

const HARD: ReadonlySet<string> = new Set(['semicolon', 'colon', 'dash']);
const INTERROGATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'what', 'which', 'why', 'where', 'when', 'how']);

function opensQuestion(word: Token): boolean {
  return INTERROGATIVES.has(word.normal) || word.partOfSpeech === 'AUX';
}
