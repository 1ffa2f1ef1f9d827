import { ownCopy } from '../text/own-copy.ts';

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
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    let to = at + 1;
    if (kind === BETWEEN) {
      at = to;
      continue;
    }
    let sum = text.charCodeAt(at);
    for (; kind !== RARE && kindAt(text, to) === kind; to++) sum = (Math.imul(sum, BASE) + text.charCodeAt(to)) | 0;
    const isPlain = kind !== RARE && kindAt(text, to) !== RARE && !(to === at + 1 && text.charAt(to) === '.');
    if (isPlain) {
      const { folded, letterCase } = lettersAt(text, at, to, sum);
      atoms.push({ start: at, end: to, folded, letterCase });
    }
    else {
      ATOM.lastIndex = at;
      const match = ATOM.exec(text);
      if (!match) break;
      atoms.push(readWritten(match[0], match.index));
      to = ATOM.lastIndex;
    }
    at = to;
  }
  return atoms;
}

function readWritten(match: string, start: number): Atom {
  const isAcronym = match.includes('.');
  const written = isAcronym ? match.trimEnd() : match;
  const { folded, letterCase } = readLetters(isAcronym ? written.replace(/[. \u00A0]/g, '') : match);
  return { start, end: start + written.length, folded, letterCase };
}

/** Kinds of characters: nearly all are ASCII, which need no expression; others may be letters, and are left to it. */
const BETWEEN = 0;
const LETTER = 1;
const DIGIT = 2;
const RARE = 3;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => (/[A-Za-z]/.test(String.fromCharCode(code)) ? LETTER : /[0-9]/.test(String.fromCharCode(code)) ? DIGIT : BETWEEN));

function kindAt(text: string, at: number): number {
  return at < text.length ? KINDS[text.charCodeAt(at)] ?? RARE : BETWEEN;
}

interface Letters extends Pick<Atom, 'folded' | 'letterCase'> {
  readonly text: string;
}

function readLetters(text: string): Letters {
  return { text, folded: fold(text), letterCase: caseOf(text) };
}

/** What was last read at each sum of codes: found without cutting the letters out of the text. */
const lastRead: (Letters | undefined)[] = Array.from({ length: 0x4000 }, () => undefined);
const BASE = 0x01000193;

/** @param sum of the codes from `start` to `end` */
function lettersAt(text: string, start: number, end: number, sum: number): Letters {
  const slot = (sum ^ (sum >>> 15)) & (lastRead.length - 1);
  const known = lastRead[slot];
  if (known && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const read = readLetters(ownCopy(text.slice(start, end)));
  lastRead[slot] = read;
  return read;
}

/** Small letters without accents, ligatures written out: "Dzierżyński" and "Dzierzynski" are one name. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (/^[\u0000-\u007F]*$/.test(small)) return small;
  return small.normalize('NFD').replace(/\p{M}/gu, '').replace(/[æœßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

function caseOf(letters: string): LetterCase {
  // Most are ASCII, and told sooner without Unicode's tables.
  if (/^[a-z]/.test(letters)) return 'small';
  if (/^[A-Z][a-z]+$/.test(letters)) return 'capital';
  if (/^\p{N}/u.test(letters)) return 'digits';
  if (!/^\p{Lu}/u.test(letters)) return 'small';
  return letters.length > 1 && !/\p{Ll}/u.test(letters) ? 'capitals' : 'capital';
}
