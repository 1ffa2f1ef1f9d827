import { rememberLastPassage, rememberPerPassage } from '../language/per-passage.ts';
import type { Boundary, Passage } from '../language/passage.ts';
import type { Token, TokenRange } from '../language/token.ts';
import { bestAlignment } from './alignment.ts';

/** `period`: what stands between two marks of hard punctuation, its commas notwithstanding. */
export type UnitLevel = 'comma' | 'colon' | 'period' | 'sentence';

/** A sentence, colon or comma as its words, for figures that compare how members open, close and are built. */
export interface Unit {
  readonly level: UnitLevel;
  /** Words, numbers and clitics, without punctuation; at least one. */
  readonly words: readonly Token[];
  /** The words without a conjunction that opens the unit. */
  readonly core: readonly Token[];
  /** The sentence it belongs to. */
  readonly sentence: number;
  readonly boundary: Boundary;
}

const unitsOfAllLevels = rememberLastPassage(readUnits);

/** The units of a passage at one level, in reading order. */
export function unitsOf(passage: Passage, level: UnitLevel): readonly Unit[] {
  return unitsOfAllLevels(passage)[level];
}

/** The first sentence of a passage and its last: what figures that run over paragraphs look at. */
export const outerSentences = rememberPerPassage(({ tokens, sentences }) => ({ first: firstUnit(tokens, sentences), last: firstUnit(tokens, sentences.toReversed()) }));

function firstUnit(tokens: readonly Token[], sentences: Passage['sentences']): Unit | undefined {
  const units: Unit[] = [];
  for (let at = 0; at < sentences.length && units.length === 0; at++) {
    const sentence = sentences[at];
    if (sentence) addUnit(units, tokens, 'sentence', sentence, sentence.index, 'start');
  }
  return units[0];
}

function readUnits({ tokens, sentences }: Passage): Readonly<Record<UnitLevel, readonly Unit[]>> {
  const comma: Unit[] = [];
  const colon: Unit[] = [];
  const sentence: Unit[] = [];
  for (const whole of sentences) {
    for (const part of whole.commata) addUnit(comma, tokens, 'comma', part, whole.index, part.boundary);
    for (const part of whole.cola) addUnit(colon, tokens, 'colon', part, whole.index, part.boundary);
    addUnit(sentence, tokens, 'sentence', whole, whole.index, 'start');
  }
  return { comma, colon, period: periodsOf(comma), sentence };
}

function addUnit(units: Unit[], tokens: readonly Token[], level: UnitLevel, { from, to }: TokenRange, sentence: number, boundary: Boundary): void {
  const words: Token[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && token.kind !== 'punctuation' && token.kind !== 'symbol') words.push(token);
  }
  if (words.length > 0) units.push({ level, words, core: words.length > 1 && isConnective(words) ? words.slice(1) : words, sentence, boundary });
}

/** "and …", "for it is not …": a word before the opening that is no part of it. */
function isConnective(words: readonly Token[]): boolean {
  return words[0]?.partOfSpeech === 'CCONJ' || (words[0]?.normal === 'for' && words[1]?.partOfSpeech === 'PRON' && words[2] !== undefined && (words[2].partOfSpeech === 'VERB' || words[2].partOfSpeech === 'AUX'));
}

/** Commata joined up to the next hard punctuation. */
function periodsOf(commata: readonly Unit[]): readonly Unit[] {
  const periods: Unit[] = [];
  for (let from = 0, to = 1; from < commata.length; from = to++) {
    const opening = commata[from];
    if (!opening) break;
    while (continuesPeriod(opening, commata[to])) to++;
    const words = to - from === 1 ? opening.words : wordsOf(commata, from, to);
    const core = to - from === 1 ? opening.core : words.slice(opening.words.length - opening.core.length);
    periods.push({ level: 'period', words, core, sentence: opening.sentence, boundary: opening.boundary });
  }
  return periods;
}

function wordsOf(units: readonly Unit[], from: number, to: number): readonly Token[] {
  const words: Token[] = [];
  for (let index = from; index < to; index++) for (const word of units[index]?.words ?? []) words.push(word);
  return words;
}

function continuesPeriod(opening: Unit, comma: Unit | undefined): boolean {
  return comma !== undefined && comma.sentence === opening.sentence && (comma.boundary === 'comma' || comma.boundary === 'conjunction');
}

/** 0 to 1: how strongly a boundary parts what stands on its sides. */
export const BOUNDARY_STRENGTH: Readonly<Record<Boundary, number>> = { start: 1, semicolon: 0.8, colon: 0.8, dash: 0.7, bracket: 0.5, comma: 0.4, conjunction: 0.2 };

/** The share of words at the same place in both that are the same part of speech, over the longer of the two. */
export function alignmentOf(a: readonly Token[], b: readonly Token[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let same = 0;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (wordClass(a[index]) === wordClass(b[index])) same++;
  }
  return same / longer;
}

/** So many words of a stretch are compared for how like they are. */
const COMPARED = 14;
/** What two words of one class are worth beside the same word twice, where stretches are compared. */
const SAME_CLASS = 0.5;

/**
 * 0 to 1: how like two stretches are in words and build, gaps allowed: the best alignment in order, where the same word
 * counts 1 and words of one part of speech a half, over the longer of the two.
 */
export function likenessOf(a: readonly Token[], b: readonly Token[]): number {
  const [rows, columns] = [Math.min(COMPARED, a.length), Math.min(COMPARED, b.length)];
  if (rows === 0 || columns === 0) return rows === columns ? 1 : 0;
  return bestAlignment(a, { from: 0, to: rows }, b, { from: 0, to: columns }, sameness) / Math.max(rows, columns);
}

function sameness(a: Token, b: Token): number {
  return a.word === b.word ? 1 : wordClass(a) === wordClass(b) ? SAME_CLASS : 0;
}

/** 0 to 1: the shorter length over the longer. */
export function balanceOf(a: readonly unknown[], b: readonly unknown[]): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.min(a.length, b.length) / longer;
}

/** The mean of a measure over neighbours. */
export function overNeighbours<Item>(items: readonly Item[], measure: (a: Item, b: Item) => number): number {
  let sum = 0;
  let count = 0;
  for (let index = 1; index < items.length; index++) {
    const [item, next] = [items[index - 1], items[index]];
    if (item === undefined || next === undefined) continue;
    sum += measure(item, next);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** Parts of speech that the tagger confuses and that stand in for each other in like members are one class. */
function wordClass(token: Token | undefined): string {
  const tag = token?.partOfSpeech ?? '';
  return tag === 'PROPN' ? 'NOUN' : tag === 'AUX' ? 'VERB' : tag;
}
