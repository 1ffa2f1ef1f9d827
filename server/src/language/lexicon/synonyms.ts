import { lazy, lazyFrom } from './lazy.ts';
import { NEAR_SYNONYMS } from './near-synonyms.ts';
import { packedField, unpackNumbers, unpackPairs } from './packing.ts';
import { remembered } from './remembered.ts';
import { entriesOf, vocabularySize, wordAt } from './vocabulary.ts';

/**
 * How two lower-case lemmas are alike: they share a sense (`same`), or one is a shade of the other (`near`): an adjective and its
 * satellite in WordNet ("afraid", "fearful"), a word and the next more general one ("war", "conflict"), or words that
 * the project's list couples ("ruin", "destruction"). Undefined
 * when the first {@link SENSES_HEEDED} senses of the two never meet. Words of one root are not told apart from others.
 */
export function synonymy(a: string, b: string): 'same' | 'near' | undefined {
  if (a === b) return undefined;
  const ofA = sensesOf(a);
  const ofB = sensesOf(b);
  if (ofA.some((sense) => ofB.includes(sense))) return 'same';
  if (ownCircles().get(a)?.has(b) === true) return 'near';
  return ofA.some((sense) => ofB.some((other) => areNear(sense, other))) ? 'near' : undefined;
}

/** Whether two lower-case lemmas can stand for one another: "liberty" and "freedom", "brave" and "courageous". */
export function areSynonyms(a: string, b: string): boolean {
  return synonymy(a, b) !== undefined;
}

/** The words that share one of the first senses of a lower-case lemma. */
export function synonyms(lemma: string): readonly string[] {
  const found = new Set<string>();
  for (const sense of sensesOf(lemma)) {
    for (const member of membersOf(sense)) found.add(wordAt(member));
  }
  found.delete(lemma);
  return [...found];
}

/** A place in a cluster of like adjectives: in its head, which WordNet opposes to another head, or in a shade of it. */
export interface ClusterPlace {
  readonly cluster: number;
  readonly isHead: boolean;
}

/** The clusters of a lemma's first senses as an adjective. For antonyms through similar adjectives. */
export function clustersOf(lemma: string): readonly ClusterPlace[] {
  return sensesOf(lemma).flatMap((sense) => {
    const cluster = clusterOf(sense);
    return cluster === undefined ? [] : [{ cluster, isHead: cluster === sense }];
  });
}

/** Of each word this many senses of a part of speech are packed; rarer senses make strange synonyms. */
export const SENSES_HEEDED = 3;

function areNear(sense: number, other: number): boolean {
  const { neighboursOf } = synonymTable();
  // Two shades of one head may be far apart: "dewy" and "soggy" are both shades of "wet".
  return clusterOf(sense) === other || clusterOf(other) === sense || (neighboursOf.get(sense)?.includes(other) ?? false);
}

/** The first senses of a lower-case lemma, by their numbers. */
export const sensesOf = remembered((lemma): readonly number[] => {
  const { lastMembershipOf, membershipBefore, senseOfMembership } = synonymTable();
  const senses: number[] = [];
  for (const index of entriesOf(lemma)) {
    for (let membership = lastMembershipOf[index] ?? NONE; membership !== NONE; membership = membershipBefore[membership] ?? NONE) {
      senses.push(senseOfMembership[membership] ?? NONE);
    }
  }
  return senses;
});

function membersOf(sense: number): readonly number[] {
  const { firstMembershipOf, wordOfMembership } = synonymTable();
  return [...wordOfMembership.subarray(firstMembershipOf[sense], firstMembershipOf[sense + 1])];
}

function clusterOf(sense: number): number | undefined {
  const cluster = synonymTable().clusters[sense] ?? NONE;
  return cluster === NONE ? undefined : cluster;
}

const ownCircles = lazy(() => {
  const circlesOf = new Map<string, Set<string>>();
  for (const circle of NEAR_SYNONYMS.map((line) => line.split(' '))) {
    for (const word of circle) {
      const others = circlesOf.get(word) ?? new Set();
      for (const other of circle) others.add(other);
      circlesOf.set(word, others);
    }
  }
  return circlesOf;
});

/** What a packed sense is: its kind is in its first number, with the count of its members. */
const KINDS = 3;
const HEAD = 1;
const SATELLITE = 2;

/** No sense, no membership. */
const NONE = -1;

/**
 * Each sense is packed as its count of members times {@link KINDS} plus its kind (0 of no cluster, {@link HEAD},
 * {@link SATELLITE} of the last head before it), then the members' places in the vocabulary as differences. Unpacked
 * into chains of memberships, since an array a word would take most of the time of decoding.
 */
const synonymTable = lazyFrom('lexicons/synonyms.json', (table) => {
  const numbers = unpackNumbers(packedField(table, 'senses'));
  const clusters = new Int32Array(numbers.length);
  const firstMembershipOf = new Int32Array(numbers.length);
  const senseOfMembership = new Int32Array(numbers.length);
  const wordOfMembership = new Int32Array(numbers.length);
  const membershipBefore = new Int32Array(numbers.length);
  const lastMembershipOf = new Int32Array(vocabularySize()).fill(NONE);
  let head = NONE;
  let sense = 0;
  let membership = 0;
  for (let at = 0; at < numbers.length; sense++) {
    const first = numbers[at] ?? 0;
    const kind = first % KINDS;
    if (kind === HEAD) head = sense;
    clusters[sense] = kind === HEAD || kind === SATELLITE ? head : NONE;
    firstMembershipOf[sense] = membership;
    const end = at + 1 + (first - kind) / KINDS;
    let word = 0;
    for (at++; at < end; at++, membership++) {
      word += numbers[at] ?? 0;
      membershipBefore[membership] = lastMembershipOf[word] ?? NONE;
      lastMembershipOf[word] = membership;
      wordOfMembership[membership] = word;
      senseOfMembership[membership] = sense;
    }
  }
  firstMembershipOf[sense] = membership;
  const neighboursOf = new Map<number, number[]>();
  for (const [first, second] of unpackPairs(unpackNumbers(packedField(table, 'generalizations')))) {
    addNeighbour(neighboursOf, first, second);
    addNeighbour(neighboursOf, second, first);
  }
  return { neighboursOf, clusters, firstMembershipOf, senseOfMembership, wordOfMembership, membershipBefore, lastMembershipOf };
});

function addNeighbour(neighboursOf: Map<number, number[]>, sense: number, neighbour: number): void {
  const neighbours = neighboursOf.get(sense);
  if (neighbours === undefined) neighboursOf.set(sense, [neighbour]);
  else neighbours.push(neighbour);
}
