import { derivationalFamily, isInLexicon, negatedBase } from '../language/lexicon.ts';
import type { Passage } from '../language/passage.ts';
import { isContentWord, type Token } from '../language/token.ts';
import { ofWord, type Word, wordOf } from '../language/word.ts';

/** The content words of a passage, numbers apart, that share a root, in reading order. */
export function wordsByRoot(passage: Passage): Iterable<readonly Token[]> {
  return wordsBy(rootOf, passage);
}

/** The content words of a passage, numbers apart, by a key that some of them share, in reading order. */
export function wordsBy(keyOf: (token: Token) => Word, { tokens }: Passage): Iterable<readonly Token[]> {
  const words = new Map<Word, Token[]>();
  for (const token of tokens) {
    if (!isContentWord(token) || token.kind === 'number') continue;
    const key = keyOf(token);
    const others = words.get(key);
    if (others) others.push(token);
    else words.set(key, [token]);
  }
  return words.values();
}

/**
 * A key that words of one root share: the lexicon's family where it knows one, after prefixes that deny or enclose
 * ("unkept", "enslaved", "semi-barbarian") are taken off, cut to its first letters so that learned words that the
 * lexicon keeps apart ("sophistry", "sophisticated") meet.
 */
export function rootOf({ lexeme }: Token): Word {
  return rootOfWord(lexeme);
}

/** What cognates share; a word without relatives is a family by itself. */
export function familyOf({ lexeme }: Token): Word {
  return familyOfWord(lexeme);
}

const rootOfWord = ofWord((lemma) => wordOf(stem(lemma).slice(0, SIGNIFICANT_LETTERS)));
const familyOfWord = ofWord((lemma) => wordOf(derivationalFamily(lemma) ?? lemma));

const SIGNIFICANT_LETTERS = 7;
const PREFIX = /^(?:en|em|un|dis|re|mis|non-?|counter-?|anti-?|semi-?|self-?|inter|over|under|fore)(?=\p{L}{4})/u;
const INFLECTION = /(?:ies|es|s|ed|ing)$/;

function stem(lemma: string): string {
  const positive = negatedBase(lemma) ?? lemma;
  const base = IRREGULAR.get(positive) ?? positive;
  const family = listedFamily(base);
  const bare = (family ?? base).replace(PREFIX, '');
  if (bare === (family ?? base)) return family ?? uninflected(base);
  // "enslave" belongs to "slave"; "relation" to nothing without its "re".
  return listedFamily(bare) ?? (isInLexicon(bare) ? bare : family ?? base);
}

/** Participles that are met with "un-" and that no rule leads back to their verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['kept', 'keep'], ['made', 'make'], ['told', 'tell'], ['broken', 'break'], ['spoken', 'speak'], ['known', 'know'], ['seen', 'see'], ['done', 'do'],
  ['written', 'write'], ['sung', 'sing'], ['bought', 'buy'], ['thought', 'think'], ['heard', 'hear'], ['felt', 'feel'], ['lost', 'lose'], ['paid', 'pay'],
  ['said', 'say'], ['taken', 'take'], ['worn', 'wear'], ['won', 'win'], ['sold', 'sell'], ['fought', 'fight'], ['sought', 'seek'], ['bent', 'bend'], ['bound', 'bind'], ['shaken', 'shake'],
]);

/** wink-nlp leaves a participle as it is where it takes it for a noun. */
function listedFamily(word: string): string | undefined {
  return derivationalFamily(word) ?? derivationalFamily(uninflected(word));
}

function uninflected(word: string): string {
  const cut = word.replace(INFLECTION, '');
  return [cut, `${cut}e`].find((form) => form !== word && isInLexicon(form)) ?? word;
}
