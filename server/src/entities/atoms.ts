import { remembered } from '../language/lexicon/remembered.ts';

/**
 * A stretch of letters or digits, the smallest thing that names are compared by. An acronym with dots ("G.P.U.",
 * "G. P. U.") is one atom, as is one without.
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What is compared: small letters without accents. */
  readonly folded: string;
  readonly letterCase: LetterCase;
}

/** `capital` begins with one; `capitals` has two letters or more and no small one. */
export type LetterCase = 'small' | 'capital' | 'capitals' | 'digits';

const ATOM = /(?<![\p{L}\p{M}])(?:\p{Lu}\.[ \u00A0]?){2,}(?:\p{Lu}(?![\p{L}\p{M}.]))?|[\p{L}\p{M}]+|\p{N}+/gu;

export function readAtoms(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const { 0: match, index } of text.matchAll(ATOM)) {
    const isAcronym = match.includes('.');
    const written = isAcronym ? match.trimEnd() : match;
    const { folded, letterCase } = readLetters(isAcronym ? written.replace(/[. \u00A0]/g, '') : match);
    atoms.push({ start: index, end: index + written.length, folded, letterCase });
  }
  return atoms;
}

const readLetters = remembered((letters): Pick<Atom, 'folded' | 'letterCase'> => ({ folded: fold(letters), letterCase: caseOf(letters) }));

/** Small letters without accents, ligatures written out: "Dzierżyński" and "Dzierzynski" are one name. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (/^[\u0000-\u007F]*$/.test(small)) return small;
  return small.normalize('NFD').replace(/\p{M}/gu, '').replace(/[æœßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

function caseOf(letters: string): LetterCase {
  if (/^\p{N}/u.test(letters)) return 'digits';
  if (!/^\p{Lu}/u.test(letters)) return 'small';
  return letters.length > 1 && !/\p{Ll}/u.test(letters) ? 'capitals' : 'capital';
}
