import type { ProseSpan } from '../text/span.ts';
import type { Word } from './word.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** `clitic`: the second half of a contraction or a possessive ("n't", "'s"), written without a space before it. */
export type TokenKind = 'word' | 'clitic' | 'number' | 'punctuation' | 'symbol';

export interface Token extends ProseSpan {
  /** Counts the tokens of the passage from 0. */
  readonly index: number;
  readonly text: string;
  /** Lower case, typographic apostrophes made straight: what repetition compares. */
  readonly normal: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly kind: TokenKind;
  /** A function word: article, pronoun, preposition, auxiliary, conjunction and the like. */
  readonly isStopWord: boolean;
  /** A noun, verb, adjective, adverb or name that carries meaning of its own. */
  readonly isContentWord: boolean;
  /** {@link normal} as a word. */
  readonly word: Word;
  /** {@link lemma} as a word. */
  readonly lexeme: Word;
}

/** Tokens `from` (inclusive) to `to` (exclusive) of a passage. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

export function isContentWord(token: Token): boolean {
  return token.isContentWord;
}

export function isVerb(token: Token): boolean {
  return token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX';
}
