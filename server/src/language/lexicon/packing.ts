/**
 * Reads the packed strings of `server/data/lexicons`; `scripts/lexicons/packing.ts` writes them.
 *
 * Words are front-coded: a capital letter says how many letters of the word before are kept (A none, B one …), then the
 * rest follows in small letters. Numbers are little-endian in base 45: a character of the lower half of
 * {@link DIGITS} ends a number, one of the upper half says that more digits follow.
 */

/** Printable ASCII without the quotation mark and the backslash, which JSON would have to escape. */
export const DIGITS = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}".slice(0, 90);

/** Half of {@link DIGITS}: one half ends a number, the other goes on. */
export const NUMBER_BASE = 45;

const CODE_OF_A = 65;
const CODE_OF_Z = 90;

/** The named packed string of a generated table. */
export function packedField(table: unknown, name: string): string {
  const value = isRecord(table) ? table[name] : undefined;
  if (typeof value !== 'string') {
    throw new Error(`A table of server/data/lexicons lacks "${name}": run npm run generate:lexicons`);
  }
  return value;
}

/** Front-coded words, in their order; no more than `most` of them. */
export function unpackWords(packed: string, most = Infinity): readonly string[] {
  const words: string[] = [];
  let previous = '';
  let kept = 0;
  let from = 0;
  for (let at = 0; at <= packed.length && words.length < most; at++) {
    const code = packed.charCodeAt(at);
    const opensWord = code >= CODE_OF_A && code <= CODE_OF_Z;
    if (!opensWord && at < packed.length) continue;
    if (at > 0) {
      previous = previous.slice(0, kept) + packed.slice(from, at);
      words.push(previous);
    }
    kept = code - CODE_OF_A;
    from = at + 1;
  }
  return words;
}

/** Packed numbers, in their order. */
export function unpackNumbers(packed: string): Int32Array {
  // No number takes less than a character.
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let value = 0;
  let weight = 1;
  for (let at = 0; at < packed.length; at++) {
    const digit = DIGIT_OF_CODE[packed.charCodeAt(at)] ?? 0;
    if (digit < NUMBER_BASE) {
      numbers[count++] = value + digit * weight;
      value = 0;
      weight = 1;
    } else {
      value += (digit - NUMBER_BASE) * weight;
      weight *= NUMBER_BASE;
    }
  }
  return numbers.subarray(0, count);
}

/** Pairs of rising numbers: each first is a difference from the first before, each second from its first. */
export function unpackPairs(numbers: Int32Array): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let first = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    first += numbers[at] ?? 0;
    pairs.push([first, first + (numbers[at + 1] ?? 0)]);
  }
  return pairs;
}

const DIGIT_OF_CODE: Uint8Array = codeTable();

function codeTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) table[DIGITS.charCodeAt(digit)] = digit;
  return table;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
