import { CONTRARIES } from './contraries.ts';
import { CONTRARIES_OF_DAILY_LIFE } from './contraries-of-daily-life.ts';
import { areCognates, cognates } from './families.ts';
import { lazy, lazyFrom } from './lazy.ts';
import { isMorphologicalOpposite, negatedBase } from './morphological-opposites.ts';
import { packedField, unpackNumbers, unpackPairs } from './packing.ts';
import { remembered } from './remembered.ts';
import { clustersOf } from './synonyms.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import type { PartOfSpeech } from './parts-of-speech.ts';
import { entriesOf, partsOfSpeech, wordAt, wordFrequency } from './vocabulary.ts';

/**
 * How two words are opposed, the surest first: `direct` (WordNet pairs them: "rich", "poor"), `contrary` (the project's list
 * of what political prose sets against each other: "word", "deed"), `morphological` (one is the other with a negating
 * prefix or suffix: "just", "unjust"), `derived` (forms of an opposed pair: "freedom", "enslaved"; "just", "injustice"), `indirect`
 * (an adjective similar to one of an opposed pair: "wealthy", "poor").
 */
export type Antonymy = 'direct' | 'contrary' | 'morphological' | 'derived' | 'indirect';

/** How two lower-case lemmas are opposed, or undefined. */
export function antonymy(a: string, b: string): Antonymy | undefined {
  if (a === b) return undefined;
  if (directAntonyms(a).includes(b) || directAntonyms(b).includes(a) || meets(entriesOf(b), oppositeEntries(a))) return 'direct';
  if (contraries(a).includes(b)) return 'contrary';
  if (isMorphologicalOpposite(a, b)) return 'morphological';
  if (areCognates(a, b) ? isNegative(a) !== isNegative(b) : areFamiliesOpposed(a, b)) return 'derived';
  return areClustersOpposed(a, b) ? 'indirect' : undefined;
}

/** Whether two lower-case lemmas are opposed in any of the ways of {@link Antonymy}. */
export function areAntonyms(a: string, b: string): boolean {
  return antonymy(a, b) !== undefined;
}

/** The opposites of a lower-case lemma that WordNet or the project's list names, of one part of speech if it is given. */
export function antonyms(lemma: string, partOfSpeech?: PartOfSpeech): readonly string[] {
  const own = partOfSpeech === undefined ? contraries(lemma) : [];
  return [...new Set([...directAntonyms(lemma, partOfSpeech), ...own])];
}

function directAntonyms(lemma: string, partOfSpeech?: PartOfSpeech): readonly string[] {
  return oppositeEntries(lemma, partOfSpeech).map(wordAt);
}

function oppositeEntries(lemma: string, partOfSpeech?: PartOfSpeech): readonly number[] {
  const { oppositesOf } = antonymTable();
  return entriesOf(lemma)
    .flatMap((index) => oppositesOf.get(index) ?? [])
    .filter((opposite) => partOfSpeech === undefined || opposite.partOfSpeech === partOfSpeech)
    .map((opposite) => opposite.index);
}

function contraries(lemma: string): readonly string[] {
  return contraryTable().get(lemma) ?? [];
}

/** Whether a word has a negating prefix: "injustice", "disable". */
function isNegative(lemma: string): boolean {
  return negatedBase(lemma) !== undefined;
}

function areFamiliesOpposed(a: string, b: string): boolean {
  const opposedToA = oppositesOfForms(a);
  return formsOfOneMeaning(b).some((form) => opposedToA.has(form));
}

const oppositesOfForms = remembered((lemma): ReadonlySet<string> => new Set(formsOfOneMeaning(lemma).flatMap((form) => antonyms(form))));

/** A lemma and its cognates but for those that negate it or that it negates: of "order" not "disorder". */
const formsOfOneMeaning = remembered((lemma): readonly string[] => {
  const isNegated = isNegative(lemma);
  return [lemma, ...cognates(lemma).filter((word) => isNegative(word) === isNegated)];
});

/**
 * A shade of an adjective is opposed to the head that its own is opposed to ("feeble" to "strong"); two shades of opposed heads are
 * ("enormous", "puny") only if neither is also a noun, as "gold" and "silver" are. The very commonest shades have too
 * many senses to be opposed to anything ("such" to "little").
 */
function areClustersOpposed(a: string, b: string): boolean {
  const { oppositesOfCluster } = antonymTable();
  const ofB = clustersOf(b).filter(({ isHead }) => isHead || wordFrequency(b) < COMMONEST_BAND);
  const ofA = clustersOf(a).filter(({ isHead }) => isHead || wordFrequency(a) < COMMONEST_BAND);
  const isPurelyAdjectival = !canBeNoun(a) && !canBeNoun(b);
  return ofA.some(({ cluster, isHead }) => {
    const opposites = oppositesOfCluster.get(cluster) ?? [];
    return ofB.some((place) => (isHead || place.isHead || isPurelyAdjectival) && opposites.includes(place.cluster));
  });
}

const COMMONEST_BAND = 5;

function canBeNoun(lemma: string): boolean {
  return partsOfSpeech(lemma).includes('noun');
}

function meets(some: readonly number[], others: readonly number[]): boolean {
  return some.some((value) => others.includes(value));
}

interface Opposite {
  readonly index: number;
  readonly partOfSpeech: PartOfSpeech;
}

/**
 * `pairs` holds, for each part of speech, the count of pairs, then each pair: the first word's place as a difference from
 * the pair before, the second's from the first. `clusters` holds pairs of opposed adjective clusters alike.
 */
const antonymTable = lazyFrom('lexicons/antonyms.json', (table) => {
  const oppositesOf = new Map<number, Opposite[]>();
  const oppositesOfCluster = new Map<number, number[]>();
  const pairs = unpackNumbers(packedField(table, 'pairs'));
  let at = 0;
  for (const partOfSpeech of PARTS_OF_SPEECH) {
    const count = pairs[at] ?? 0;
    for (const [first, second] of unpackPairs(pairs.slice(at + 1, at + 1 + 2 * count))) {
      add(oppositesOf, first, { index: second, partOfSpeech });
      add(oppositesOf, second, { index: first, partOfSpeech });
    }
    at += 1 + 2 * count;
  }
  for (const [first, second] of unpackPairs(unpackNumbers(packedField(table, 'clusters')))) {
    add(oppositesOfCluster, first, second);
    add(oppositesOfCluster, second, first);
  }
  return { oppositesOf, oppositesOfCluster };
});

const contraryTable = lazy(() => {
  const contrariesOf = new Map<string, string[]>();
  for (const [some, others] of [...CONTRARIES, ...CONTRARIES_OF_DAILY_LIFE]) {
    for (const word of some.split(' ')) {
      for (const opposite of others.split(' ')) {
        add(contrariesOf, word, opposite);
        add(contrariesOf, opposite, word);
      }
    }
  }
  return contrariesOf;
});

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
