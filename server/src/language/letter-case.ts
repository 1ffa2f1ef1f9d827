/** Whether a string begins with a capital letter. */
export function beginsUpperCase(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CODE_OF_CAPITAL_A && code <= CODE_OF_CAPITAL_Z : UPPER_CASE.test(text);
}

/** Whether a string begins with a small letter. */
export function beginsLowerCase(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CODE_OF_A && code <= CODE_OF_Z : LOWER_CASE.test(text);
}

/** Whether all but the first character are small letters of ASCII, as in most words with a capital. */
export function isSmallBehind(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) < CODE_OF_A || text.charCodeAt(at) > CODE_OF_Z) return false;
  return true;
}

/** Nearly all letters of English are ASCII: the expressions, which know all alphabets, take ten times as long. */
const FIRST_BEYOND_ASCII = 0x80;
const CODE_OF_A = 0x61;
const CODE_OF_Z = 0x7a;
const CODE_OF_CAPITAL_A = 0x41;
const CODE_OF_CAPITAL_Z = 0x5a;
const UPPER_CASE = /^\p{Lu}/u;
const LOWER_CASE = /^\p{Ll}/u;
