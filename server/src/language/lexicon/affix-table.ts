import { unpackNumbers, unpackWords } from './packing.ts';

/** Closes a whole word in an affix table, so that an entry can be for this word alone. */
export const WORD_END = '-';

/**
 * Answers by the longest beginning (or end, see {@link endingTable}) of a word that the table lists; exact for the words that
 * it was made from and a well-founded guess for all others.
 */
export type AffixTable = (word: string) => string;

export function beginningTable(packedAffixes: string, packedChoices: string, values: readonly string[]): AffixTable {
  const answers = answersOf(packedAffixes, packedChoices, values);
  return (word) => longestAnswer(answers, word + WORD_END);
}

export function endingTable(packedAffixes: string, packedChoices: string, values: readonly string[]): AffixTable {
  const answers = answersOf(packedAffixes, packedChoices, values);
  return (word) => longestAnswer(answers, [...word].toReversed().join('') + WORD_END);
}

function answersOf(packedAffixes: string, packedChoices: string, values: readonly string[]): ReadonlyMap<string, string> {
  const choices = unpackNumbers(packedChoices);
  const answers = new Map<string, string>();
  for (const [index, affix] of unpackWords(packedAffixes).entries()) answers.set(affix, values[choices[index] ?? 0] ?? '');
  return answers;
}

function longestAnswer(answers: ReadonlyMap<string, string>, word: string): string {
  for (let length = Math.min(word.length, LONGEST_AFFIX); length >= 0; length--) {
    const answer = answers.get(word.slice(0, length));
    if (answer !== undefined) return answer;
  }
  return '';
}

/** Front coding keeps at most 25 letters of the word before; no affix needs more. */
export const LONGEST_AFFIX = 25;
