import { PARTS_OF_SPEECH } from '../../server/src/language/lexicon/parts-of-speech.ts';
import { differences, flattenedPairs, packNumbers } from './packing.ts';
import type { Pair } from './packing.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** Of each word this many senses of a part of speech are kept; rarer senses make strange synonyms. */
const SENSES_KEPT = 3;

/** Kinds of a packed sense; `synonyms.ts` of the lexicon reads them. */
const KINDS = 3;
const LOOSE = 0;
const HEAD = 1;
const SATELLITE = 2;

export interface PackedSenses {
  readonly table: Readonly<Record<string, string>>;
  /** The number in the table of each adjective head. */
  readonly numberOfHead: ReadonlyMap<string, number>;
}

export function synonymTable(wordNet: WordNet, vocabulary: Vocabulary): PackedSenses {
  const membersOf = gatherMembers(wordNet, vocabulary);
  const members = (synset: Synset): readonly number[] => membersOf.get(synset.id) ?? [];
  const numbers: number[] = [];
  const numberOfHead = new Map<string, number>();
  const numberOf = new Map<string, number>();
  let number = 0;
  const general = generalizations(wordNet, membersOf);
  const pack = (synset: Synset, kind: number): void => {
    const places = members(synset);
    numbers.push(places.length * KINDS + kind, ...differences(places));
    numberOf.set(synset.id, number);
    number++;
  };
  for (const synset of wordNet.synsets.values()) {
    if (synset.partOfSpeech === 'adjective') {
      if (synset.isSatellite) continue;
      const satellites = satellitesOf(wordNet, synset).filter((satellite) => members(satellite).length > 0);
      const isOpposed = synset.pointers.some((pointer) => pointer.symbol === '!');
      if (satellites.length > 0 || (isOpposed && members(synset).length > 0)) {
        numberOfHead.set(synset.id, number);
        pack(synset, HEAD);
        for (const satellite of satellites) pack(satellite, SATELLITE);
        continue;
      }
    }
    if (members(synset).length > 1 || general.senses.has(synset.id)) pack(synset, LOOSE);
  }
  const links = general.links
    .map(([narrow, wide]): Pair => [numberOf.get(narrow) ?? 0, numberOf.get(wide) ?? 0])
    .map(([a, b]): Pair => (a < b ? [a, b] : [b, a]));
  return { table: { senses: packNumbers(numbers), generalizations: packNumbers(flattenedPairs(links)) }, numberOfHead };
}

/** From a sense to the next more general one: "war" to "conflict", "crush" to "destroy". */
const HYPERNYM = '@';

/**
 * A general sense with more kinds than this is too general to be a synonym of any: "act" of "theft", "person" of "tyrant".
 * Judged by eye on pairs of speeches ("toil and labour", "ruin and destruction").
 */
const MOST_KINDS = 25;

/**
 * Lexicographer files in which a kind and its genus are felt as synonyms: act 4, attribute 7, cognition 9, communication 10,
 * event 11, feeling 12, group 14, location 15, motive 16, person 18, phenomenon 19, possession 21, state 26, and the verbs.
 */
const FILES_OF_NEAR_SYNONYMS: ReadonlySet<number> = new Set([
  4, 7, 9, 10, 11, 12, 14, 15, 16, 18, 19, 21, 26, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
]);

interface Generalizations {
  readonly senses: ReadonlySet<string>;
  readonly links: readonly (readonly [string, string])[];
}

function generalizations(wordNet: WordNet, membersOf: ReadonlyMap<string, readonly number[]>): Generalizations {
  const senses = new Set<string>();
  const links: [string, string][] = [];
  for (const synset of wordNet.synsets.values()) {
    if (!FILES_OF_NEAR_SYNONYMS.has(synset.file) || !membersOf.has(synset.id) || !isTagged(wordNet, synset)) continue;
    for (const pointer of synset.pointers) {
      const general = wordNet.synsets.get(pointer.target);
      if (pointer.symbol !== HYPERNYM || general === undefined || !membersOf.has(general.id) || !isTagged(wordNet, general)) continue;
      if (general.pointers.filter(({ symbol }) => symbol === HYPONYM).length > MOST_KINDS) continue;
      senses.add(synset.id).add(general.id);
      links.push([synset.id, general.id]);
    }
  }
  return { senses, links };
}

const HYPONYM = '~';

/** Whether the sense-tagged texts have a sense. */
function isTagged(wordNet: WordNet, synset: Synset): boolean {
  return synset.words.some(({ lemma }) =>
    wordNet.senses(lemma, synset.partOfSpeech).some((sense) => sense.synset.id === synset.id && sense.count > 0 && sense.rank < SENSES_KEPT),
  );
}

function satellitesOf(wordNet: WordNet, head: Synset): readonly Synset[] {
  return head.pointers
    .filter((pointer) => pointer.symbol === '&')
    .map((pointer) => wordNet.synsets.get(pointer.target))
    .filter((synset) => synset !== undefined && synset.isSatellite)
    .filter((synset) => synset !== undefined);
}

function gatherMembers(wordNet: WordNet, { words }: Vocabulary): ReadonlyMap<string, readonly number[]> {
  const membersOf = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    for (const part of PARTS_OF_SPEECH) {
      for (const { synset } of wordNet.senses(word, part).slice(0, SENSES_KEPT)) {
        const members = membersOf.get(synset.id);
        if (members === undefined) membersOf.set(synset.id, [place]);
        else members.push(place);
      }
    }
  }
  return membersOf;
}
