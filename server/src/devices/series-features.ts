import { isAbstractNoun } from '../language/lexical-facts.ts';
import { type Passage, sentenceAt } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import { isContentWord, type Token } from '../language/token.ts';
import type { Word } from '../language/word.ts';
import type { CandidatePart } from './device.ts';
import { type Features, graded } from './features.ts';
import { stretches } from './repeated-phrase.ts';
import type { Member, Series } from './series.ts';
import { alignmentOf, balanceOf, BOUNDARY_STRENGTH, overNeighbours } from './units.ts';

/** The members as parts of a candidate. */
export function memberParts({ members }: Series): readonly CandidatePart[] {
  return stretches(members.map(({ words }) => words), 'member');
}

/** The content words of all members. */
export function memberKeys({ members }: Series): readonly Word[] {
  const keys: Word[] = [];
  for (const { words } of members) for (const token of words) if (isContentWord(token)) keys.push(token.lexeme);
  return keys;
}

/** What the features of a series measure beside those that all devices share. */
export const SERIES_FEATURES = {
  memberLength: 'the members are long (mean length in words, at most 12, divided by 12)',
  sameOpening: 'all members open with the same word',
  sameEnding: 'all members end with the same word',
  conjunctions: 'conjunctions join the members (share of the joints)',
  growing: 'each member is at least as long as the one before',
  oneWord: 'the members are single words (share of them)',
  clausal: 'the members are clauses',
  predicates: 'the members are predicates, infinitives or participles',
  phrases: 'the members are prepositional phrases',
  modifiers: 'the members are adjectives or adverbs',
  sentences: 'the members are sentences',
  pairs: 'the members are pairs: "A and B, C and D"',
  abstract: 'the nouns are abstract (share of them)',
  closing: 'the series closes its sentence',
  etcetera: 'the series ends in "etc." or the like',
  continued: 'a conjunction follows the last member: the series may go on',
  hardPunctuation: 'the members are parted by semicolons or dashes',
} as const;
export type SeriesFeature = keyof typeof SERIES_FEATURES;

/** The feature `members` of a figure that two make. */
export function membersBeyondTwo({ members }: Series): number {
  return graded(members.length, 2, 6);
}

/** Features that every figure of members has, besides how many there are. */
export function seriesFeatures(passage: Passage, series: Series): Features<SeriesFeature> {
  const known = describedSeries(passage);
  const described = known.get(series) ?? describe(passage, series);
  known.set(series, described);
  return described;
}

const describedSeries = rememberLastPassage(() => new Map<Series, Features<SeriesFeature>>());

function describe(passage: Passage, { members, kind, grain }: Series): Features<SeriesFeature> {
  const words = members.map((member) => member.words);
  const joints = members.slice(1);
  const first = words[0]?.[0]?.normal;
  const lengths = words.map((member) => member.length);
  const { all, names, nouns, abstract } = countKinds(members);
  const opening = words[0]?.[0]?.index ?? 0;
  const sentence = sentenceAt(passage, opening);
  return {
    memberLength: Math.min(1, lengths.reduce((sum, length) => sum + length, 0) / members.length / LONG_MEMBER),
    alignment: overNeighbours(words, (a, b) => alignmentOf(a.slice(0, ALIGNED), b.slice(0, ALIGNED))),
    balance: overNeighbours(words, balanceOf),
    sameOpening: words.every((member) => member[0]?.normal === first) ? 1 : 0,
    sameEnding: new Set(words.map((member) => member.at(-1)?.normal)).size === 1 ? 1 : 0,
    boundary: overNeighbours(members, (_, b) => BOUNDARY_STRENGTH[b.boundary]),
    conjunctions: joints.filter((member) => member.conjunction !== undefined).length / Math.max(1, joints.length),
    growing: lengths.every((length, index) => index === 0 || length >= (lengths[index - 1] ?? 0)) && new Set(lengths).size > 1 ? 1 : 0,
    nameShare: names / Math.max(1, all),
    oneWord: lengths.filter((length) => length === 1).length / members.length,
    clausal: kind === 'clause' ? 1 : 0,
    predicates: kind === 'verbal' || kind === 'infinitive' || kind === 'participial' ? 1 : 0,
    phrases: kind === 'prepositional' ? 1 : 0,
    modifiers: kind === 'adjectival' || kind === 'adverbial' ? 1 : 0,
    sentences: grain === 'sentence' ? 1 : 0,
    pairs: grain === 'pair' && words.every((member) => member.some((token) => token.partOfSpeech === 'CCONJ')) ? 1 : 0,
    abstract: abstract / Math.max(1, nouns),
    closing: /^[^\p{L}\p{N}]*$/u.test(passage.prose.slice(words.at(-1)?.at(-1)?.end ?? 0, sentence?.end)) ? 1 : 0,
    etcetera: /^(?:etc|&c|c\.?$|others?)/.test(words.at(-1)?.[0]?.normal ?? '') ? 1 : 0,
    continued: isContinued(passage.tokens, words.at(-1)?.at(-1)?.index ?? 0) ? 1 : 0,
    hardPunctuation: joints.some((member) => BOUNDARY_STRENGTH[member.boundary] >= BOUNDARY_STRENGTH.dash) ? 1 : 0,
  };
}

/** How many words the members have, and of what kinds. */
function countKinds(members: readonly Member[]): { readonly all: number; readonly names: number; readonly nouns: number; readonly abstract: number } {
  let [all, names, nouns, abstract] = [0, 0, 0, 0];
  for (const { words } of members) {
    all += words.length;
    for (const { partOfSpeech, kind, lexeme } of words) {
      if (partOfSpeech === 'PROPN' || kind === 'number') names++;
      if (partOfSpeech !== 'NOUN') continue;
      nouns++;
      if (isAbstractNoun(lexeme)) abstract++;
    }
  }
  return { all, names, nouns, abstract };
}

/** Does "and …" or ", and …" stand behind the token? */
function isContinued(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.partOfSpeech === 'CCONJ' || (next?.text === ',' && tokens[last + 2]?.partOfSpeech === 'CCONJ');
}

const LONG_MEMBER = 12;
/** So many words at the beginning of two members are compared for their build. */
const ALIGNED = 5;
