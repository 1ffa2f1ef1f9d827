import { DIGITS, NUMBER_BASE } from '../../server/src/language/lexicon/packing.ts';
import { WORDS_IN_BLOCK } from '../../server/src/language/lexicon/word-list.ts';

/** Front coding keeps at most as many letters as there are capitals after A. */
const MOST_KEPT = 25;

/** Sorted words, front-coded; `unpackWords` of the lexicon reads them. */
export function packWords(words: readonly string[]): string {
  let packed = '';
  let previous = '';
  for (const word of words) {
    let kept = 0;
    while (kept < MOST_KEPT && kept < word.length && word[kept] === previous[kept]) kept++;
    packed += String.fromCharCode('A'.charCodeAt(0) + kept) + word.slice(kept);
    previous = word;
  }
  return packed;
}

/** Sorted words in blocks; `readWordList` of the lexicon reads them. */
export function packWordList(words: readonly string[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < words.length; from += WORDS_IN_BLOCK) blocks.push(packWords(words.slice(from, from + WORDS_IN_BLOCK)));
  return blocks.join(' ');
}

/** Numbers from 0, in few characters when small; `unpackNumbers` of the lexicon reads them. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

/** Rising numbers as differences. */
export function differences(rising: readonly number[]): readonly number[] {
  return rising.map((value, place) => value - (rising[place - 1] ?? 0));
}

export type Pair = readonly [number, number];

/** Pairs, each with the lower number first: the first as its difference from the pair before, the second from the first. */
export function flattenedPairs(pairs: readonly Pair[]): readonly number[] {
  let previous = 0;
  return pairs
    .toSorted(([a, ofA], [b, ofB]) => a - b || ofA - ofB)
    .flatMap(([first, second]) => {
      const difference = first - previous;
      previous = first;
      return [difference, second - first];
    });
}

function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  while (rest >= NUMBER_BASE) {
    packed += DIGITS.charAt(NUMBER_BASE + (rest % NUMBER_BASE));
    rest = Math.floor(rest / NUMBER_BASE);
  }
  return packed + DIGITS.charAt(rest);
}
