import { PARTS_OF_SPEECH } from '../../server/src/language/lexicon/parts-of-speech.ts';
import { flattenedPairs, packNumbers } from './packing.ts';
import type { Pair } from './packing.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordNet } from './wordnet.ts';

export function antonymTable(
  wordNet: WordNet,
  { placeOf }: Vocabulary,
  numberOfHead: ReadonlyMap<string, number>,
): Readonly<Record<string, string>> {
  const pairs = new Map(PARTS_OF_SPEECH.map((part) => [part, new Map<string, Pair>()]));
  const clusters = new Map<string, Pair>();
  for (const synset of wordNet.synsets.values()) {
    for (const pointer of synset.pointers) {
      const target = wordNet.synsets.get(pointer.target);
      if (pointer.symbol !== '!' || target === undefined || pointer.words === undefined) continue;
      const from = placeOf.get(synset.words[pointer.words.from]?.lemma ?? '');
      const to = placeOf.get(target.words[pointer.words.to]?.lemma ?? '');
      if (from !== undefined && to !== undefined && from < to) pairs.get(synset.partOfSpeech)?.set(`${from} ${to}`, [from, to]);
      const head = numberOfHead.get(synset.id);
      const opposed = numberOfHead.get(target.id);
      if (head !== undefined && opposed !== undefined && head < opposed) clusters.set(`${head} ${opposed}`, [head, opposed]);
    }
  }
  return {
    pairs: PARTS_OF_SPEECH.map((part) => [...(pairs.get(part)?.values() ?? [])])
      .map((ofPart) => packNumbers([ofPart.length, ...flattenedPairs(ofPart)]))
      .join(''),
    clusters: packNumbers(flattenedPairs([...clusters.values()])),
  };
}
