import { asked, type WordCounts } from './vocabulary.ts';

/** Word counts that remember what they were asked. */
export class WordsAsked implements WordCounts {
  readonly #counts: WordCounts;
  readonly #asked = new Set<string>();

  constructor(counts: WordCounts) {
    this.#counts = counts;
  }

  /** The names of all questions. */
  get asked(): ReadonlySet<string> {
    return this.#asked;
  }

  /** Remembers another question. */
  note(question: string): void {
    this.#asked.add(question);
  }

  count(normal: string): number {
    this.#asked.add(asked.count(normal));
    return this.#counts.count(normal);
  }

  countInLowerCase(normal: string): number {
    this.#asked.add(asked.count(normal));
    return this.#counts.countInLowerCase(normal);
  }

  countPair(first: string, second: string): number {
    this.#asked.add(asked.pair(first, second));
    return this.#counts.countPair(first, second);
  }

  share(normal: string, besides: number): number {
    this.#asked.add(asked.share(normal)).add(SCALE);
    return this.#counts.share(normal, besides);
  }
}

const SCALE = asked.share('');
