import type { WordCounts } from './vocabulary.ts';

/** What was asked of a document's word counts, with the answers. */
export interface AskedWords {
  /** Whether another state of the document gives the same answers. */
  readonly areAnsweredSoBy: (counts: WordCounts) => boolean;
}

/** Word counts that remember what they were asked. */
export class WordsAsked implements WordCounts, AskedWords {
  readonly #counts: WordCounts;
  // Most checks ask nothing of most blocks.
  #count: Map<string, number> | undefined;
  #countInLowerCase: Map<string, number> | undefined;

  constructor(counts: WordCounts) {
    this.#counts = counts;
  }

  count(normal: string): number {
    const count = this.#counts.count(normal);
    this.#count = (this.#count ?? new Map<string, number>()).set(normal, count);
    return count;
  }

  countInLowerCase(normal: string): number {
    const count = this.#counts.countInLowerCase(normal);
    this.#countInLowerCase = (this.#countInLowerCase ?? new Map<string, number>()).set(normal, count);
    return count;
  }

  areAnsweredSoBy(counts: WordCounts): boolean {
    for (const [word, count] of this.#count ?? []) if (counts.count(word) !== count) return false;
    for (const [word, count] of this.#countInLowerCase ?? []) if (counts.countInLowerCase(word) !== count) return false;
    return true;
  }
}
