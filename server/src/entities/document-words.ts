import type { Standings } from '../language/kept-by-words.ts';
import type { Passage } from '../language/passage.ts';
import { rememberPerPassage } from '../language/per-passage.ts';
import { changedItems } from '../text/changed-range.ts';
import { type DocumentWords, GIVEN_NAME_BIT, TITLE_BITS } from './tagger/features.ts';
import { wordsOf } from './tagger/word.ts';

/** Counts of a document's words, as far as names depend on them, that follow the document from one version to the next. */
export class DocumentWordCounts implements DocumentWords {
  readonly small = new Map<string, number>();
  readonly capital = new Map<string, number>();
  readonly afterTitle = new Map<string, number>();
  #passages: readonly Passage[] = [];

  /** Counts these passages, and says which words stand otherwise now. */
  moveTo(passages: readonly Passage[]): Standings<string> {
    const { from, toBefore, toAfter } = changedItems(this.#passages, passages);
    const before = this.#passages.slice(from, toBefore).map(ownWordsOf);
    const after = passages.slice(from, toAfter).map(ownWordsOf);
    // Where nothing was read before, nothing stands otherwise.
    const isFirst = this.#passages.length === 0;
    const standings = new Map<string, number>();
    if (!isFirst) for (const { small, capital, afterTitle } of [...before, ...after]) for (const word of [...small, ...capital, ...afterTitle]) standings.set(word, this.#standingOf(word));
    for (const own of before) this.#count(own, -1);
    for (const own of after) this.#count(own, 1);
    this.#passages = passages;
    return new Map([...standings].map(([word, before]): [string, [number, number]] => [word, [before, this.#standingOf(word)]]).filter(([, [before, now]]) => before !== now));
  }

  #count({ small, capital, afterTitle }: OwnWords, by: number): void {
    for (const word of small) add(this.small, word, by);
    for (const word of capital) add(this.capital, word, by);
    for (const word of afterTitle) add(this.afterTitle, word, by);
  }

  /** What a document has of a word: in small letters and with a capital not at all, once or more often, after a title. */
  #standingOf(word: string): number {
    return Math.min(this.small.get(word) ?? 0, 2) + Math.min(this.capital.get(word) ?? 0, 2) * 3 + (this.afterTitle.has(word) ? 9 : 0);
  }
}

export function countDocumentWords(passages: readonly Passage[]): DocumentWords {
  const words = new DocumentWordCounts();
  words.moveTo(passages);
  return words;
}

/** The words of a passage that names in it depend on: those with capitals, and the small ones that stand within names. */
export const askedWordsOf = rememberPerPassage((passage): ReadonlySet<string> => {
  const words = wordsOf(passage);
  const asked = new Set<string>();
  for (const { kind, isStopWord, index, normal } of passage.tokens) if (kind === 'word' && (isStopWord || words[index]?.isCapital === true)) asked.add(normal);
  return asked;
});

interface OwnWords {
  readonly small: readonly string[];
  /** With a capital anywhere but at a sentence's head. */
  readonly capital: readonly string[];
  readonly afterTitle: readonly string[];
}

const ownWordsOf = rememberPerPassage((passage): OwnWords => {
  const { tokens, sentences } = passage;
  const words = wordsOf(passage);
  const small: string[] = [];
  const capital: string[] = [];
  const afterTitle: string[] = [];
  const starts = new Set(sentences.map(({ from }) => from));
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const previous = tokens[index - 1];
    if (words[index]?.isCapital !== true) {
      small.push(token.normal);
      return;
    }
    if (!starts.has(index) && previous && previous.kind !== 'punctuation') capital.push(token.normal);
    const before = words[index - 1];
    if (!previous || !before) return;
    if ((before.classes & TITLE_BITS) !== 0 || (before.isCapital && (before.gazetteer & GIVEN_NAME_BIT) !== 0) || /^\p{Lu}\.$/u.test(previous.text)) afterTitle.push(token.normal);
  });
  return { small, capital, afterTitle };
});

function add(counts: Map<string, number>, word: string, by: number): void {
  const count = (counts.get(word) ?? 0) + by;
  if (count === 0) counts.delete(word);
  else counts.set(word, count);
}
