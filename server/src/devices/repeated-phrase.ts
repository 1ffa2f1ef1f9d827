import { isContentWord, type Token } from '../language/token.ts';
import { amongWords, type Word } from '../language/word.ts';
import type { CandidatePart } from './device.ts';
import { graded, type Features } from './features.ts';

/** Determiners and adverbs that are heard like content words when they are repeated. */
const isHeardByItself = amongWords(['every', 'no', 'all', 'each', 'many', 'some', 'never', 'nobody', 'everybody', 'nothing', 'everything', 'here', 'there', 'now', 'then', 'only', 'most', 'more', 'everywhere', 'always', 'long', 'not', 'too', 'where', 'why', 'what', 'how', 'when', 'let', 'may', 'shall', 'must', 'will']);

/** A word that can carry a repetition by itself. */
export function isHeard(token: Token): boolean {
  return isContentWord(token) || isHeardByItself(token.word);
}

/** Not so a reference, a figure or a bare answer: "n. 717", "£10", "Yes". */
export function isSpoken({ kind, text, normal }: Token): boolean {
  return kind === 'word' && !text.endsWith('.') && (text.length > 1 || ONE_LETTER.has(normal)) && normal !== 'yes';
}
const ONE_LETTER: ReadonlySet<string> = new Set(['a', 'i', 'o']);

/** The lemmas that a repeated phrase turns on: its content words, or all where it has none. */
export function keyWordsOf(phrase: readonly Token[]): readonly Word[] {
  const content = phrase.filter(isContentWord);
  return [...new Set((content.length > 0 ? content : phrase).map((token) => token.lexeme))];
}

/** Features of the words of a repeated phrase. */
export function phraseFeatures(phrase: readonly Token[], members: number): Features {
  const words = Math.max(1, phrase.length);
  return {
    members: graded(members, 2, 6),
    length: graded(phrase.length, 1, 6),
    contentShare: phrase.filter(isContentWord).length / words,
    stopWord: phrase.some(isHeard) ? 0 : 1,
    nameShare: phrase.filter((token) => token.partOfSpeech === 'PROPN' || token.kind === 'number').length / words,
  };
}

/** The stretch of prose from the first word to the last. */
export function stretch(words: readonly Token[], role?: string, passage?: number): readonly CandidatePart[] {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ start: first.start, end: last.end, passage, role }] : [];
}

/** The stretches of several lists of words. */
export function stretches(lists: readonly (readonly Token[])[], role?: string): readonly CandidatePart[] {
  const parts: CandidatePart[] = [];
  for (const words of lists) {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) parts.push({ start: first.start, end: last.end, passage: undefined, role });
  }
  return parts;
}

/** So many tokens on each side of a repeated word are compared. */
const AROUND = 3;

/** 0 to 1: how like the neighbours of two words are, place by place: the same word counts 1, a word of the same part of speech a half. */
export function neighbourLikeness(tokens: readonly Token[], first: number, second: number): number {
  let like = 0;
  for (let by = -AROUND; by <= AROUND; by++) {
    const [a, b] = [tokens[first + by], tokens[second + by]];
    if (by === 0 || !a || !b || first + by === second) continue;
    like += a.word === b.word ? 1 : a.partOfSpeech === b.partOfSpeech ? SAME_CLASS : 0;
  }
  return like / (2 * AROUND);
}
const SAME_CLASS = 0.5;

/** The words as they stand, for messages. */
export function wordsAsWritten(words: readonly Token[]): string {
  let text = '';
  words.forEach((word, index) => {
    text += index > 0 && (words[index - 1]?.end ?? 0) < word.start ? ` ${word.text}` : word.text;
  });
  return text;
}

/** How many words two lists have in common from their beginnings. */
export function commonOpening(a: readonly Token[], b: readonly Token[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length]?.word === b[length]?.word) length++;
  return length;
}

/** How many words two lists have in common at their ends. */
export function commonEnding(a: readonly Token[], b: readonly Token[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length)?.word === b.at(-1 - length)?.word) length++;
  return length;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'these', 'that', 'those']);

export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ARTICLES.has(token.normal);
}

/** "We shall mend the": the article belongs to the noun that differs. A phrase of two words keeps it: "of the". */
export function withoutTrailingArticle(phrase: readonly Token[]): readonly Token[] {
  return phrase.length !== 2 && isArticle(phrase.at(-1)) ? phrase.slice(0, -1) : phrase;
}
