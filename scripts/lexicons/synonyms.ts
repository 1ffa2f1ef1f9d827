import { PARTS_OF_SPEECH } from '../../server/src/language/lexicon/parts-of-speech.ts';
import { differences, packNumbers } from './packing.ts';
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
  let number = 0;
  const pack = (synset: Synset, kind: number): void => {
    const places = members(synset);
    numbers.push(places.length * KINDS + kind, ...differences(places));
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
    if (members(synset).length > 1) pack(synset, LOOSE);
  }
  return { table: { senses: packNumbers(numbers) }, numberOfHead };
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
