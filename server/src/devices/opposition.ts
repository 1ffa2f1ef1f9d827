import { remembered } from '../language/lexicon/remembered.ts';
import { antonyms, cognates, derivationalFamily, negatedBase, synonyms } from '../language/lexicon.ts';

/** What a word is opposed to, looked up once: so that every pair of words that stand near each other can be tried. */
interface Opposites {
  readonly lemma: string;
  readonly words: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly family: string;
  /** What it negates by a prefix: "just" for "unjust". */
  readonly base: string | undefined;
}

/** One entry for each word that was ever asked for: no more than a language has. */
const known = new Map<string, Opposites>();

/**
 * Whether two lower-case lemmas are contraries: named as such by the lexicon, forms of such a pair ("freedom", "enslave"),
 * or one the other with a negating affix. As `areAntonyms`, without similar adjectives.
 */
export function areOpposed(a: string, b: string): boolean {
  if (a === b) return false;
  const [ofA, ofB] = [oppositesOf(a), oppositesOf(b)];
  return ofA.words.has(b) || ofA.base === b || ofB.base === a || (ofA.family !== ofB.family && ofA.families.has(ofB.family));
}

/** Words met so far, each findable by any of its contraries. */
export class Contraries<Place> {
  readonly #byLemma = new Map<string, Place>();
  readonly #byFamily = new Map<string, Place>();
  readonly #byBase = new Map<string, Place>();

  add(lemma: string, place: Place): void {
    const { family, base } = oppositesOf(lemma);
    this.#byLemma.set(lemma, place);
    this.#byFamily.set(family, place);
    if (base !== undefined) this.#byBase.set(base, place);
  }

  /** Places of the words added last that a word is contrary to. */
  opposedTo(lemma: string): readonly Place[] {
    const { words, families, family, base } = oppositesOf(lemma);
    const places: Place[] = [];
    if (base !== undefined) put(places, this.#byLemma.get(base));
    if (this.#byBase.size > 0) put(places, this.#byBase.get(lemma));
    if (words.size > 0) putCommon(places, words, this.#byLemma, undefined);
    if (families.size > 0) putCommon(places, families, this.#byFamily, family);
    return places;
  }
}

/** The words among some that have a contrary among them, or are one; each in lower case. */
export function opposedAmong(words: ReadonlySet<string>): ReadonlySet<string> {
  const known = Array.from(words, oppositesOf);
  const families = new Set(known.map(({ family }) => family));
  const opposed = new Set<string>();
  const opposedFamilies = new Set<string>();
  for (const { lemma, words: contraries, families: contraryFamilies, family, base } of known) {
    if (base !== undefined && words.has(base)) opposed.add(lemma).add(base);
    for (const contrary of inBoth(contraries, words)) opposed.add(lemma).add(contrary);
    for (const other of inBoth(contraryFamilies, families)) if (other !== family) opposedFamilies.add(family).add(other);
  }
  if (opposedFamilies.size > 0) for (const { lemma, family } of known) if (opposedFamilies.has(family)) opposed.add(lemma);
  return opposed;
}

/** What two sets have in common; the smaller is walked through. */
function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  if (a.size === 0 || b.size === 0) return NONE;
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  let found: string[] | undefined;
  for (const word of smaller) if (larger.has(word)) (found ??= []).push(word);
  return found ?? NONE;
}

const NONE: readonly string[] = [];

function put<Place>(places: Place[], place: Place | undefined): void {
  if (place !== undefined) places.push(place);
}

/** The places of all words but one; the fewer, words or places, are walked through. */
function putCommon<Place>(places: Place[], words: ReadonlySet<string>, placeOf: ReadonlyMap<string, Place>, except: string | undefined): void {
  if (words.size < placeOf.size) {
    for (const word of words) if (word !== except) put(places, placeOf.get(word));
  } else for (const word of placeOf.keys()) if (word !== except && words.has(word)) put(places, placeOf.get(word));
}

function oppositesOf(lemma: string): Opposites {
  const read = known.get(lemma);
  if (read) return read;
  const words = new Set(antonyms(lemma));
  const opposites: Opposites = {
    lemma, words,
    families: new Set([lemma, ...cognates(lemma)].flatMap((relative) => antonyms(relative)).filter((word) => !words.has(word)).map((word) => derivationalFamily(word) ?? word)),
    family: derivationalFamily(lemma) ?? lemma,
    base: negatedBase(lemma),
  };
  known.set(lemma, opposites);
  return opposites;
}

/** The words that the lexicon gives one sense with a lower-case lemma. */
export const wordsOfOneSense = remembered((lemma): ReadonlySet<string> => new Set(synonyms(lemma)));

const relatedFamilies = new Map<string, ReadonlySet<string>>();

/** Whether words of the two lemmas' families share a sense: "thought" and "reflection" by way of "think" and "reflect". */
export function shareSenseInFamily(a: string, b: string): boolean {
  let ofA = relatedFamilies.get(a);
  if (!ofA) {
    ofA = new Set([a, ...cognates(a)].flatMap((relative) => synonyms(relative)).map((word) => derivationalFamily(word) ?? word));
    relatedFamilies.set(a, ofA);
  }
  const { family } = oppositesOf(b);
  return family !== oppositesOf(a).family && ofA.has(family);
}
