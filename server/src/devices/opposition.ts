import { antonyms, cognates, derivationalFamily, isMorphologicalOpposite } from '../language/lexicon.ts';

interface Opposites {
  readonly words: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

/** One entry a word of the lexicon that was ever asked for. */
const known = new Map<string, Opposites>();

/**
 * Whether two lower-case lemmas are contraries: named as such by the lexicon, forms of such a pair ("freedom", "enslave"),
 * or one the other with a negating affix. As `areAntonyms`, without similar adjectives and quick enough for every pair of
 * words that stand near each other.
 */
export function areOpposed(a: string, b: string): boolean {
  if (a === b) return false;
  const ofA = oppositesOf(a);
  if (ofA.words.has(b)) return true;
  if (ofA.families.size > 0 && ofA.families.has(familyOf(b))) return familyOf(a) !== familyOf(b);
  return sharesAnEnd(a, b) && isMorphologicalOpposite(a, b);
}

function oppositesOf(lemma: string): Opposites {
  const read = known.get(lemma);
  if (read) return read;
  const words = new Set(antonyms(lemma));
  const opposites: Opposites = {
    words,
    families: new Set([lemma, ...cognates(lemma)].flatMap((relative) => antonyms(relative)).filter((word) => !words.has(word)).map(familyOf)),
  };
  known.set(lemma, opposites);
  return opposites;
}

const familyNames = new Map<string, string>();
function familyOf(lemma: string): string {
  const read = familyNames.get(lemma);
  if (read !== undefined) return read;
  const family = derivationalFamily(lemma) ?? lemma;
  familyNames.set(lemma, family);
  return family;
}

/** A negating affix leaves the rest of the word as it is: cheap to rule out. */
function sharesAnEnd(a: string, b: string): boolean {
  return a.slice(-END) === b.slice(-END) || a.slice(0, END) === b.slice(0, END);
}
const END = 3;
