import type { Passage } from '../language/passage.ts';

/** How often each lemma stands in the document. */
export type LemmaCounts = ReadonlyMap<string, number>;

export function countLemmas(passages: readonly Passage[]): LemmaCounts {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const token of passage.tokens) {
      if (token.kind === 'word') counts.set(token.lemma, (counts.get(token.lemma) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * How much of a word's use in the document the figure itself makes up: 1 where the key words stand nowhere else,
 * towards 0 for a topic word that is everywhere.
 * @param uses how often the figure uses each of them
 */
export function rarity(keyWords: readonly string[], uses: number, counts: LemmaCounts): number {
  if (keyWords.length === 0) return 0;
  const shares = keyWords.map((word) => Math.min(1, uses / Math.max(1, counts.get(word) ?? uses)));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
