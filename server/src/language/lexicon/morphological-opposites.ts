import { areCognates } from './families.ts';
import { isInLexicon } from './vocabulary.ts';

/**
 * Whether one of two lower-case lemmas is the other with a negating affix: "just" and "unjust", "revolution" and
 * "counter-revolution", "hopeful" and "hopeless", "pro-slavery" and "anti-slavery".
 */
export function isMorphologicalOpposite(a: string, b: string): boolean {
  return negates(a, b) || negates(b, a) || differInAffix(a, b) || differInAffix(b, a);
}

/** The word that a negating prefix of a lower-case lemma negates: "just" for "unjust"; undefined when it has none ("unit"). */
export function negatedBase(lemma: string): string | undefined {
  return NEGATING_PREFIXES.filter((prefix) => lemma.startsWith(prefix))
    .map((prefix) => lemma.slice(prefix.length).replace(/^-/, ''))
    .find((base) => negates(lemma, base));
}

function negates(negative: string, positive: string): boolean {
  if (positive.length < SHORTEST_BASE || !negative.endsWith(positive)) return false;
  const prefix = negative.slice(0, negative.length - positive.length);
  if (!NEGATING_PREFIXES.includes(prefix.replace(/-$/, ''))) return false;
  if (isInLexicon(negative)) return isInLexicon(positive) && areCognates(negative, positive);
  return prefix.endsWith('-') || (OPENLY_NEGATING.has(prefix) && isInLexicon(positive));
}

function differInAffix(a: string, b: string): boolean {
  const isSuffixed = OPPOSED_SUFFIXES.some(([ofA, ofB]) => a.endsWith(ofA) && b === a.slice(0, a.length - ofA.length) + ofB);
  if (isSuffixed) return isInLexicon(a) && isInLexicon(b);
  return OPPOSED_PREFIXES.some(([ofA, ofB]) => {
    if (!a.startsWith(ofA)) return false;
    const rest = a.slice(ofA.length);
    const base = rest.replace(/^-/, '');
    return base.length >= SHORTEST_BASE && b === ofB + rest && (rest.startsWith('-') || isInLexicon(base) || (isInLexicon(a) && isInLexicon(b)));
  });
}

/** "it" is no base of "unit". */
const SHORTEST_BASE = 3;

const NEGATING_PREFIXES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'anti', 'counter', 'mis', 'de'];

/** These negate whatever word they stand before, in words that the lexicon does not list. */
const OPENLY_NEGATING: ReadonlySet<string> = new Set(['non', 'anti', 'counter', 'un']);

const OPPOSED_SUFFIXES: readonly (readonly [string, string])[] = [
  ['ful', 'less'],
  ['fully', 'lessly'],
  ['fulness', 'lessness'],
];

const OPPOSED_PREFIXES: readonly (readonly [string, string])[] = [
  ['pro', 'anti'],
  ['over', 'under'],
  ['pre', 'post'],
  ['up', 'down'],
  ['in', 'out'],
  ['en', 'dis'],
  ['macro', 'micro'],
  ['maxi', 'mini'],
  ['bene', 'male'],
];
