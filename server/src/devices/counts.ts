import type { Passage } from '../language/passage.ts';

/** How often each lemma stands in the document. */
export interface LemmaCounts {
  readonly words: number;
  readonly of: ReadonlyMap<string, number>;
}

export function countLemmas(passages: readonly Passage[]): LemmaCounts {
  const counts = new Map<string, number>();
  let words = 0;
  for (const passage of passages) {
    for (const token of passage.tokens) {
      if (token.kind !== 'word') continue;
      words++;
      counts.set(token.lemma, (counts.get(token.lemma) ?? 0) + 1);
    }
  }
  return { words, of: counts };
}

/**
 * How much of a word's use in the document the figure itself makes up: 1 where the key words stand nowhere else,
 * towards 0 for a topic word that is everywhere.
 * @param uses how often the figure uses each of them
 */
export function rarity(keyWords: readonly string[], uses: number, counts: LemmaCounts): number {
  if (keyWords.length === 0) return 0;
  const shares = keyWords.map((word) => Math.min(1, uses / Math.max(1, counts.of.get(word) ?? uses)));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** 0 to 1: how often the key words stand in 1,000 words of the document, full at {@link TOPIC_WORD}. */
export function topicality(keyWords: readonly string[], counts: LemmaCounts): number {
  if (keyWords.length === 0) return 0;
  const rates = keyWords.map((word) => ((counts.of.get(word) ?? 0) * 1000) / Math.max(SHORT_TEXT, counts.words));
  return Math.min(1, rates.reduce((sum, rate) => sum + rate, 0) / rates.length / TOPIC_WORD);
}
const TOPIC_WORD = 10;
/** In fewer words a rate says nothing. */
const SHORT_TEXT = 500;
