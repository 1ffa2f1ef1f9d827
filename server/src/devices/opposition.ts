import { antonyms, antonymy, cognates, derivationalFamily, negatedBase, synonyms } from '../language/lexicon.ts';
import { NumberSet } from '../language/number-set.ts';
import type { Token } from '../language/token.ts';
import { ofTwoWords, ofWord, type Word, wordOf } from '../language/word.ts';

/** What a word is opposed to, looked up once: so that every pair of words that stand near each other can be tried. */
interface Opposites {
  readonly words: readonly Word[];
  /** Families with a word that is contrary to a relative of this one, its own apart. */
  readonly families: readonly Word[];
  readonly family: Word;
  /** What it negates by a prefix: "just" for "unjust". */
  readonly base: Word | undefined;
  /** Whether it has any of these. */
  readonly isAny: boolean;
}

const oppositesOf = ofWord((lemma): Opposites => {
  const words = new Set(antonyms(lemma));
  const family = derivationalFamily(lemma) ?? lemma;
  const families = new Set([lemma, ...cognates(lemma)].flatMap((relative) => antonyms(relative)).filter((word) => !words.has(word)).map((word) => derivationalFamily(word) ?? word));
  families.delete(family);
  const base = negatedBase(lemma);
  const isAny = base !== undefined || words.size > 0 || families.size > 0;
  return { isAny, words: Array.from(words, wordOf), families: Array.from(families, wordOf), family: wordOf(family), base: base === undefined ? undefined : wordOf(base) };
});

/**
 * Whether two lemmas are contraries: named as such by the lexicon, forms of such a pair ("freedom", "enslave"),
 * or one the other with a negating affix. As `areAntonyms`, without similar adjectives.
 */
export function areOpposed(a: Word, b: Word): boolean {
  if (a === b) return false;
  const [ofA, ofB] = [oppositesOf(a), oppositesOf(b)];
  if (!ofA.isAny && !ofB.isAny) return false;
  return ofA.base === b || ofB.base === a || ofA.words.includes(b) || ofA.families.includes(ofB.family);
}

/** How two lemmas are opposed, or null. */
export const antonymyOf = ofTwoWords((a, b) => antonymy(a, b) ?? null);

/**
 * Of each token 1 where a contrary of it stands among the others: the rest, nearly all, need be compared with nothing.
 * @param keyOf what it is compared by besides its lexeme
 */
export function opposedAmong(tokens: readonly Token[], isCompared: (token: Token) => boolean, keyOf: (token: Token) => Word): Uint8Array {
  for (const set of [present, presentFamilies, opposed, opposedFamilies]) set.clear();
  const compared: Token[] = [];
  const withContraries: Word[] = [];
  for (const token of tokens) {
    if (!isCompared(token)) continue;
    compared.push(token);
    const key = keyOf(token);
    meet(key, withContraries);
    if (key !== token.lexeme) meet(token.lexeme, withContraries);
  }
  for (const word of withContraries) {
    const { words, families, family, base } = oppositesOf(word);
    if (base) addBoth(opposed, word, base, present);
    for (const contrary of words) addBoth(opposed, word, contrary, present);
    for (const other of families) addBoth(opposedFamilies, family, other, presentFamilies);
  }
  const flags = new Uint8Array(tokens.length);
  if (opposed.isEmpty && opposedFamilies.isEmpty) return flags;
  for (const token of compared) if (isOpposed(token.lexeme) || isOpposed(keyOf(token))) flags[token.index] = 1;
  return flags;
}

function meet(word: Word, withContraries: Word[]): void {
  if (!present.add(word.number)) return;
  const { family, isAny } = oppositesOf(word);
  presentFamilies.add(family.number);
  if (isAny) withContraries.push(word);
}

function isOpposed(word: Word): boolean {
  return opposed.has(word.number) || opposedFamilies.has(oppositesOf(word).family.number);
}

const present = new NumberSet();
const presentFamilies = new NumberSet();
const opposed = new NumberSet();
const opposedFamilies = new NumberSet();

/** Where the contrary of a word is among the present ones. */
function addBoth(found: NumberSet, word: Word, contrary: Word, among: NumberSet): void {
  if (!among.has(contrary.number)) return;
  found.add(word.number);
  found.add(contrary.number);
}

/** Whether words of the two lemmas' families share a sense: "thought" and "reflection" by way of "think" and "reflect". */
export function shareSenseInFamily(a: Word, b: Word): boolean {
  const { family } = oppositesOf(b);
  return family !== oppositesOf(a).family && relatedFamilies(a).has(family.text);
}

const relatedFamilies = ofWord((lemma): ReadonlySet<string> => new Set([lemma, ...cognates(lemma)].flatMap((relative) => synonyms(relative)).map((word) => derivationalFamily(word) ?? word)));
