import { spellingVariants } from '../../server/src/language/lexicon/spelling-variants.ts';
import type { PartOfSpeech } from '../../server/src/language/lexicon/parts-of-speech.ts';
import { basesByAffix } from './affixes.ts';
import { FALSE_RELATIVES } from './false-relatives.ts';
import { IRREGULAR_RELATIVES } from './irregular-relatives.ts';
import { differences, packNumbers } from './packing.ts';
import type { Vocabulary } from './vocabulary.ts';
import { allSenses } from './vocabulary.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** Words of one root, by WordNet's links of derivation and by affixes, and closed over both. */
export function familyTable(wordNet: WordNet, vocabulary: Vocabulary): Readonly<Record<string, string>> {
  const families = findFamilies(wordNet, vocabulary);
  return {
    families: families.map(({ name, members }) => packNumbers([members.length, members.indexOf(name), ...differences(members)])).join(''),
  };
}

export interface Family {
  readonly name: number;
  readonly members: readonly number[];
}

export function findFamilies(wordNet: WordNet, vocabulary: Vocabulary): readonly Family[] {
  const { words, placeOf } = vocabulary;
  const parents = words.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let step = place; step !== root; ) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  for (const [a, b] of relatives(wordNet, vocabulary)) {
    const from = placeOf.get(a);
    const to = placeOf.get(b);
    if (from !== undefined && to !== undefined) parents[rootOf(from)] = rootOf(to);
  }
  const membersOf = new Map<number, number[]>();
  for (const place of words.keys()) {
    const members = membersOf.get(rootOf(place));
    if (members === undefined) membersOf.set(rootOf(place), [place]);
    else members.push(place);
  }
  const simplicity = (place: number): number => {
    const word = words[place] ?? '';
    const isCommon = allSenses(wordNet, word).some((sense) => sense.count > 0);
    return word.length + (isCommon ? 0 : RARITY_PENALTY);
  };
  return [...membersOf.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ name: members.reduce((best, place) => (simplicity(place) < simplicity(best) ? place : best)), members }));
}

/** A family is named by its shortest word, a word met in no text counting as this much longer. */
const RARITY_PENALTY = 4;

/** Derivation; pertainym or adverb from adjective; participle. */
const LINKS: ReadonlySet<string> = new Set(['+', '\\', '<']);

/** From a noun to adjectives that are values of it, whole synsets: "strength" to "strong", but also "size" to "large". */
const ATTRIBUTE = '=';

/** All pairs that make families. */
export function* relatives(wordNet: WordNet, { words, placeOf }: Vocabulary): Generator<readonly [string, string]> {
  for (const synset of wordNet.synsets.values()) {
    for (const pointer of synset.pointers) {
      const target = wordNet.synsets.get(pointer.target);
      if (target !== undefined && pointer.symbol === ATTRIBUTE) yield* qualities(synset, target);
      if (!LINKS.has(pointer.symbol) || target === undefined || pointer.words === undefined) continue;
      const from = synset.words[pointer.words.from]?.lemma ?? '';
      const to = target.words[pointer.words.to]?.lemma ?? '';
      if (isOfOneRoot(from, to) && !isFalse(from, to)) yield [from, to];
    }
  }
  yield* IRREGULAR_RELATIVES;
  const listing = {
    isListed: (lemma: string, part: PartOfSpeech) => placeOf.has(lemma) && wordNet.senses(lemma, part).length > 0,
    definitions: (lemma: string) =>
      allSenses(wordNet, lemma)
        .map((sense) => sense.synset.gloss)
        .join(' '),
  };
  for (const word of words) {
    for (const base of basesByAffix(word, listing)) {
      if (!isFalse(word, base)) yield [word, base];
    }
    for (const variant of spellingVariants(word)) {
      if (placeOf.has(variant) && shareSense(wordNet, word, variant)) yield [word, variant];
    }
  }
}

function* qualities(synset: Synset, target: Synset): Generator<readonly [string, string]> {
  for (const { lemma: noun } of synset.words) {
    for (const { lemma: adjective } of target.words) {
      if (sharedLetters(noun, adjective) >= LEAST_SHARED_QUALITY && !isFalse(noun, adjective)) yield [noun, adjective];
    }
  }
}

/**
 * Whether two words that WordNet links may be felt as forms of one root. It also links words of one meaning and two roots
 * ("solar" to "sun", "feline" to "cat"): they begin differently.
 */
export function isOfOneRoot(a: string, b: string): boolean {
  const [shorter, longer] = [unprefixed(a), unprefixed(b)].toSorted((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined) return false;
  return sharedLetters(shorter, longer) >= Math.min(LEAST_SHARED, shorter.length - 1);
}

/** So many first letters are shared by forms of one root: "deep" and "depth" share two, "high" and "height" also. */
const LEAST_SHARED = 2;

/** The same of a noun and the adjectives that are its values, where WordNet does not say which are derived. */
const LEAST_SHARED_QUALITY = 3;

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function unprefixed(word: string): string {
  return word.replace(/^(?:un|in|im|il|ir|dis|non|anti|counter|en|em)-?(?=.{4})/, '');
}

function isFalse(a: string, b: string): boolean {
  return FALSE_RELATIVES.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

function shareSense(wordNet: WordNet, a: string, b: string): boolean {
  const ofA = new Set(allSenses(wordNet, a).map((sense) => sense.synset.id));
  return allSenses(wordNet, b).some((sense) => ofA.has(sense.synset.id));
}
