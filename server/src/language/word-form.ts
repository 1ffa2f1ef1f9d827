import { remembered } from './lexicon/remembered.ts';
import type { TokenKind } from './token.ts';

/** What a token's letters say of it wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly normal: string;
  /** What it is by its characters alone. */
  readonly kind: Exclude<TokenKind, 'clitic'>;
  /** Behind a word it is the second half of a contraction or a possessive. */
  readonly isClitic: boolean;
  readonly isSpace: boolean;
  readonly isHyphen: boolean;
  /** Letters and nothing else. */
  readonly isLetters: boolean;
  /** Has letters beyond Latin-1, which wink-nlp's tokenizer does not take for letters. */
  readonly hasRareLetter: boolean;
  /** With a letter or a number, as the next two. */
  readonly beginsInLetter: boolean;
  readonly endsInLetter: boolean;
  /** With a hyphen behind a letter. */
  readonly endsInHyphen: boolean;
}

/** One form for equal texts, as long as it is remembered. */
export const formOf = remembered((text: string): WordForm => {
  const normal = text.toLowerCase().replace(/[’ʼ‛]/g, "'");
  return {
    text, normal,
    kind: /^\p{N}+$/u.test(text) ? 'number' : /[\p{L}\p{N}]/u.test(text) ? 'word' : /^\p{P}+$/u.test(text) ? 'punctuation' : 'symbol',
    isClitic: /^(?:'(?:s|m|re|ve|ll|d)|n't|')$/.test(normal),
    isSpace: /^\s+$/.test(text),
    isHyphen: /^[-\u2010\u2011]$/.test(text),
    isLetters: /^[\p{L}\p{M}\u00AD]+$/u.test(text),
    hasRareLetter: /[^\u0000-\u00FF\u2018-\u201F]/.test(text),
    beginsInLetter: LETTER_FIRST.test(text),
    endsInLetter: LETTER_LAST.test(text),
    endsInHyphen: /[-\u2010\u2011]$/.test(text) && LETTER_LAST.test(text.slice(0, -1)),
  };
});

export const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;
