import type { ProseSpan } from '../text/span.ts';

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
}

/** Tokens `from` (inclusive) to `to` (exclusive) of a passage. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

/** A noun, verb, adjective, adverb or name that carries meaning of its own. */
export function isContentWord(token: Token): boolean {
  if (token.isStopWord || !isWord(token)) return false;
  const part = token.partOfSpeech;
  return part === 'NOUN' || part === 'VERB' || part === 'ADJ' || part === 'ADV' || part === 'PROPN' || part === 'NUM' || part === 'INTJ' || part === 'X';
}

export function isVerb(token: Token): boolean {
  return token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX';
}
