import { nounPhraseNumber, nounPhrases } from '../language/noun-phrases.ts';
import type { Passage, Sentence } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import { isContentWord, type Token, type TokenRange } from '../language/token.ts';
import { amongWords, ofWord, type Word } from '../language/word.ts';
import { antonymyOf, areOpposed, opposedAmong } from './opposition.ts';

/** Two words of one sentence that are contraries. */
export interface Opposition {
  readonly first: number;
  readonly second: number;
  /** Named as contraries by a lexicon, not by way of their families. */
  readonly isSure: boolean;
  /** Named by WordNet, so contraries in whatever is said of them. */
  readonly isDirect: boolean;
}

/** Tokens that two contraries may stand apart. */
const FARTHEST = 40;

/** The contraries of a sentence; of several partners the nearest is taken. */
export function oppositionsIn(passage: Passage, sentence: Sentence): readonly Opposition[] {
  return oppositionsOfSentences(passage)[sentence.index] ?? [];
}

const oppositionsOfSentences = rememberLastPassage((passage) => passage.sentences.map((sentence) => readOppositions(passage, sentence)));

/** Of each token 1 where a contrary of it stands somewhere in the passage. */
const opposable = rememberLastPassage(({ tokens }) => opposedAmong(tokens, isCompared, keyOf));

function readOppositions(passage: Passage, sentence: Sentence): readonly Opposition[] {
  const found: Opposition[] = [];
  const before: Token[] = [];
  for (const second of opposableIn(passage, sentence)) {
    const first = nearest(before, second, keyOf);
    if (first && second.index - first.index <= FARTHEST) found.push(oppositionOf(first, second));
    before.push(second);
  }
  return found;
}

/** Contraries of which one stands in each of two stretches; the contrary of a word nearest to it. */
export function oppositionsBetween(passage: Passage, first: TokenRange, second: TokenRange): readonly Opposition[] {
  const before = opposableIn(passage, first);
  if (before.length === 0) return NONE;
  const found: Opposition[] = [];
  for (const token of opposableIn(passage, second)) {
    const partner = nearest(before, token, keyOf);
    if (partner) found.push(oppositionOf(partner, token));
  }
  return found;
}

/** Whether a content word of one stretch is contrary to one of another. */
export function hasContraries(passage: Passage, first: TokenRange, second: TokenRange): boolean {
  const before = opposableIn(passage, first).filter(isContentWord);
  return before.length > 0 && opposableIn(passage, second).some((token) => isContentWord(token) && nearest(before, token, lexemeOf) !== undefined);
}

/** The tokens of a stretch that have a contrary in the passage. */
function opposableIn(passage: Passage, { from, to }: TokenRange): readonly Token[] {
  const isOpposable = opposable(passage);
  let found: Token[] | undefined;
  for (let index = from; index < to; index++) {
    const token = isOpposable[index] === 1 ? passage.tokens[index] : undefined;
    if (token) (found ??= []).push(token);
  }
  return found ?? NO_TOKENS;
}

const NONE: readonly Opposition[] = [];
const NO_TOKENS: readonly Token[] = [];

/** The last of some words that is contrary to another. */
function nearest(words: readonly Token[], to: Token, wordOf: (token: Token) => Word): Token | undefined {
  return words.findLast((word) => areOpposed(wordOf(to), wordOf(word)));
}

function lexemeOf({ lexeme }: Token): Word {
  return lexeme;
}

function isCompared(token: Token): boolean {
  return isContentWord(token) || isPronoun(token.word) || (isOpposedStopWord(token.lexeme) && FULL_WORDS.has(token.partOfSpeech));
}

/** Stop words with contraries of their own: "give what they must, take what they can". */
const isOpposedStopWord = amongWords(['give', 'take', 'come', 'go', 'say', 'do', 'seem', 'full', 'empty', 'top', 'bottom', 'front', 'back', 'part', 'whole']);
const FULL_WORDS: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN']);

/** Persons that speeches set against each other; the lexicon pairs "us" with "them", "mine" with "yours". */
const isPronoun = amongWords(['you', 'i', 'we', 'they', 'mine', 'yours', 'ours', 'theirs', 'here', 'there', 'now', 'then', 'all', 'nothing', 'none', 'everything', 'never', 'always', 'more', 'less', 'first', 'last', 'one', 'many', 'few', 'before', 'after', 'up', 'down', 'within', 'without']);
const SPEAKERS: readonly (readonly [string, string])[] = [['you', 'i'], ['we', 'they'], ['yours', 'mine'], ['yours', 'ours'], ['you', 'we'], ['you', 'they'], ['i', 'they']];

const SPEAKING: readonly string[] = [...new Set(SPEAKERS.flat())];
const speakerBit = ofWord(bitOf);

function bitOf(speaker: string): number {
  const place = SPEAKING.indexOf(speaker);
  return place < 0 ? 0 : 1 << place;
}

function keyOf({ word, lexeme }: Token): Word {
  return isPronoun(word) ? word : lexeme;
}

function oppositionOf(first: Token, second: Token): Opposition {
  const kind = antonymyOf(keyOf(first), keyOf(second));
  return { first: first.index, second: second.index, isSure: kind === 'direct' || kind === 'contrary', isDirect: kind === 'direct' };
}

/** Whether two stretches set speaker and hearer, or two parties, against each other. */
export function setsPersonsApart({ tokens }: Passage, first: TokenRange, second: TokenRange): boolean {
  const inFirst = speakersIn(tokens, first);
  const inSecond = inFirst === 0 ? 0 : speakersIn(tokens, second);
  return inSecond !== 0 && SPEAKERS.some(([a, b]) => isApart(inFirst, inSecond, bitOf(a), bitOf(b)) || isApart(inFirst, inSecond, bitOf(b), bitOf(a)));
}

/** Whether one speaks in the first stretch alone and the other in the second alone: "some of you … some of you, I fear" sets nobody apart. */
function isApart(inFirst: number, inSecond: number, one: number, other: number): boolean {
  return (inFirst & ~inSecond & one) !== 0 && (inSecond & ~inFirst & other) !== 0;
}

/** Who speaks in a stretch: a bit for each. */
function speakersIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  let bits = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token) bits |= speakerBit(token.word);
  }
  return bits;
}

/** The noun phrase around a word with the phrases that hang on it by "of"; else the word alone. */
export function wholePhraseAt(passage: Passage, index: number): TokenRange {
  const phrases = nounPhrases(passage);
  const at = nounPhraseNumber(passage, index);
  const phrase = phrases[at];
  if (!phrase) return { from: index, to: index + 1 };
  let { from, to } = phrase;
  for (let next = at + 1; phrases[next]?.from === to + 1 && passage.tokens[to]?.normal === 'of'; next++) to = phrases[next]?.to ?? to;
  if (index < phrase.head && from < index && passage.tokens.slice(from, index).some((token) => token.text === ',')) from = index;
  return { from, to };
}

/** The stretch between marks of punctuation around a word. */
export function stretchAt(passage: Passage, sentence: TokenRange, index: number): TokenRange {
  let from = index;
  let to = index + 1;
  while (from > sentence.from && passage.tokens[from - 1]?.kind !== 'punctuation') from--;
  while (to < sentence.to && passage.tokens[to]?.kind !== 'punctuation') to++;
  if (passage.tokens[from]?.partOfSpeech === 'CCONJ' && to - from > 1) from++;
  return { from, to };
}

/** The clause around a word: the colon of its sentence that holds it. */
export function clauseAt(sentence: Sentence, index: number): TokenRange | undefined {
  return sentence.cola.find((colon) => colon.from <= index && index < colon.to);
}
