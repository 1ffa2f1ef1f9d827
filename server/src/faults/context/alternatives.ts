import { partsOfSpeech } from '../../language/lexicon.ts';
import { likeInPrint } from '../misreadings.ts';
import { withinOneEdit } from '../one-edit.ts';
import { isEnglishWord, type Vocabulary } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';

/** Finds words that a slip of one letter, or of letters that print alike, may have made another word. */
export class Alternatives {
  readonly #modelWords: WordsByRest;
  readonly #ownWords: WordsByRest;
  readonly #known = new Map<string, readonly string[]>();
  readonly #vocabulary: Vocabulary;

  /** The words that are proposed: the model's own, and what the document has more than once. */
  constructor(model: ContextModel, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#modelWords = wordsOf(model);
    const own: string[] = [];
    for (const [word, count] of vocabulary.words()) if (count >= OWN_WORD && word.length > 2 && /^\p{Ll}+$/u.test(word) && vocabulary.countInLowerCase(word) >= OWN_WORD && !model.hasWord(word) && isEnglishWord(word)) own.push(word);
    this.#ownWords = byRest(own);
  }

  /** What `word` may have been meant to be. */
  of(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found = new Set<string>();
    for (const key of restsOf(word)) for (const words of [this.#modelWords, this.#ownWords]) for (const other of words.get(key) ?? []) if (withinOneEdit(word, other)) found.add(other);
    for (const other of word.length >= SHORTEST_ALIKE ? likeInPrint(word) : []) if (this.#vocabulary.count(other) > 0 || (partsOfSpeech(other).length > 0 && isEnglishWord(other))) found.add(other);
    const list = [...found];
    this.#known.set(word, list);
    return list;
  }
}

/** Words by what is left of them without one letter: two words one edit apart share a key. */
type WordsByRest = ReadonlyMap<string, readonly string[]>;

function byRest(words: Iterable<string>): WordsByRest {
  const all = new Map<string, string[]>();
  for (const word of words) {
    if (word.includes("'")) continue;
    for (const key of restsOf(word)) {
      const list = all.get(key);
      if (list) list.push(word);
      else all.set(key, [word]);
    }
  }
  return all;
}

const knownModels = new WeakMap<ContextModel, WordsByRest>();

/** A model's words are the same for every document. */
function wordsOf(model: ContextModel): WordsByRest {
  const known = knownModels.get(model) ?? byRest(new Set(model.words));
  knownModels.set(model, known);
  return known;
}

const OWN_WORD = 2;
const SHORTEST_ALIKE = 3;

function restsOf(word: string): readonly string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at++) rests.push(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
