import { remembered } from '../language/lexicon/remembered.ts';
import { derivationalFamily, isInLexicon, negatedBase } from '../language/lexicon.ts';
import type { Passage } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import { isContentWord, type Token } from '../language/token.ts';

/** The content words of a passage by their roots. */
interface Roots {
  /** The derivational family of each token. */
  readonly families: readonly string[];
  /** Of each token; '' where it is no content word. */
  readonly byToken: readonly string[];
  /** The words of each root in reading order, numbers apart. */
  readonly words: ReadonlyMap<string, readonly Token[]>;
}

/** Read once for all figures that repeat words of one root. */
const rootsIn = rememberLastPassage(({ tokens }): Roots => {
  const families: string[] = [];
  const byToken: string[] = [];
  const words = new Map<string, Token[]>();
  for (const token of tokens) {
    const { root, family } = isContentWord(token) ? originOf(token.lemma) : NO_ORIGIN;
    families.push(family);
    byToken.push(root);
    if (root === '' || token.kind === 'number') continue;
    const others = words.get(root);
    if (others) others.push(token);
    else words.set(root, [token]);
  }
  return { families, byToken, words };
});

/** The root of each token of a passage, by its index; '' for what is no content word. */
export function rootsOfTokens(passage: Passage): readonly string[] {
  return rootsIn(passage).byToken;
}

/** The derivational family of each token of a passage, by its index; '' for what is no content word. */
export function familiesOfTokens(passage: Passage): readonly string[] {
  return rootsIn(passage).families;
}

/** The content words of a passage, numbers apart, that share a root, in reading order. */
export function wordsByRoot(passage: Passage): ReadonlyMap<string, readonly Token[]> {
  return rootsIn(passage).words;
}

/**
 * A key that words of one root share: the lexicon's family where it knows one, after prefixes that deny or enclose
 * ("unkept", "enslaved", "semi-barbarian") are taken off, cut to its first letters so that learned words that the
 * lexicon keeps apart ("sophistry", "sophisticated") meet.
 */
export function rootOf({ lemma }: Token): string {
  return originOf(lemma).root;
}

/** What cognates share; a word without relatives is a family by itself. */
export function familyOf({ lemma }: Token): string {
  return originOf(lemma).family;
}

const originOf = remembered((lemma) => ({ root: stem(lemma).slice(0, SIGNIFICANT_LETTERS), family: derivationalFamily(lemma) ?? lemma }));
const NO_ORIGIN = { root: '', family: '' } as const;

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
