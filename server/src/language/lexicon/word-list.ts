import { unpackWords } from './packing.ts';

/**
 * A sorted list of words that is unpacked block by block as it is searched: to make strings of all its words at once would take half
 * of the time that the lexicon needs to start. Packed in blocks of {@link WORDS_IN_BLOCK}, a space between two blocks; within a block
 * words are front-coded (see `packing.ts`), so that the first of each stands whole.
 */
export interface WordList {
  readonly size: number;
  /** The place of a word in the list. */
  readonly placeOf: (word: string) => number | undefined;
  readonly wordAt: (place: number) => string | undefined;
}

export const WORDS_IN_BLOCK = 32;

export function readWordList(packed: string): WordList {
  const blocks = packed === '' ? [] : packed.split(' ');
  const heads = blocks.map((block) => unpackWords(block, 1)[0] ?? '');
  const unpacked: (readonly string[])[] = [];
  const wordsOf = (block: number): readonly string[] => (unpacked[block] ??= unpackWords(blocks[block] ?? ''));

  const placeOf = (word: string): number | undefined => {
    let low = 0;
    let high = heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((heads[middle] ?? '') <= word) low = middle;
      else high = middle - 1;
    }
    const placeInBlock = wordsOf(low).indexOf(word);
    return placeInBlock === -1 ? undefined : low * WORDS_IN_BLOCK + placeInBlock;
  };

  return {
    size: blocks.length === 0 ? 0 : (blocks.length - 1) * WORDS_IN_BLOCK + wordsOf(blocks.length - 1).length,
    placeOf,
    wordAt: (place) => wordsOf(Math.floor(place / WORDS_IN_BLOCK))[place % WORDS_IN_BLOCK],
  };
}
