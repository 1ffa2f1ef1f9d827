import { coarseCount } from '../language/coarse-count.ts';
import type { Standings } from '../language/kept-by-words.ts';
import type { Passage } from '../language/passage.ts';
import { type Word, wordOf } from '../language/word.ts';
import { changedItems } from '../text/changed-range.ts';

/** Stands among lexemes for how many words there are, {@link SHORT_TEXT} at least. */
export const ALL_WORDS = wordOf('');

/** How often each lexeme stands in a document, coarsely: counts that follow the document from one version to the next. */
export class LexemeCounts {
  #passages: readonly Passage[] = [];
  /** By the words' numbers. */
  #counts = new Int32Array(FIRST_LENGTH);

  /** Counts these passages, and says which lexemes now count otherwise. */
  moveTo(passages: readonly Passage[]): Standings<Word> {
    const { from, toBefore, toAfter } = changedItems(this.#passages, passages);
    const before = new Map<Word, number>();
    for (let at = from; at < toBefore; at++) this.#tally(this.#passages[at], -1, before);
    for (let at = from; at < toAfter; at++) this.#tally(passages[at], 1, before);
    this.#passages = passages;
    const changed = new Map<Word, readonly [number, number]>();
    for (const [lexeme, exact] of before) {
      const [counted, count] = [coarse(lexeme, exact), this.count(lexeme)];
      if (count !== counted) changed.set(lexeme, [counted, count]);
    }
    return changed;
  }

  count(lexeme: Word): number {
    return coarse(lexeme, this.#counts[lexeme.number] ?? 0);
  }

  /** @param before what words counted that now may count otherwise */
  #tally(passage: Passage | undefined, by: number, before: Map<Word, number>): void {
    let words = 0;
    for (const { kind, lexeme } of passage?.tokens ?? []) {
      if (kind !== 'word') continue;
      this.#add(lexeme, by, before);
      words += by;
    }
    this.#add(ALL_WORDS, words, before);
  }

  #add(lexeme: Word, by: number, before: Map<Word, number>): void {
    const { number } = lexeme;
    if (number >= this.#counts.length) {
      const longer = new Int32Array(2 * number);
      longer.set(this.#counts);
      this.#counts = longer;
    }
    const count = this.#counts[number] ?? 0;
    if (!before.has(lexeme)) before.set(lexeme, count);
    this.#counts[number] = count + by;
  }
}

const FIRST_LENGTH = 1024;

function coarse(lexeme: Word, count: number): number {
  return coarseCount(lexeme === ALL_WORDS ? Math.max(SHORT_TEXT, count) : count, DIGITS);
}
/** An error of a thirtieth in a word's share moves no candidate past another that a reader could tell apart. */
const DIGITS = 5;

/**
 * How much of a word's use in the document the figure itself makes up: 1 where the key words stand nowhere else,
 * towards 0 for a topic word that is everywhere.
 * @param uses how often the figure uses each of them
 */
export function rarity(keyWords: readonly Word[], uses: number, counts: LexemeCounts): number {
  if (keyWords.length === 0) return 0;
  let shares = 0;
  for (const word of keyWords) shares += Math.min(1, uses / (counts.count(word) || uses));
  return shares / keyWords.length;
}

/** 0 to 1: how often the key words stand in 1,000 words of the document, full at {@link TOPIC_WORD}. */
export function topicality(keyWords: readonly Word[], counts: LexemeCounts): number {
  if (keyWords.length === 0) return 0;
  const words = counts.count(ALL_WORDS);
  let rates = 0;
  for (const word of keyWords) rates += (counts.count(word) * 1000) / words;
  return Math.min(1, rates / keyWords.length / TOPIC_WORD);
}
const TOPIC_WORD = 10;
/** In fewer words a rate says nothing. */
const SHORT_TEXT = 500;
