/** A sound in the notation of the CMU dictionary, ARPAbet without stress: `K`, `SH`, `TH`, `EY` … */
export type Phone = string;

/** How many syllables a word has and which of them, counted from 0, bears the main stress. */
export interface Prosody {
  readonly syllables: number;
  readonly stressed: number;
}

/** Whether a sound is a vowel: all whose name opens with a vowel letter, and no others. */
export function isVowel(phone: Phone): boolean {
  return /^[AEIOU]/.test(phone);
}

/** The sounds that a packed string stands for. */
export function phonesOf(packed: string): readonly Phone[] {
  return Array.from(packed, (letter) => PHONES[PHONE_LETTERS.indexOf(letter)] ?? '');
}

/** The sounds, one letter each; the inverse of {@link phonesOf}. */
export function packPhones(phones: readonly Phone[]): string {
  return phones.map((phone) => PHONE_LETTERS.charAt(PHONES.indexOf(phone))).join('');
}

/** The prosody that a packed character stands for; undefined for that of a word without a pronunciation. */
export function prosodyOfCode(code: number): Prosody | undefined {
  const packed = code - FIRST_CODE;
  return packed < 0 ? undefined : { syllables: Math.floor(packed / STRESS_PLACES) + 1, stressed: packed % STRESS_PLACES };
}

/** The inverse of {@link prosodyOfCode}. */
export function codeOfProsody(prosody: Prosody | undefined): number {
  if (prosody === undefined) return FIRST_CODE - 1;
  return FIRST_CODE + (prosody.syllables - 1) * STRESS_PLACES + Math.min(prosody.stressed, STRESS_PLACES - 1);
}

const PHONES: readonly Phone[] =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(' ');

/** One for each of {@link PHONES}. */
const PHONE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm';

/** No word of the CMU dictionary is stressed later than on the sixth syllable. */
const STRESS_PLACES = 6;

const FIRST_CODE = '0'.charCodeAt(0);
