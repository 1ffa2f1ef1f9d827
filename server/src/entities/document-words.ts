import type { Standings } from '../language/kept-by-words.ts';
import { NumberSet } from '../language/number-set.ts';
import type { Passage } from '../language/passage.ts';
import { rememberPerPassage } from '../language/per-passage.ts';
import type { Word } from '../language/word.ts';
import { changedItems } from '../text/changed-range.ts';
import { type DocumentWords, GIVEN_NAME_BIT, TITLE_BITS } from './tagger/features.ts';
import { wordsOf } from './tagger/word.ts';

/** Counts of a document's words, as far as names depend on them, that follow the document from one version to the next. */
export class DocumentWordCounts implements DocumentWords {
  readonly #small = new WordTally();
  readonly #capital = new WordTally();
  readonly #afterTitle = new WordTally();
  #passages: readonly Passage[] = [];

  small(word: Word): number {
    return this.#small.count(word);
  }

  capital(word: Word): number {
    return this.#capital.count(word);
  }

  afterTitle(word: Word): number {
    return this.#afterTitle.count(word);
  }

  /** Counts these passages, and says which words stand otherwise now. */
  moveTo(passages: readonly Passage[]): Standings<Word> {
    const { from, toBefore, toAfter } = changedItems(this.#passages, passages);
    const before = this.#passages.slice(from, toBefore).map(ownWordsOf);
    const after = passages.slice(from, toAfter).map(ownWordsOf);
    // Where nothing was read before, nothing stands otherwise.
    const isFirst = this.#passages.length === 0;
    const standings = new Map<Word, number>();
    if (!isFirst) for (const { small, capital, afterTitle } of [...before, ...after]) for (const word of [...small, ...capital, ...afterTitle]) standings.set(word, this.#standingOf(word));
    for (const own of before) this.#count(own, -1);
    for (const own of after) this.#count(own, 1);
    this.#passages = passages;
    return new Map([...standings].map(([word, before]): [Word, [number, number]] => [word, [before, this.#standingOf(word)]]).filter(([, [before, now]]) => before !== now));
  }

  #count({ small, capital, afterTitle }: OwnWords, by: number): void {
    for (const word of small) this.#small.add(word, by);
    for (const word of capital) this.#capital.add(word, by);
    for (const word of afterTitle) this.#afterTitle.add(word, by);
  }

  /** What a document has of a word: in small letters and with a capital not at all, once or more often, after a title. */
  #standingOf(word: Word): number {
    return Math.min(this.small(word), 2) + Math.min(this.capital(word), 2) * 3 + (this.afterTitle(word) > 0 ? 9 : 0);
  }
}

export function countDocumentWords(passages: readonly Passage[]): DocumentWords {
  const words = new DocumentWordCounts();
  words.moveTo(passages);
  return words;
}

/** The words of a passage that names in it depend on: those with capitals, and the small ones that stand within names. */
export const askedWordsOf = rememberPerPassage((passage): ReadonlySet<Word> => {
  const words = wordsOf(passage);
  const asked = new Set<Word>();
  noted.clear();
  for (const { kind, isStopWord, index, word } of passage.tokens) if (kind === 'word' && (isStopWord || words[index]?.isCapital === true) && noted.add(word.number)) asked.add(word);
  return asked;
});

const noted = new NumberSet();

interface OwnWords {
  readonly small: readonly Word[];
  /** With a capital anywhere but at a sentence's head. */
  readonly capital: readonly Word[];
  readonly afterTitle: readonly Word[];
}

const ownWordsOf = rememberPerPassage((passage): OwnWords => {
  const { tokens, sentences } = passage;
  const words = wordsOf(passage);
  const small: Word[] = [];
  const capital: Word[] = [];
  const afterTitle: Word[] = [];
  const starts = new Set(sentences.map(({ from }) => from));
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const previous = tokens[index - 1];
    if (words[index]?.isCapital !== true) {
      small.push(token.word);
      return;
    }
    if (!starts.has(index) && previous && previous.kind !== 'punctuation') capital.push(token.word);
    const before = words[index - 1];
    if (!previous || !before) return;
    if ((before.classes & TITLE_BITS) !== 0 || (before.isCapital && (before.gazetteer & GIVEN_NAME_BIT) !== 0) || /^\p{Lu}\.$/u.test(previous.text)) afterTitle.push(token.word);
  });
  return { small, capital, afterTitle };
});

/** How often each word stands, by its number: whose count is above 0 is held by the passages that are counted, and keeps it. */
class WordTally {
  #counts = new Int32Array(FIRST_LENGTH);

  count({ number }: Word): number {
    return this.#counts[number] ?? 0;
  }

  add({ number }: Word, by: number): void {
    if (number >= this.#counts.length) {
      const longer = new Int32Array(2 * number);
      longer.set(this.#counts);
      this.#counts = longer;
    }
    this.#counts[number] = (this.#counts[number] ?? 0) + by;
  }
}

const FIRST_LENGTH = 1024;
