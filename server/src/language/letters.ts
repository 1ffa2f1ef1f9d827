/**
 * Which letters a word has, a bit each; the last bit is for all that is no letter from a to z. A word that lacks a letter of a
 * pattern's cannot match it: asked before patterns that take longer.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - CODE_OF_A;
    letters |= 1 << (letter >= 0 && letter < LETTERS ? letter : LETTERS);
  }
  return letters;
}

const CODE_OF_A = 'a'.charCodeAt(0);
const LETTERS = 26;
