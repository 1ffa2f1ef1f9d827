import { ownCopy } from '../text/own-copy.ts';
import type { NameHeads } from './name-heads.ts';

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
  for (let atom = atomFrom(text, 0); atom; atom = atomFrom(text, atom.end)) atoms.push(atom);
  return atoms;
}

/** The next atom: with `sought` the next that names may begin with, so that of a text's many atoms few are read. */
export function atomFrom(text: string, from: number, sought?: NameHeads): Atom | undefined {
  /** The atom before, where it heads names of several atoms, and its sum. */
  let head = NONE;
  let headSum = 0;
  for (let at = from; at < text.length;) {
    const kind = kindAt(text, at);
    let to = at + 1;
    if (kind === BETWEEN) {
      at = to;
      continue;
    }
    if (kind !== RARE) {
      let sum = text.charCodeAt(at);
      let folded = sum | SMALL;
      for (; kindAt(text, to) === kind; to++) {
        const code = text.charCodeAt(to);
        sum = (Math.imul(sum, BASE) + code) | 0;
        folded = (Math.imul(folded, BASE) + (code | SMALL)) | 0;
      }
      if (kindAt(text, to) !== RARE && !(to === at + 1 && text.charAt(to) === '.')) {
        if (head !== NONE && sought?.mayGoOn(headSum, folded) === true) return atomFrom(text, head);
        const role = sought?.roleOf(folded) ?? 'any';
        if (role === 'any') return atomOf(lettersAt(text, at, to, sum), at, to);
        head = role === 'known' ? at : NONE;
        headSum = folded;
        at = to;
        continue;
      }
    }
    if (head !== NONE) return atomFrom(text, head);
    ATOM.lastIndex = at;
    const match = ATOM.exec(text);
    return match ? readWritten(match[0], match.index) : undefined;
  }
  return undefined;
}

function atomOf({ folded, letterCase }: Pick<Atom, 'folded' | 'letterCase'>, start: number, end: number): Atom {
  return { start, end, folded, letterCase };
}

const NONE = -1;

/** A number of a folded atom, by which a text's are told from it without being cut out, as long as they are ASCII. */
export function sumOf(folded: string): number {
  let sum = folded.charCodeAt(0);
  for (let at = 1; at < folded.length; at++) sum = (Math.imul(sum, BASE) + folded.charCodeAt(at)) | 0;
  return sum;
}

function readWritten(match: string, start: number): Atom {
  const isAcronym = match.includes('.');
  const written = isAcronym ? match.trimEnd() : match;
  return atomOf(readLetters(isAcronym ? written.replace(/[. \u00A0]/g, '') : match), start, start + written.length);
}

/** Kinds of characters: nearly all are ASCII, which need no expression; others may be letters, and are left to it. */
const BETWEEN = 0;
const LETTER = 1;
const DIGIT = 2;
const RARE = 3;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => (/[A-Za-z]/.test(String.fromCharCode(code)) ? LETTER : /[0-9]/.test(String.fromCharCode(code)) ? DIGIT : BETWEEN));

function kindAt(text: string, at: number): number {
  if (at >= text.length) return BETWEEN;
  const code = text.charCodeAt(at);
  return KINDS[code] ?? (code >= FIRST_DASH && code <= LAST_QUOTATION_MARK ? BETWEEN : RARE);
}

/** Dashes and quotation marks, U+2010 to U+201F: none is part of an atom. */
const FIRST_DASH = 0x2010;
const LAST_QUOTATION_MARK = 0x201f;
/** The bit that a small letter of ASCII has and a capital has not; digits have it too. */
const SMALL = 0x20;

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
