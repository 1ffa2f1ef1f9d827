import type { Passage } from './passage.ts';
import { rememberLastPassage } from './per-passage.ts';
import { sentenceNumbers } from './sentence-numbers.ts';
import type { Token } from './token.ts';
import { ofWord } from './word.ts';

/**
 * Where words of a list stand in a passage, in reading order. All lists are looked for in one pass, so that a device whose words
 * stand nowhere, as most do in most passages, looks at no token.
 * @param words in lower case, as `Token.normal` has them
 */
export const occurrencesOf = lookingTogether();

/** The numbers of the sentences in which words of a list stand: what a device need look at that is always said with one of them. */
export function sentencesWith(words: Iterable<string>): (passage: Passage) => ReadonlySet<number> {
  const occurrences = occurrencesOf(words);
  return (passage) => {
    const numbers = sentenceNumbers(passage);
    return new Set(occurrences(passage).map(({ index }) => numbers[index] ?? 0));
  };
}

/** What does the same as {@link occurrencesOf}, with lists of its own that are looked for together: for a layer that asks at another time than devices do. */
export function lookingTogether(): (words: Iterable<string>) => (passage: Passage) => readonly Token[] {
  /** Which lists each watched word is on, by the numbers of the lists. */
  const listsOf = new Map<string, number[]>();
  let lists = 0;
  /** All lists are made while the program loads, before any passage is read. */
  const listsOfWord = ofWord((text) => listsOf.get(text) ?? null);
  /** The tokens on each list that has any. */
  const watchedTokens = rememberLastPassage(({ tokens }): readonly (readonly Token[] | undefined)[] => {
    const found: (Token[] | undefined)[] = Array.from({ length: lists });
    for (const token of tokens) {
      const on = listsOfWord(token.word);
      if (!on) continue;
      for (const list of on) {
        const others = found[list];
        if (others) others.push(token);
        else found[list] = [token];
      }
    }
    return found;
  });
  return (words) => {
    const list = lists++;
    for (const word of new Set(words)) {
      const others = listsOf.get(word);
      if (others) others.push(list);
      else listsOf.set(word, [list]);
    }
    return (passage) => watchedTokens(passage)[list] ?? NONE;
  };
}

const NONE: readonly Token[] = [];
