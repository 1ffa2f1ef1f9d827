import { partsOfSpeech } from '../../language/lexicon.ts';
import { likeInPrint } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import { isEnglishWord, type Vocabulary } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';

/** Finds words that a slip of one letter, or of letters that print alike, may have made another word. */
export class Alternatives {
  /** Words by what is left of them without one letter: two words one edit apart share a key. */
  readonly #byRest = new Map<string, string[]>();
  readonly #known = new Map<string, readonly string[]>();
  readonly #vocabulary: Vocabulary;

  /** The words that are proposed: the model's own, and what the document has more than once. */
  constructor(model: ContextModel, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const words = new Set(model.words);
    for (const [word, count] of vocabulary.words()) if (count >= OWN_WORD && word.length > 2 && /^\p{Ll}+$/u.test(word) && vocabulary.countInLowerCase(word) >= OWN_WORD && isEnglishWord(word)) words.add(word);
    for (const word of words) {
      if (word.includes("'")) continue;
      for (const key of restsOf(word)) {
        const list = this.#byRest.get(key);
        if (list) list.push(word);
        else this.#byRest.set(key, [word]);
      }
    }
  }

  /** What `word` may have been meant to be. */
  of(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found = new Set<string>();
    for (const key of restsOf(word)) for (const other of this.#byRest.get(key) ?? []) if (withinOneEdit(word, other)) found.add(other);
    for (const other of word.length >= SHORTEST_ALIKE ? likeInPrint(word) : []) if (this.#vocabulary.count(other) > 0 || (partsOfSpeech(other).length > 0 && isEnglishWord(other))) found.add(other);
    const list = [...found];
    this.#known.set(word, list);
    return list;
  }
}

const OWN_WORD = 2;
const SHORTEST_ALIKE = 3;

function restsOf(word: string): readonly string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at++) rests.push(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
