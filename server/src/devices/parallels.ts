import { nounPhraseNumber, nounPhrases } from '../language/noun-phrases.ts';
import type { Passage } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import { isContentWord, isWord, type Token } from '../language/token.ts';
import { bestAlignment } from './alignment.ts';
import { ByPlaces } from './by-places.ts';

/** One of several stretches of like shape. */
export interface Member {
  /** Tokens, end-exclusive, without punctuation at the ends. */
  readonly from: number;
  readonly to: number;
  /** Words in it. */
  readonly words: number;
}

/** Two or more neighbouring stretches of like shape. */
export interface Parallel {
  readonly members: readonly [Member, Member, ...Member[]];
  /** How well the shapes match, 0 to 1: parts of speech in order, function words by themselves. The mean over neighbours. */
  readonly alignment: number;
  /** What parts the members. */
  readonly level: Level;
}

/** What stretches are cut at: every comma and coordinating conjunction, commas, semicolons and the like, sentences. */
export type Level = 'phrase' | 'clause' | 'colon' | 'sentence';

/** Parallel stretches of a passage; those cut at finer points first, and no two of them with the same members. */
export const parallels = rememberLastPassage((passage): readonly Parallel[] => {
  const found = new ByPlaces<Parallel>();
  const add = (parallel: Parallel): void => {
    const places: number[] = [];
    for (const { from, to } of parallel.members) places.push(from, to);
    if (!found.get(places)) found.set(places, parallel);
  };
  for (const level of LEVELS) for (const parallel of parallelsAt(passage, level)) add(parallel);
  for (const parallel of likePhrases(passage)) add(parallel);
  return found.values;
});

const LEVELS: readonly Level[] = ['phrase', 'clause', 'colon', 'sentence'];
/** Least alignment of two stretches that a reader could take for parallel. */
const MINIMUM_ALIGNMENT = 0.45;
/** Longest stretch compared, in tokens; of longer ones the beginnings are. */
const LONGEST = 30;
const MINIMUM_WORDS = 2;

/** Tokens of the shortest noun phrases that are heard as alike though they stand in one clause. */
const SHORTEST_LIKE_PHRASE = 4;
/** Tokens between two such phrases. */
const FARTHEST_LIKE_PHRASE = 10;

/** Noun phrases with all that hangs on them by "of" that match part of speech for part of speech: "from the small shop of the master to the great mill of the company". */
function likePhrases(passage: Passage): readonly Parallel[] {
  const { tokens } = passage;
  const phrases = nounPhrases(passage);
  const whole: Segment[] = [];
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (!phrase) continue;
    let { to } = phrase;
    while (tokens[to]?.normal === 'of' && phrases[index + 1]?.from === to + 1) to = phrases[++index]?.to ?? to;
    whole.push({ from: phrase.from, to });
  }
  const found: Parallel[] = [];
  for (let index = 1; index < whole.length; index++) {
    const [first, second] = [whole[index - 1], whole[index]];
    if (!first || !second || second.from - first.to > FARTHEST_LIKE_PHRASE || second.to - second.from < SHORTEST_LIKE_PHRASE || first.to - first.from !== second.to - second.from) continue;
    if (!isLikeThroughout(tokens, first.from, second.from, first.to - first.from) || tokens.slice(first.to, second.from).some((token) => /^[.!?]$/.test(token.text))) continue;
    const words = wordsIn(tokens, first);
    found.push({ members: [{ ...first, words }, { ...second, words }], alignment: align(tokens, first, second), level: 'phrase' });
  }
  return found;
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

function parallelsAt(passage: Passage, level: Level): readonly Parallel[] {
  const { tokens } = passage;
  const groups: readonly (readonly Segment[])[] = level === 'sentence' ? [passage.sentences.flatMap((sentence) => trimmed(tokens, sentence) ?? [])] : passage.sentences.map((sentence) => segmentsOf(tokens, sentence, level));
  return groups.flatMap((segments) => runsOf(passage, segments, level));
}

function runsOf(passage: Passage, segments: readonly Segment[], level: Level): readonly Parallel[] {
  const { tokens } = passage;
  const found: Parallel[] = [];
  let members: Segment[] = [];
  let alignments: number[] = [];
  const close = (): void => {
    if (members.length === 0) return;
    const [first, second, ...rest] = members.map(({ from, to }): Member => ({ from, to, words: properWordsIn(tokens, from, to) }));
    if (first && second) found.push({ members: [first, second, ...rest], alignment: alignments.reduce((sum, value) => sum + value, 0) / alignments.length, level });
    members = [];
    alignments = [];
  };
  for (let index = 1; index < segments.length; index++) {
    const left = segments[index - 1];
    const right = segments[index];
    if (!left || !right) break;
    const match = matchOf(passage, left, right, level);
    if (!match) {
      close();
      continue;
    }
    // A first member may be the end of a longer stretch; a later one that is opens a run of its own.
    if (members.length > 0 && match.from !== members.at(-1)?.from) close();
    if (members.length === 0) members.push({ from: match.from, to: left.to });
    members.push(match.to === undefined ? right : { from: right.from, to: match.to });
    alignments.push(match.alignment);
  }
  close();
  return found;
}

/** The end of the left stretch that is most like the right one. */
function matchOf(passage: Passage, left: Segment, right: Segment, level: Level): { readonly from: number; readonly alignment: number; readonly to?: number } | undefined {
  const { tokens } = passage;
  const first = tokens[right.from];
  if (!first || wordsIn(tokens, right) < MINIMUM_WORDS) return undefined;
  let best: { from: number; alignment: number; worth: number } | undefined;
  const length = right.to - right.from;
  for (let from = Math.max(left.from, left.to - LONGEST); from < left.to; from++) {
    const token = tokens[from];
    if (!token || likeness(token, first) < SAME_CLASS) continue;
    const ratio = (left.to - from) / length;
    if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO || !canOpen(passage, from, left, level) || wordsIn(tokens, { from, to: left.to }) < MINIMUM_WORDS) continue;
    const stretch = { from, to: left.to };
    const alignment = align(tokens, stretch, right);
    const opening = commonOpening(tokens, stretch, right);
    if (alignment < (opening >= TELLING_OPENING ? MINIMUM_ALIGNMENT_OPENED : MINIMUM_ALIGNMENT)) continue;
    // The likest stretch; of equally like ones the one that opens with the same words.
    const worth = alignment + opening * WORTH_OF_OPENING;
    if (worth > (best?.worth ?? 0)) best = { from, alignment, worth };
  }
  return best ?? headMatch(tokens, left, right);
}

/** "now in secret, now in open war": the second stretch goes on after its likeness with the first is complete. */
function headMatch(tokens: readonly Token[], left: Segment, right: Segment): { readonly from: number; readonly alignment: number; readonly to: number } | undefined {
  for (let from = Math.max(left.from, left.to - LONGEST_HEAD); from <= left.to - MINIMUM_WORDS; from++) {
    const length = left.to - from;
    if (length >= right.to - right.from || tokens[from]?.word !== tokens[right.from]?.word) continue;
    if (isLikeThroughout(tokens, from, right.from, length)) return { from, to: right.from + length, alignment: align(tokens, { from, to: left.to }, { from: right.from, to: right.from + length }) };
  }
  return undefined;
}

/** Whether so many tokens from two places on answer each other one to one. */
function isLikeThroughout(tokens: readonly Token[], first: number, second: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    const [a, b] = [tokens[first + offset], tokens[second + offset]];
    if (!a || !b || likeness(a, b) < SAME_CLASS) return false;
  }
  return true;
}

/** Longest first member that is looked for at the head of a longer one, in tokens. */
const LONGEST_HEAD = 8;

/** A member begins its stretch or stands behind a mark; within a sentence it may open with any phrase, but not amid one. */
function canOpen(passage: Passage, from: number, left: Segment, level: Level): boolean {
  if (from === left.from || passage.tokens[from - 1]?.kind === 'punctuation') return true;
  if (level === 'sentence') return false;
  const phrase = nounPhrases(passage)[nounPhraseNumber(passage, from)];
  return phrase === undefined || phrase.from === from;
}

/** Members of one figure are not more unlike in length than this. */
const LONGEST_RATIO = 2.5;

/** Words with which two stretches open alike that make them members of one figure, whatever follows. */
const TELLING_OPENING = 2;
const MINIMUM_ALIGNMENT_OPENED = 0.2;
/** What a shared opening word is worth in choosing where a member begins. */
const WORTH_OF_OPENING = 0.1;

function commonOpening(tokens: readonly Token[], left: Segment, right: Segment): number {
  let length = 0;
  while (left.from + length < left.to && right.from + length < right.to && tokens[left.from + length]?.word === tokens[right.from + length]?.word) length++;
  return length;
}

/** Weighted longest common subsequence of two stretches over the longer one's length. */
function align(tokens: readonly Token[], left: Segment, right: Segment): number {
  const rows = Math.min(left.to - left.from, LONGEST);
  const columns = Math.min(right.to - right.from, LONGEST);
  return bestAlignment(tokens, { from: left.from, to: left.from + rows }, tokens, { from: right.from, to: right.from + columns }, likeness) / Math.max(rows, columns);
}

const SAME_CLASS = 0.6;
const SAME_PART_OF_SPEECH = 0.8;

/** How well one token answers another: 1 the same word, less for the same class of words. */
function likeness(a: Token, b: Token): number {
  if (a.word === b.word) return 1;
  if (a.kind === 'punctuation' || b.kind === 'punctuation') return 0;
  if (classOf(a) !== classOf(b)) return 0;
  const isContent = isContentWord(a);
  if (isContent !== isContentWord(b)) return 0;
  return isContent ? SAME_PART_OF_SPEECH : a.partOfSpeech !== 'CCONJ' && a.partOfSpeech !== 'SCONJ' ? SAME_CLASS : 0;
}

function classOf(token: Token): string {
  return token.partOfSpeech === 'PROPN' ? 'NOUN' : token.partOfSpeech;
}

const HARD = /^(?:;|:|—|–|--|---|\(|\)|\[|\])$/;

function segmentsOf(tokens: readonly Token[], sentence: Segment, level: Level): readonly Segment[] {
  const segments: Segment[] = [];
  let from = sentence.from;
  const close = (to: number): void => {
    const segment = trimmed(tokens, { from, to });
    if (segment) segments.push(segment);
  };
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (!token) break;
    const cuts = token.kind === 'punctuation' ? HARD.test(token.text) || (level !== 'colon' && token.text === ',') : (level === 'phrase' && token.partOfSpeech === 'CCONJ');
    if (!cuts) continue;
    close(index);
    from = index + 1;
  }
  close(sentence.to);
  return segments;
}

/** Without punctuation at the ends and without the conjunction that joins it to what stands before. */
function trimmed(tokens: readonly Token[], { from, to }: Segment): Segment | undefined {
  let first = from;
  let last = to;
  while (first < last && (tokens[first]?.kind === 'punctuation' || tokens[first]?.partOfSpeech === 'CCONJ')) first++;
  while (last > first && tokens[last - 1]?.kind === 'punctuation') last--;
  return first < last ? { from: first, to: last } : undefined;
}

/** Words and numbers, without clitics. */
function properWordsIn(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && isWord(token)) words++;
  }
  return words;
}

function wordsIn(tokens: readonly Token[], { from, to }: Segment): number {
  let words = 0;
  for (let index = from; index < to; index++) if (tokens[index]?.kind !== 'punctuation') words++;
  return words;
}
