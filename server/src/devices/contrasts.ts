import { remembered } from '../language/lexicon/remembered.ts';
import { antonymy } from '../language/lexicon.ts';
import { nounPhraseNumber, nounPhrases } from '../language/noun-phrases.ts';
import type { Passage, Sentence } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import { isContentWord, type Token, type TokenRange } from '../language/token.ts';
import { Contraries, opposedAmong } from './opposition.ts';

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

/** Of each token 1 where a contrary of it stands somewhere in the passage: the others, nearly all, need be compared with nothing. */
export const opposable = rememberLastPassage(({ tokens }): Uint8Array => {
  const words = new Set<string>();
  const compared = tokens.filter(isCompared);
  for (const token of compared) words.add(token.lemma).add(keyOf(token));
  const opposed = opposedAmong(words);
  const flags = new Uint8Array(tokens.length);
  if (opposed.size > 0) for (const token of compared) if (opposed.has(token.lemma) || opposed.has(keyOf(token))) flags[token.index] = 1;
  return flags;
});

function readOppositions(passage: Passage, sentence: Sentence): readonly Opposition[] {
  const found: Opposition[] = [];
  const isOpposable = opposable(passage);
  const before = new Contraries<Token>();
  for (let index = sentence.from; index < sentence.to; index++) {
    const second = passage.tokens[index];
    if (!second || !isOpposable[index]) continue;
    const first = nearest(before.opposedTo(keyOf(second)));
    if (first && index - first.index <= FARTHEST) found.push(oppositionOf(first, second));
    before.add(keyOf(second), second);
  }
  return found;
}

/** The last of some words. */
function nearest(words: readonly Token[]): Token | undefined {
  let last: Token | undefined;
  for (const word of words) if (!last || word.index > last.index) last = word;
  return last;
}

/** Contraries of which one stands in each of two stretches; the contrary of a word nearest to it. */
export function oppositionsBetween(passage: Passage, first: TokenRange, second: TokenRange): readonly Opposition[] {
  const isOpposable = opposable(passage);
  const before = new Contraries<Token>();
  for (let index = first.from; index < first.to; index++) {
    const token = passage.tokens[index];
    if (token && isOpposable[index]) before.add(keyOf(token), token);
  }
  const found: Opposition[] = [];
  for (let index = second.from; index < second.to; index++) {
    const token = passage.tokens[index];
    const partner = token && isOpposable[index] ? nearest(before.opposedTo(keyOf(token))) : undefined;
    if (token && partner) found.push(oppositionOf(partner, token));
  }
  return found;
}

function isCompared(token: Token): boolean {
  return isContentWord(token) || PRONOUNS.has(token.normal) || (OPPOSED_STOP_WORDS.has(token.lemma) && FULL_WORDS.has(token.partOfSpeech));
}

/** Stop words with contraries of their own: "give what they must, take what they can". */
const OPPOSED_STOP_WORDS: ReadonlySet<string> = new Set(['give', 'take', 'come', 'go', 'say', 'do', 'seem', 'full', 'empty', 'top', 'bottom', 'front', 'back', 'part', 'whole']);
const FULL_WORDS: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN']);

/** Persons that speeches set against each other; the lexicon pairs "us" with "them", "mine" with "yours". */
const PRONOUNS: ReadonlySet<string> = new Set(['you', 'i', 'we', 'they', 'mine', 'yours', 'ours', 'theirs', 'here', 'there', 'now', 'then', 'all', 'nothing', 'none', 'everything', 'never', 'always', 'more', 'less', 'first', 'last', 'one', 'many', 'few', 'before', 'after', 'up', 'down', 'within', 'without']);
const SPEAKERS: readonly (readonly [string, string])[] = [['you', 'i'], ['we', 'they'], ['yours', 'mine'], ['yours', 'ours'], ['you', 'we'], ['you', 'they'], ['i', 'they']];

const SPEAKING: ReadonlySet<string> = new Set(SPEAKERS.flat());

function keyOf(token: Token): string {
  return PRONOUNS.has(token.normal) ? token.normal : token.lemma;
}

function oppositionOf(first: Token, second: Token): Opposition {
  const kind = antonymyOf(`${keyOf(first)} ${keyOf(second)}`);
  return { first: first.index, second: second.index, isSure: kind === 'direct' || kind === 'contrary', isDirect: kind === 'direct' };
}

/** Of two words with a space between: the same pairs return through a text. */
const antonymyOf = remembered((pair) => {
  const [a = '', b = ''] = pair.split(' ');
  return antonymy(a, b);
});

/** Whether two stretches set speaker and hearer, or two parties, against each other. */
export function setsPersonsApart(first: readonly Token[], second: readonly Token[]): boolean {
  const [inFirst, inSecond] = [speakersIn(first), speakersIn(second)];
  if (inFirst.size === 0 || inSecond.size === 0) return false;
  return SPEAKERS.some(([a, b]) => (inFirst.has(a) && inSecond.has(b) && !inFirst.has(b)) || (inFirst.has(b) && inSecond.has(a) && !inFirst.has(a)));
}

function speakersIn(tokens: readonly Token[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const { normal } of tokens) if (SPEAKING.has(normal)) speakers.add(normal);
  return speakers;
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
