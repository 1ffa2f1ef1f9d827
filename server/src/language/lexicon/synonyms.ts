import table from '../../../data/lexicons/synonyms.json' with { type: 'json' };
import { lazy } from './lazy.ts';
import { packedField, unpackNumbers } from './packing.ts';
import { entriesOf, wordAt } from './vocabulary.ts';

/**
 * How two lower-case lemmas are alike: `same` sense of both, `near` when the sense of one is a shade of the other's (WordNet's
 * satellites of one adjective: "brave" and "heroic"), undefined when the first {@link SENSES_HEEDED} senses of the two
 * never meet.
 */
export function synonymy(a: string, b: string): 'same' | 'near' | undefined {
  if (a === b) return undefined;
  const ofA = sensesOf(a);
  const ofB = sensesOf(b);
  if (ofA.some((sense) => ofB.includes(sense))) return 'same';
  const { clusterOf } = synonymTable();
  const near = ofA.some((sense) => {
    const cluster = clusterOf.get(sense);
    // A shade and its head are near; two shades of one head may be far apart ("tiny" and "puny" are, "icy" and "fresh" not).
    return cluster !== undefined && ofB.some((other) => clusterOf.get(other) === cluster && (sense === cluster || other === cluster));
  });
  return near ? 'near' : undefined;
}

/** Whether two lower-case lemmas can stand for one another: "liberty" and "freedom", "brave" and "courageous". */
export function areSynonyms(a: string, b: string): boolean {
  return synonymy(a, b) !== undefined;
}

/** The words that share one of the first senses of a lower-case lemma. */
export function synonyms(lemma: string): readonly string[] {
  const { membersOf } = synonymTable();
  const found = new Set<string>();
  for (const sense of sensesOf(lemma)) {
    for (const member of membersOf.get(sense) ?? []) found.add(wordAt(member));
  }
  found.delete(lemma);
  return [...found];
}

/** The adjective clusters of a lemma's first senses: the numbers of their heads. For antonyms through similar adjectives. */
export function clustersOf(lemma: string): readonly number[] {
  const { clusterOf } = synonymTable();
  const clusters: number[] = [];
  for (const sense of sensesOf(lemma)) {
    const cluster = clusterOf.get(sense);
    if (cluster !== undefined && !clusters.includes(cluster)) clusters.push(cluster);
  }
  return clusters;
}

/** Of each word this many senses of a part of speech are packed; rarer senses make strange synonyms. */
export const SENSES_HEEDED = 3;

function sensesOf(lemma: string): readonly number[] {
  const { sensesOfWord } = synonymTable();
  return entriesOf(lemma).flatMap((index) => sensesOfWord.get(index) ?? []);
}

/** What a packed sense is: its kind is in its first number, with the count of its members. */
const KINDS = 3;
const HEAD = 1;
const SATELLITE = 2;

/**
 * Each sense is packed as its count of members times {@link KINDS} plus its kind (0 of no cluster, {@link HEAD},
 * {@link SATELLITE} of the last head before it), then the members' places in the vocabulary as differences.
 */
const synonymTable = lazy(() => {
  const numbers = unpackNumbers(packedField(table, 'senses'));
  const sensesOfWord = new Map<number, number[]>();
  const membersOf = new Map<number, readonly number[]>();
  const clusterOf = new Map<number, number>();
  let sense = 0;
  let head = 0;
  for (let at = 0; at < numbers.length; sense++) {
    const first = numbers[at] ?? 0;
    const size = Math.floor(first / KINDS);
    const kind = first % KINDS;
    if (kind === HEAD) head = sense;
    if (kind === HEAD || kind === SATELLITE) clusterOf.set(sense, head);
    const members: number[] = [];
    let member = 0;
    for (let place = at + 1; place <= at + size; place++) {
      member += numbers[place] ?? 0;
      members.push(member);
      const senses = sensesOfWord.get(member);
      if (senses === undefined) sensesOfWord.set(member, [sense]);
      else senses.push(sense);
    }
    membersOf.set(sense, members);
    at += size + 1;
  }
  return { sensesOfWord, membersOf, clusterOf };
});
