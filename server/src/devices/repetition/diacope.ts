import type { Passage } from '../../language/passage.ts';
import { sentenceNumbers } from '../../language/sentence-numbers.ts';
import { isContentWord, type Token } from '../../language/token.ts';
import { amongWords, type Word } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { isSpoken, keyWordsOf, neighbourLikeness, phraseFeatures, stretch, wordsAsWritten } from '../repeated-phrase.ts';

export default defineDevice({
  label: 'diacope',
  name: 'Diacope',
  synonyms: ['tmesis', 'interjectio', 'semi-reduplicatio'],
  family: 'repetition',
  definition: 'A word or phrase is repeated with a few words between.',
  source: 'Rhetorica ad Herennium 4.28.38, as conduplicatio; Henry Peacham, The Garden of Eloquence (1593)',
  examples: {
    positive: [
      { text: 'The sea, the merciless sea, took them all.', parts: ['sea', 'sea'] },
      { text: 'We want a judge, and above all a sober judge.', parts: ['judge', 'judge'] },
    ],
    negative: [
      { text: 'The harbour was dark and the ships were silent.' },
      { text: 'He had a house, and his son had a boat.' },
    ],
  },
  misses: 'Repetitions further apart than fifteen words, and those of function words alone.',
  features: {
    otherSentence: 'the second stands in the next sentence',
    third: 'the word stands a third time close by',
    nounPhrase: 'both stand with the same word before: "the sea … the sea"',
    verb: 'the word is a verb',
    modifier: 'the word is an adjective before two nouns, or stands before a noun as one: "a stricken nation in a stricken world"',
    definite: 'the second stands with "the", "this" or "that": the word may only be named again',
    indefinite: 'the second stands with "a", "no" or "every"',
    bothOf: 'both are followed by "of"',
    bothGoverned: 'both stand in a phrase with a preposition',
    predicated: 'the second says what the first is: "every strike is a strike"',
    apposition: 'the second follows a comma or dash with at most an article and an adjective before it: "a stream, a fiery stream"',
  },
  *detect(passage) {
    const sentenceOf = sentenceNumbers(passage);
    for (const [earlier, token] of returns(passage.tokens)) {
      if ((sentenceOf[token.index] ?? 0) - (sentenceOf[earlier.index] ?? 0) > 1) continue;
      const candidate = repetition(passage, earlier, token, sentenceOf[token.index] !== sentenceOf[earlier.index]);
      if (candidate) yield candidate;
    }
  },
});

/** Words and their next use, where that is near. */
function returns(tokens: readonly Token[]): readonly (readonly [Token, Token])[] {
  const last = new Map<Word, Token>();
  const found: (readonly [Token, Token])[] = [];
  for (const token of tokens) {
    if (!isContentWord(token) && !isHeardAdverb(token.word)) continue;
    const earlier = last.get(token.word);
    last.set(token.word, token);
    if (earlier && token.index - earlier.index <= FURTHEST) found.push([earlier, token]);
  }
  return found;
}

/** So many tokens on the repetition may stand. */
const FURTHEST = 16;
/** Adverbs and the like that are heard when they return. */
const isHeardAdverb = amongWords(['so', 'again', 'now', 'more', 'once', 'all', 'never', 'only', 'too', 'both', 'any']);

type OwnFeature = 'otherSentence' | 'third' | 'nounPhrase' | 'verb' | 'apposition' | 'modifier' | 'definite' | 'indefinite' | 'bothOf' | 'bothGoverned' | 'predicated';

function repetition(passage: Passage, first: Token, second: Token, isOtherSentence: boolean): Candidate<OwnFeature> | undefined {
  const { tokens } = passage;
  const between = tokens.slice(first.index + 1, second.index);
  const words = between.filter((token) => token.kind !== 'punctuation');
  if (words.length === 0 || !isSpoken(second) || isIdiom(tokens, first, between)) return undefined;
  let back = 0;
  while (back < 3 && first.index - back - 1 >= 0 && isSameWord(tokens[first.index - back - 1], tokens[second.index - back - 1]) && second.index - back - 1 > first.index) back++;
  // The longer phrase is proposed when its last content word comes.
  const next = tokens[second.index + 1];
  if (isSameWord(tokens[first.index + 1], next) && next && isContentWord(next)) return undefined;
  const phrase = tokens.slice(first.index - back, first.index + 1);
  const echo = tokens.slice(second.index - back, second.index + 1);
  const kept = phrase.findIndex(isContentWord);
  const from = Math.max(0, kept);
  const parts = partsOf([...stretch(phrase.slice(from)), ...stretch(echo.slice(from))]);
  if (!parts) return undefined;
  const third = isUsed(tokens, second.word, first.index - FURTHEST, first.index) || isUsed(tokens, second.word, second.index + 1, second.index + FURTHEST);
  return {
    parts,
    features: [phraseFeatures(phrase.slice(from), 2), {
      adjacency: 1 - graded(words.length, 1, FURTHEST),
      centralPunctuation: between.some((token) => token.kind === 'punctuation') ? 1 : 0,
      centralConjunction: between.some((token) => token.partOfSpeech === 'CCONJ') ? 1 : 0,
      otherSentence: isOtherSentence ? 1 : 0,
      third: third ? 1 : 0,
      nounPhrase: back > from ? 1 : 0,
      likeness: neighbourLikeness(tokens, first.index, second.index),
      modifier: isNounAfter(tokens, first) && isNounAfter(tokens, second) ? 1 : 0,
      definite: DEFINITE.has(determinerOf(tokens, second)) ? 1 : 0,
      indefinite: INDEFINITE.has(determinerOf(tokens, second)) ? 1 : 0,
      bothOf: tokens[first.index + 1]?.normal === 'of' && tokens[second.index + 1]?.normal === 'of' ? 1 : 0,
      bothGoverned: isGoverned(tokens, first) && isGoverned(tokens, second) ? 1 : 0,
      predicated: second.partOfSpeech === 'NOUN' && isPredicated(tokens, second) ? 1 : 0,
      verb: second.partOfSpeech === 'VERB' ? 1 : 0,
      apposition: isApposed(tokens, second.index) ? 1 : 0,
    }],
    keyWords: keyWordsOf([second]),
    evidence: `"${wordsAsWritten(phrase.slice(from))}" returns after ${words.length} ${words.length === 1 ? 'word' : 'words'}`,
  };
}

/** "step by step", "more and more": one word to the language. */
function isIdiom(tokens: readonly Token[], first: Token, between: readonly Token[]): boolean {
  const [joint] = between;
  if (between.length !== 1 || !joint) return false;
  return joint.partOfSpeech === 'ADP' || joint.normal === 'to' ? tokens[first.index - 1]?.partOfSpeech !== 'DET' : joint.normal === 'and' && first.partOfSpeech !== 'NOUN' && first.partOfSpeech !== 'VERB';
}

/** A form of "be" before it, or before its article and adjective. */
function isPredicated(tokens: readonly Token[], { index }: Token): boolean {
  for (let at = index - 1; at >= index - 3; at--) {
    const token = tokens[at];
    if (token?.lemma === 'be') return true;
    if (token?.partOfSpeech !== 'DET' && token?.partOfSpeech !== 'ADJ') return false;
  }
  return false;
}

function isSameWord(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind !== 'punctuation' && a.word === b.word;
}

function isUsed(tokens: readonly Token[], word: Word, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index++) if (tokens[index]?.word === word) return true;
  return false;
}

function isNounAfter(tokens: readonly Token[], { index }: Token): boolean {
  const next = tokens[index + 1]?.partOfSpeech;
  return next === 'NOUN' || next === 'PROPN';
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'no', 'every', 'each', 'any']);

/** The determiner of a noun phrase, one adjective apart; '' where there is none. */
function determinerOf(tokens: readonly Token[], { index }: Token): string {
  const before = tokens[index - 1];
  const determiner = before?.partOfSpeech === 'ADJ' ? tokens[index - 2] : before;
  return determiner?.partOfSpeech === 'DET' ? determiner.normal : '';
}

function isGoverned(tokens: readonly Token[], { index }: Token): boolean {
  return tokens[index - 1]?.partOfSpeech === 'ADP' || tokens[index - 2]?.partOfSpeech === 'ADP' || tokens[index - 3]?.partOfSpeech === 'ADP';
}

function isApposed(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 4 && index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === 'punctuation') return true;
    if (token?.partOfSpeech !== 'DET' && token?.partOfSpeech !== 'ADJ' && token?.partOfSpeech !== 'ADV') return false;
  }
  return false;
}
