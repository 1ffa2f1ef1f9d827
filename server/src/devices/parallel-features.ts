import { type Passage, sentenceAt } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import { isContentWord, isWord, type Token } from '../language/token.ts';
import type { Word } from '../language/word.ts';
import { longestLikeRun } from './alignment.ts';
import { hasContraries } from './contrasts.ts';
import { graded } from './features.ts';
import type { Member, Parallel } from './parallels.ts';

export const PARALLEL_FEATURES = {
  sameOpening: 'all members open with the same words (how many, at most 4, divided by 4)',
  sameClose: 'all members close with the same word',
  sharedContent: 'a content word stands in all members',
  sameLength: 'the members have the same number of words',
  evenSound: 'the members are as long as each other to the ear (in letters, which follow the syllables; 1: equal, 0: one half as long)',
  phraseLevel: 'the members are parted by conjunctions or commas alone',
  wholeSentence: 'the members fill their sentence',
  likeRun: 'a run of words answers another kind by kind (longest, in tokens, at most 8, divided by 8)',
  answering: 'the members answer each other word for word in their kinds of words (share of the places, counted from the front)',
  pair: 'there are two members',
  triad: 'there are three members',
  conjoined: 'a conjunction stands before the last member',
  unjoined: 'commas alone part the members',
  hardParted: 'semicolons, colons or dashes part the members',
  exact: 'the members match each other word for word in their kinds of words (of two content words or more)',
  samePreposition: 'the members open with one preposition',
  sameDeterminer: 'the members open with one article or pronoun',
  openingPhrase: 'the members open with the same two words or more',
  longMembers: 'every member has six words or more',
  contentWords: 'every member has several content words (of the shortest; 1: four, 0: one)',
  bareNames: 'members made of names or numbers',
} as const;
export type ParallelFeature = keyof typeof PARALLEL_FEATURES;

type Described = Partial<Record<ParallelFeature | 'members' | 'length' | 'balance' | 'alignment' | 'antonyms' | 'contentShare', number>>;

/** The features of a parallel. Several devices ask for them. */
export function describeParallel(passage: Passage, parallel: Parallel): Described {
  const known = describedParallels(passage);
  const described = known.get(parallel) ?? describe(passage, parallel);
  known.set(parallel, described);
  return described;
}

const describedParallels = rememberLastPassage(() => new Map<Parallel, Described>());

function describe(passage: Passage, { members, alignment, level }: Parallel): Described {
  const tokens = members.map((member) => passage.tokens.slice(member.from, member.to));
  const lengths = members.map((member) => member.words);
  const [first = [], second = []] = tokens;
  const content = tokens.map((member) => new Set(member.filter(isContentWord).map((token) => token.lemma)));
  let [words, contentWords] = [0, 0];
  for (const member of tokens) {
    for (const token of member) {
      if (!isWord(token)) continue;
      words++;
      if (isContentWord(token)) contentWords++;
    }
  }
  const between = members.slice(1).flatMap((member, index) => passage.tokens.slice(members[index]?.to ?? member.from, member.from));
  const hull = members.at(-1)?.to ?? 0;
  const opening = commonOpening(tokens);
  const alike = answering(first, second);
  const sentence = sentenceAt(passage, members[0].from);
  return {
    members: graded(members.length, 2, 6),
    length: graded(Math.min(...lengths), 1, 12),
    balance: Math.min(...lengths) / Math.max(1, ...lengths),
    alignment,
    antonyms: hasContraries(passage, members[0], members[1]) ? 1 : 0,
    contentShare: contentWords / Math.max(1, words),
    sameOpening: graded(opening, 0, 4),
    sameClose: lastWord(first) !== undefined && tokens.every((member) => lastWord(member) === lastWord(first)) ? 1 : 0,
    sharedContent: [...(content[0] ?? [])].some((lemma) => content.every((member) => member.has(lemma))) ? 1 : 0,
    sameLength: lengths.every((length) => length === lengths[0]) ? 1 : 0,
    evenSound: graded(evenness(tokens), 0.5, 1),
    phraseLevel: level === 'phrase' ? 1 : 0,
    wholeSentence: sentence ? Math.min(1, (hull - members[0].from) / (sentence.to - sentence.from)) : 0,
    likeRun: graded(longestLikeRun(first, second, isLike), 0, 8),
    answering: alike,
    pair: members.length === 2 ? 1 : 0,
    triad: members.length === 3 ? 1 : 0,
    conjoined: between.some((token) => token.partOfSpeech === 'CCONJ') ? 1 : 0,
    unjoined: between.length > 0 && between.every((token) => token.text === ',') ? 1 : 0,
    hardParted: between.some((token) => /^(?:;|:|—|–|--)$/.test(token.text)) ? 1 : 0,
    exact: alike === 1 && tokens.every((member) => member.filter(isContentWord).length >= EXACT_CONTENT_WORDS) ? 1 : 0,
    samePreposition: first[0]?.partOfSpeech === 'ADP' && tokens.every((member) => member[0]?.word === first[0]?.word) ? 1 : 0,
    sameDeterminer: (first[0]?.partOfSpeech === 'DET' || first[0]?.partOfSpeech === 'PRON') && tokens.every((member) => member[0]?.word === first[0]?.word) ? 1 : 0,
    openingPhrase: opening >= OPENING_PHRASE ? 1 : 0,
    longMembers: Math.min(...lengths) >= LONG_MEMBER ? 1 : 0,
    contentWords: graded(Math.min(...tokens.map((member) => member.filter(isContentWord).length)), 1, 4),
    bareNames: tokens.every((member) => member.filter(isContentWord).every((token) => token.partOfSpeech === 'PROPN' || token.partOfSpeech === 'NUM')) ? 1 : 0,
  };
}

/** Letters of the shortest member over those of the longest. */
function evenness(members: readonly (readonly Token[])[]): number {
  const letters = members.map((member) => member.reduce((sum, { text }) => sum + text.length, 0));
  return Math.min(...letters) / Math.max(1, ...letters);
}

const EXACT_CONTENT_WORDS = 2;
const OPENING_PHRASE = 2;
const LONG_MEMBER = 6;

export function spanOfMember(passage: Passage, member: Member): { readonly start: number; readonly end: number } {
  return { start: passage.tokens[member.from]?.start ?? 0, end: passage.tokens[member.to - 1]?.end ?? 0 };
}

/** Content words that keep a figure rare or common. */
export function keyWordsOf(passage: Passage, members: readonly Member[]): readonly Word[] {
  const keys: Word[] = [];
  for (const { from, to } of members) {
    for (let index = from; index < to; index++) {
      const token = passage.tokens[index];
      if (token && isContentWord(token)) keys.push(token.lexeme);
    }
  }
  return keys;
}

function commonOpening(members: readonly (readonly Token[])[]): number {
  let length = 0;
  while (members[0]?.[length] !== undefined && members.every((member) => member[length]?.normal === members[0]?.[length]?.normal)) length++;
  return length;
}

function lastWord(member: readonly Token[]): string | undefined {
  return member.findLast(isWord)?.normal;
}

function answering(first: readonly Token[], second: readonly Token[]): number {
  const places = Math.max(first.length, second.length);
  return places === 0 ? 0 : first.filter((a, place) => { const b = second[place]; return b !== undefined && isLike(a, b); }).length / places;
}

function isLike(a: Token, b: Token): boolean {
  return a.word === b.word || (a.partOfSpeech === b.partOfSpeech && isContentWord(a) === isContentWord(b) && a.kind !== 'punctuation');
}
