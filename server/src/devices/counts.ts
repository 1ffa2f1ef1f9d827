import { coarseCount } from '../language/coarse-count.ts';
import type { Passage } from '../language/passage.ts';
import { changedItems } from '../text/changed-range.ts';

/** Stands among lemmas for how many words there are, {@link SHORT_TEXT} at least. */
export const ALL_WORDS = '';

/** How often each lemma stands in a document, coarsely: counts that follow the document from one version to the next. */
export class LemmaCounts {
  #passages: readonly Passage[] = [];
  readonly #counts = new Map<string, number>();

  /** Counts these passages, and says which lemmas now count otherwise. */
  moveTo(passages: readonly Passage[]): ReadonlySet<string> {
    const { from, toBefore, toAfter } = changedItems(this.#passages, passages);
    const differences = new Map<string, number>();
    for (const passage of this.#passages.slice(from, toBefore)) tally(passage, -1, differences);
    for (const passage of passages.slice(from, toAfter)) tally(passage, 1, differences);
    this.#passages = passages;
    const changed = new Set<string>();
    for (const [lemma, difference] of differences) {
      const before = this.count(lemma);
      const count = (this.#counts.get(lemma) ?? 0) + difference;
      this.#counts.set(lemma, count);
      if (count === 0) this.#counts.delete(lemma);
      if (this.count(lemma) !== before) changed.add(lemma);
    }
    return changed;
  }

  count(lemma: string): number {
    const count = this.#counts.get(lemma) ?? 0;
    return coarseCount(lemma === ALL_WORDS ? Math.max(SHORT_TEXT, count) : count, DIGITS);
  }
}

/** An error of a thirtieth in a word's share moves no candidate past another that a reader could tell apart. */
const DIGITS = 5;

function tally({ tokens }: Passage, by: number, into: Map<string, number>): void {
  let words = 0;
  for (const { kind, lemma } of tokens) {
    if (kind !== 'word') continue;
    into.set(lemma, (into.get(lemma) ?? 0) + by);
    words += by;
  }
  into.set(ALL_WORDS, (into.get(ALL_WORDS) ?? 0) + words);
}

/**
 * How much of a word's use in the document the figure itself makes up: 1 where the key words stand nowhere else,
 * towards 0 for a topic word that is everywhere.
 * @param uses how often the figure uses each of them
 */
export function rarity(keyWords: readonly string[], uses: number, counts: LemmaCounts): number {
  if (keyWords.length === 0) return 0;
  let shares = 0;
  for (const word of keyWords) shares += Math.min(1, uses / (counts.count(word) || uses));
  return shares / keyWords.length;
}

/** 0 to 1: how often the key words stand in 1,000 words of the document, full at {@link TOPIC_WORD}. */
export function topicality(keyWords: readonly string[], counts: LemmaCounts): number {
  if (keyWords.length === 0) return 0;
  const words = counts.count(ALL_WORDS);
  let rates = 0;
  for (const word of keyWords) rates += (counts.count(word) * 1000) / words;
  return Math.min(1, rates / keyWords.length / TOPIC_WORD);
}
const TOPIC_WORD = 10;
/** In fewer words a rate says nothing. */
const SHORT_TEXT = 500;
