import { PARTS_OF_SPEECH } from '../../server/src/language/lexicon/parts-of-speech.ts';
import type { PartOfSpeech } from '../../server/src/language/lexicon/parts-of-speech.ts';

/** What the affixes need to know of a lemma as a part of speech: whether it is listed, and how it is defined. */
export interface Listing {
  readonly isListed: (lemma: string, part: PartOfSpeech) => boolean;
  /** The definitions of all its senses, one text. */
  readonly definitions: (lemma: string) => string;
}

/** The words of the lexicon that a word is made of by an affix whose meaning is plain. */
export function basesByAffix(word: string, listing: Listing): readonly string[] {
  return [...basesBySuffix(word, listing), ...basesByTellingDefinition(word, listing), ...basesByPrefix(word, listing)];
}

function basesBySuffix(word: string, listing: Listing): readonly string[] {
  const { isListed } = listing;
  return SUFFIXES.filter(({ affix, makes }) => word.endsWith(affix) && makes.some((part) => isListed(word, part))).flatMap(
    ({ affix, of, shortest }) =>
      restorations(word.slice(0, word.length - affix.length), affix, listing).filter(
        (base) => base.length >= (shortest ?? SHORTEST_BASE) && of.some((part) => isListed(base, part)),
      ),
  );
}

/** Suffixes that many words only seem to have count if one word is defined by the other: "memorial: … in memory of". */
function basesByTellingDefinition(word: string, listing: Listing): readonly string[] {
  const { isListed, definitions } = listing;
  return UNSURE_SUFFIXES.filter((affix) => word.endsWith(affix)).flatMap((affix) =>
    [...restorations(word.slice(0, word.length - affix.length), affix, listing), ...changedStems(word.slice(0, word.length - affix.length))].filter(
      (base) =>
        base.length >= SHORTEST_TELLING &&
        base !== word &&
        PARTS_OF_SPEECH.some((part) => isListed(base, part)) &&
        (mentions(definitions(word), base) || (base.length >= SHORTEST_BASE && mentions(definitions(base), word))),
    ),
  );
}

function mentions(definition: string, word: string): boolean {
  return new RegExp(`\\b${word}(?:s|es|d|ed|ing)?\\b`).test(definition);
}

/** A prefix counts only if the word is defined by its base ("rebuild: build again") or by what the prefix means. */
function basesByPrefix(word: string, { isListed, definitions }: Listing): readonly string[] {
  return PREFIXES.filter(({ affix }) => word.startsWith(affix)).flatMap(({ affix, parts, meaning, shape }) => {
    const base = word.slice(affix.length).replace(/^-/, '');
    if (base.length < SHORTEST_BASE || shape?.test(word) === false || !parts.some((part) => isListed(word, part) && isListed(base, part))) return [];
    const definition = definitions(word);
    const isMeant = meaning.test(definition) || definition.split(/[^a-z]+/).some((other) => other.startsWith(base.slice(0, TELLING_LETTERS)));
    return isMeant ? [base] : [];
  });
}

const SHORTEST_BASE = 4;
const SHORTEST_TELLING = 3;
/** A definition that has a word with these many first letters of the base is held to speak of the base. */
const TELLING_LETTERS = 5;

interface Suffix {
  readonly affix: string;
  readonly of: readonly PartOfSpeech[];
  readonly makes: readonly PartOfSpeech[];
  /** The least letters of the base where it is not {@link SHORTEST_BASE}. */
  readonly shortest?: number;
}

const SUFFIXES: readonly Suffix[] = [
  { affix: 'ly', of: ['adjective'], makes: ['adverb'] },
  { affix: 'ness', of: ['adjective'], makes: ['noun'] },
  { affix: 'less', of: ['noun'], makes: ['adjective'] },
  { affix: 'ful', of: ['noun'], makes: ['adjective'] },
  { affix: 'like', of: ['noun'], makes: ['adjective'] },
  { affix: 'dom', of: ['noun', 'adjective'], makes: ['noun'] },
  { affix: 'hood', of: ['noun'], makes: ['noun'] },
  { affix: 'able', of: ['verb'], makes: ['adjective'] },
  { affix: 'ible', of: ['verb'], makes: ['adjective'] },
  { affix: 'ability', of: ['verb'], makes: ['noun'] },
  { affix: 'ibility', of: ['verb'], makes: ['noun'] },
  { affix: 'ism', of: ['noun', 'adjective'], makes: ['noun'] },
  { affix: 'ist', of: ['noun', 'adjective'], makes: ['noun'] },
  { affix: 'ize', of: ['adjective'], makes: ['verb'] },
  { affix: 'ise', of: ['adjective'], makes: ['verb'] },
  { affix: 'ed', of: ['verb'], makes: ['adjective', 'noun'] },
  { affix: 'ing', of: ['verb'], makes: ['adjective', 'noun'] },
  { affix: 'en', of: ['adjective'], makes: ['verb'] },
  { affix: 'th', of: ['adjective'], makes: ['noun'] },
];

const UNSURE_SUFFIXES: readonly string[] = (
  'al ial ous ious ive ative ary ory ic ical er or ment ation ion ition ance ence ancy ency ity ty cy ship ish y en ant ent ate ize ise ify ' +
  'age ery ry ian an ite eer ess ee some ward like less ful hood dom ism ist ness ly'
).split(' ');

/** On verbs and the nouns of verbs these mean "into" ("import"): of nouns they negate those of qualities alone. */
const QUALITIES: readonly PartOfSpeech[] = ['adjective', 'adverb', 'noun'];
const QUALITY = /(?:ity|ness|[ae]nc[ey]|ice|ude|acy|ety|action|[abi]le|ble|bly|ly|al|ant|ent|ous|ive|ate|ic|ect|ete|ure|ite|ane|ine|ed)$/;

/** These prefixes are plain enough by their look. */
const ANY = /(?:)/;
const NEGATION =
  /\b(?:not|no|non|without|lack\w*|absence|opposite|contrary|incapable|unable|impossible|never|free from|refus\w*|fail\w*|un[a-z]{4,}|deprive|remove|reverse)\b/;
const EXCESS = /\b(?:too|excess\w*|beyond|more than)\b/;
const WANT = /\b(?:too little|insufficient\w*|inadequate\w*|below|less than|not enough)\b/;
const OPPOSITION = /\b(?:oppos\w*|against|counter\w*|hostil\w*|contrary|reverse|prevent\w*)\b/;
const REMOVAL = /\b(?:remov\w*|revers\w*|depriv\w*|undo|free from|divest\w*|less|lower|reduc\w*|withdraw\w*)\b/;
const RELATION = /\b(?:between|among|across)\b/;
const REPETITION = /\b(?:again|anew|afresh|back to)\b/;

interface Prefix {
  readonly affix: string;
  readonly parts: readonly PartOfSpeech[];
  /** What the definition of the whole word says. */
  readonly meaning: RegExp;
  /** How the whole word looks. */
  readonly shape?: RegExp;
}

const PREFIXES: readonly Prefix[] = [
  { affix: 'un', parts: ['adjective', 'adverb', 'verb', 'noun'], meaning: ANY },
  { affix: 'non', parts: ['adjective', 'noun'], meaning: ANY },
  ...['in', 'im', 'il', 'ir'].map((affix) => ({ affix, parts: QUALITIES, shape: QUALITY, meaning: NEGATION })),
  { affix: 'dis', parts: ['adjective', 'adverb', 'verb', 'noun'], meaning: NEGATION },
  { affix: 'anti', parts: ['adjective', 'noun'], meaning: OPPOSITION },
  { affix: 'counter', parts: ['adjective', 'noun', 'verb'], meaning: OPPOSITION },
  { affix: 'over', parts: ['adjective', 'verb', 'noun'], meaning: EXCESS },
  { affix: 'under', parts: ['adjective', 'verb', 'noun'], meaning: WANT },
  { affix: 'mis', parts: ['verb', 'noun'], meaning: ANY },
  { affix: 'de', parts: ['verb'], meaning: REMOVAL },
  { affix: 'inter', parts: ['adjective'], meaning: RELATION },
  { affix: 're', parts: ['verb', 'noun'], meaning: REPETITION },
];

/**
 * "happi-ness" of "happy", "sens-ible" of "sense", "irresist-ible" of "resist", "stopp-able" of "stop". "Hater" is of "hate" and
 * not of "hat", which would double its consonant.
 */
function restorations(stem: string, affix: string, { isListed }: Listing): readonly string[] {
  const withE = /^[aeiy]/.test(affix) ? `${stem}e` : '';
  const hasSilentE = /[^aeiou][aeiou][bdgklmnprt]$/.test(stem) && PARTS_OF_SPEECH.some((part) => isListed(withE, part));
  const restored = hasSilentE ? [withE] : [stem, withE];
  if (stem.endsWith('i')) restored.push(`${stem.slice(0, -1)}y`);
  if (affix === 'ly') restored.push(`${stem}le`, `${stem}l`);
  if (/([bdgmnprt])\1$/.test(stem)) restored.push(stem.slice(0, -1));
  return restored;
}

/** "influen-tial" of "influence", "divis-ive" of "divide", "expans-ion" of "expand". */
function changedStems(stem: string): readonly string[] {
  const changed: string[] = [];
  if (stem.endsWith('t')) changed.push(`${stem.slice(0, -1)}ce`);
  if (stem.endsWith('s')) changed.push(`${stem.slice(0, -1)}d`, `${stem.slice(0, -1)}de`);
  if (stem.endsWith('at')) changed.push(`${stem.slice(0, -2)}ate`);
  return changed;
}
