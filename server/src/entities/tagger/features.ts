import { beginsUpperCase } from '../../language/letter-case.ts';
import type { Passage } from '../../language/passage.ts';
import type { Token } from '../../language/token.ts';
import type { Word as WordOfTexts } from '../../language/word.ts';
import type { GlossaryMatch } from '../glossary-index.ts';
import { WORD_CLASSES } from '../word-classes.ts';
import { type Word, wordsOf } from './word.ts';

/** Counts over the whole document: what a name is elsewhere says what it is here. */
export interface DocumentWords {
  /** In small letters anywhere. */
  small(word: WordOfTexts): number;
  /** With a capital in mid-sentence. */
  capital(word: WordOfTexts): number;
  /** Directly after a title, a given name or an initial. */
  afterTitle(word: WordOfTexts): number;
}

/** A passage as the tagger reads it. */
export interface TaggerInput {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** Opens a sentence or stands behind a quotation mark that does. */
  readonly isInitial: readonly boolean[];
  /** Glossary type by token: 0 none, else 1 + 2 × type (+ 1 inside), types as in {@link GLOSSARY_TYPES}. */
  readonly glossary: Uint8Array;
  readonly document: DocumentWords;
  /** Most words of the block are in capitals or begin with one: capitals say nothing. */
  readonly isInCapitals: boolean;
}

/** Runs of tokens that can be names; all other tokens are outside. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const GLOSSARY_TYPES = ['person', 'place', 'organization', 'group', 'event', 'work', 'date', 'term'] as const;
const classBit = (name: (typeof WORD_CLASSES)[number]): number => 1 << WORD_CLASSES.indexOf(name);
export const TITLE_BITS = classBit('title') | classBit('courtesy');
export const PEOPLE_BIT = classBit('people');
export const GIVEN_NAME_BIT = 1;

export function readInput(passage: Passage, matches: readonly GlossaryMatch[], document: DocumentWords): TaggerInput {
  const { tokens, sentences } = passage;
  const isInitial: boolean[] = Array.from({ length: tokens.length }, () => false);
  for (const sentence of sentences) {
    let at = sentence.from;
    while (at < sentence.to && tokens[at]?.kind === 'punctuation') at++;
    if (at < tokens.length) isInitial[at] = true;
  }
  const glossary = new Uint8Array(tokens.length);
  let next = 0;
  for (const match of matches) {
    const [entry] = match.entries;
    if (!entry) continue;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= match.start) next++;
    for (let at = next, isFirst = true; at < tokens.length && (tokens[at]?.start ?? 0) < match.end; at++, isFirst = false) {
      glossary[at] = 1 + 2 * GLOSSARY_TYPES.indexOf(entry.type) + (isFirst ? 0 : 1);
    }
  }
  return {
    words: wordsOf(passage), tokens, isInitial, glossary, document,
    isInCapitals: capitalized(passage) * 2 > tokens.filter(({ kind }) => kind === 'word').length || isHeadline(passage),
  };
}

/** How many words of a passage begin with two capitals. */
export function capitalized({ tokens }: Passage): number {
  return tokens.filter(({ kind, text }) => kind === 'word' && beginsUpperCase(text) && /^\p{Lu}{2}/u.test(text)).length;
}

/** A heading that gives every word of weight a capital. */
export function isHeadline({ tokens }: Passage): boolean {
  if (tokens.length > LONGEST_HEADLINE || tokens.at(-1)?.text === '.') return false;
  const weighty = tokens.filter((token) => token.kind === 'word' && token.index > 0 && !FUNCTION_WORDS.has(token.normal));
  return weighty.length >= SHORTEST_HEADLINE && weighty.every((token) => beginsUpperCase(token.text) || token.normal.length <= SHORT_WORD);
}

const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 40;
const SHORT_WORD = 3;

/** How many words in small letters a name holds between two with capitals: "Society for the Prevention of Cruelty". */
const LONGEST_CONNECTION = 3;

/** The runs that can hold names: words with capitals, with the connectors and numbers between and beside them. */
export function runsOf(input: TaggerInput): readonly Run[] {
  const { words, tokens, isInCapitals } = input;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!canOpen(input, at)) continue;
    let to = at + 1;
    for (let ahead = to; ahead < words.length && ahead - to <= LONGEST_CONNECTION; ahead++) {
      const word = words[ahead];
      const normal = tokens[ahead]?.normal ?? '';
      if (!word || (isInCapitals && FUNCTION_WORDS.has(normal) && !LINKS.has(normal))) break;
      if (word.isCapital || word.isNumber) to = ahead + 1;
      else if (!word.isConnector || (normal === '.' && !isAbbreviated(tokens[ahead - 1]?.normal))) break;
    }
    const previous = words[at - 1];
    const from = previous?.isNumber === true && (runs.at(-1)?.to ?? 0) < at ? at - 1 : at;
    runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}

/** Function words that names hold even in a heading in capitals. */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and']);

/** Longest word that a stop abbreviates within a name: "Geo. Lansbury". */
const LONGEST_ABBREVIATION = 4;

function isAbbreviated(word: string | undefined): boolean {
  return word !== undefined && word.length <= LONGEST_ABBREVIATION;
}

/**
 * A function word with a capital has it from the head of its sentence; "The Militant" is for the glossary to know. A
 * number before a heading ("IV. The Strike") is no name.
 */
function canOpen({ words, tokens, isInitial, isInCapitals, glossary }: TaggerInput, at: number): boolean {
  if (words[at]?.isCapital !== true) return false;
  if ((glossary[at] ?? 0) > 0) return true;
  const normal = tokens[at]?.normal ?? '';
  return ((isInitial[at] !== true && !isInCapitals) || !FUNCTION_WORDS.has(normal)) && !(isInitial[at] === true && NUMERAL.test(normal));
}

const NUMERAL = /^[ivxlc]+\.?$/;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(`a an the this that these those he she it they we you i his her its their our your my who what which whose when where why how there here
in on at by for from of to with without within under over after before since until till upon about against among between through during
and or but nor yet so if as than then though although because while whereas unless not no yes all any some many most more few each every both either neither such only also even
is are was were be been am do does did have has had can could may might must shall should will would let thus hence therefore however moreover now today never always once again still just`.split(/\s+/));

/** Most features that a token has. */
export const MAXIMUM_FEATURES = 48;

/**
 * Writes the feature rows of token `at` into `rows` and says how many there are.
 * @param mask number of weight rows less one
 */
export function readFeatures(input: TaggerInput, run: Run, at: number, mask: number, rows: Int32Array): number {
  const { words, tokens, isInitial, glossary, document } = input;
  const word = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  const before2 = words[at - 2] ?? NO_WORD;
  const after = words[at + 1] ?? NO_WORD;
  const after2 = words[at + 2] ?? NO_WORD;
  const last = words[run.to - 1] ?? NO_WORD;
  const first = words[run.from] ?? NO_WORD;
  let count = 0;
  let template = 0;
  const add = (a: number, b = 0): void => {
    template++;
    let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(template, 0x9e3779b1), 0xc2b2ae35);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x27d4eb2f);
    rows[count++] = (hash ^ (hash >>> 13)) & mask;
  };
  const initial = (isInitial[at] === true ? 1 : 0) | (input.isInCapitals ? 2 : 0);
  const own = tokens[at]?.word;
  const isSmallElsewhere = own ? Math.min(document.small(own), 2) : 0;
  const isCapitalElsewhere = own ? Math.min(document.capital(own), 2) : 0;
  const standing = initial | (isSmallElsewhere << 2) | (isCapitalElsewhere << 4) | (own && document.afterTitle(own) > 0 ? 64 : 0);
  const knowledge = word.gazetteer | (word.commonness << 5) | ((glossary[at] ?? 0) << 7);
  const place = Math.min(at - run.from, 4) | (Math.min(run.to - at, 5) << 3);

  add(0);
  add(word.exact);
  add(word.lower);
  add(word.lower, initial);
  add(word.shape, initial);
  add(word.prefix);
  add(word.suffix3);
  add(word.suffix2, word.shape);
  add(before.lower);
  add(after.lower);
  add(before2.lower);
  add(after2.lower);
  add(before.lower, word.lower);
  add(word.lower, after.lower);
  add(before2.lower, before.lower);
  add(after.lower, after2.lower);
  add(before.shape, word.shape);
  add(word.shape, after.shape);
  add(word.gazetteer, initial);
  add(knowledge);
  add(knowledge, standing);
  add(word.gazetteer | (before.gazetteer << 5) | (after.gazetteer << 10), word.shape);
  add(word.classes);
  add(word.classes, before.classes);
  add(word.classes, after.classes);
  add(before.classes);
  add(after.classes);
  add(before2.classes, before.classes);
  add(after.classes, after2.classes);
  add(last.lower, place & 7);
  add(last.classes, place);
  add(first.classes, place);
  add(first.lower, last.lower);
  add(place, word.shape);
  add(standing, word.commonness);
  add(standing, word.shape);
  add(hashPart(tokens[at]), word.shape);
  add(hashPart(tokens[at - 1]), hashPart(tokens[at + 1]));
  add((glossary[at] ?? 0) | ((glossary[at - 1] ?? 0) << 5) | ((glossary[at + 1] ?? 0) << 10));
  add((glossary[at] ?? 0) | 1024, run.to - run.from);
  add(before.classes, word.shape);
  add(before.lower, knowledge);
  add(after.lower, knowledge);
  add(before2.classes, before.lower);
  add(before.classes, word.lower);
  add(before2.classes | (before.isConnector ? 1 << 30 : 0), word.gazetteer | (word.classes << 5));
  add(word.isConnector ? word.lower : 0, before.classes ^ Math.imul(after.classes | (after.gazetteer << 20), 31));
  add(last.lower, first.classes);
  return count;
}

function hashPart(token: Token | undefined): number {
  if (!token) return 0;
  const tag = token.partOfSpeech;
  return tag.charCodeAt(0) * 64 + tag.charCodeAt(tag.length - 1);
}

const NO_WORD: Word = { exact: 1, lower: 1, prefix: 1, suffix3: 1, suffix2: 1, shape: 1, gazetteer: 0, classes: 0, commonness: 0, isCapital: false, isNumber: false, isConnector: false };
