import { entriesOf, isInLexicon, partsOfSpeech } from './vocabulary.ts';

/**
 * Whether one of two lower-case lemmas is the other with a negating affix: "just" and "unjust", "revolution" and
 * "counter-revolution", "hopeful" and "hopeless", "pro-slavery" and "anti-slavery".
 */
export function isMorphologicalOpposite(a: string, b: string): boolean {
  return negates(a, b) || negates(b, a) || differInAffix(a, b) || differInAffix(b, a);
}

/** The word that a negating prefix of a lower-case lemma negates: "just" for "unjust"; undefined when it has none. */
export function negatedBase(lemma: string): string | undefined {
  if (NOT_NEGATED.has(lemma)) return undefined;
  for (const prefix of NEGATING_PREFIXES) {
    if (!lemma.startsWith(prefix)) continue;
    const base = lemma.slice(prefix.length).replace(/^-/, '');
    if (base.length >= SHORTEST_BASE && negates(lemma, base)) return base;
  }
  return undefined;
}

function negates(negative: string, positive: string): boolean {
  if (!negative.endsWith(positive) || positive.length < SHORTEST_BASE || NOT_NEGATED.has(negative)) return false;
  const prefix = negative.slice(0, negative.length - positive.length);
  if (OPEN_PREFIXES.has(prefix)) return true;
  if (!NEGATING_PREFIXES.includes(prefix) || !isInLexicon(positive)) return false;
  if (OPENLY_NEGATING.has(prefix)) return true;
  const parts = partsOfSpeech(positive);
  const shared = partsOfSpeech(negative).filter((part) => parts.includes(part));
  if (shared.length === 0) return false;
  // "in-" negates adjectives and the nouns and adverbs made of them; on verbs it means "into" ("inform", "impress").
  return (
    !LATIN_IN.has(prefix) ||
    shared.includes('adjective') ||
    shared.includes('adverb') ||
    (shared.includes('noun') && QUALITY_SUFFIX.test(negative))
  );
}

function differInAffix(a: string, b: string): boolean {
  for (const [ofA, ofB] of OPPOSED_SUFFIXES) {
    if (a.endsWith(ofA) && b === a.slice(0, a.length - ofA.length) + ofB && entriesOf(a).length > 0 && entriesOf(b).length > 0) return true;
  }
  for (const [ofA, ofB] of OPPOSED_PREFIXES) {
    const base = a.startsWith(ofA) ? a.slice(ofA.length).replace(/^-/, '') : '';
    if (
      base.length >= SHORTEST_BASE &&
      (b === ofB + base || b === `${ofB}-${base}`) &&
      (a.includes('-') || entriesOf(a).length > 0 || entriesOf(base).length > 0)
    )
      return true;
  }
  return false;
}

/** "it" is no base of "unit", "come" is one of "unwelcome" no more. */
const SHORTEST_BASE = 3;

const NEGATING_PREFIXES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'anti', 'counter', 'mis', 'de'];

/** Before these any word is opposed, in the lexicon or not. */
const OPEN_PREFIXES: ReadonlySet<string> = new Set(['anti-', 'counter-', 'non-', 'un-']);

/** These negate whatever they stand before, if the rest is a word. */
const OPENLY_NEGATING: ReadonlySet<string> = new Set(['non', 'anti', 'counter']);

const LATIN_IN: ReadonlySet<string> = new Set(['in', 'im', 'il', 'ir']);

const QUALITY_SUFFIX = /(?:ity|ness|[ae]nc[ey]|ion|ice|ude|acy|ety)$/;

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
  ['in', 'ex'],
  ['im', 'ex'],
  ['macro', 'micro'],
  ['maxi', 'mini'],
  ['inter', 'intra'],
  ['bene', 'male'],
  ['pro', 're'],
];

/** Words that only look like a prefix with a word. */
const NOT_NEGATED: ReadonlySet<string> = new Set(
  (
    'indifferent indifference intense intension intensity invaluable infamous infamy inflammable inborn inbred inbound inland ' +
    'inmost inner inside intent intention incense impassioned imposition impression importation import impact impart ' +
    'incision incline inclination incorporate incorporation inflection information infusion inspiration ' +
    'instance intact invention inversion invasion investiture inward imminent immanent irradiation ' +
    'discount discover discovery dispatch display dispose disposition dispute dissolution dissolute dissolve distance district ' +
    'disposal dismay disguise discourse discharge distend distract distil disport discrete disaster disease ' +
    'undergo under understand until unit union unite unity unison universe universal uncle ' +
    'deliver delight depart department depose deposition depress design desire detail determine device devote ' +
    'decline defer define definite degrade denote deploy derive describe description deserve despite detest ' +
    'detract debate decease decide decree demand demean demise depend depot derange destine declare declaim defend ' +
    'deduct despond detain delay debut deport deportment defile defray defraud deform ' +
    'mischief mission missing missive mister mistress misty mist ' +
    'counterfeit countermand counterpart counterpoint counterpane antique'
  ).split(' '),
);
