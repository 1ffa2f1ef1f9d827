import { readWithWink } from './wink.ts';
import type { PartOfSpeech, Token, TokenKind } from './token.ts';

/** Tokens of a text with its sentence boundaries as wink-nlp draws them, offsets exact. */
export interface Tokenization {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that open a sentence. */
  readonly sentenceStarts: readonly number[];
}

/**
 * Tokens with offsets, wink-nlp's faults repaired: a word with letters beyond Latin-1 ("Dzierżyński") and a
 * hyphenated compound ("up-to-date") are one token each.
 */
export function tokenize(prose: string): Tokenization {
  const wink = readWithWink(prose);
  const tokens: Token[] = [];
  const newIndex: number[] = [];
  let cursor = 0;
  wink.values.forEach((value, index) => {
    // Counting the spaces between tokens fails on form feeds, U+2028 and U+3000; searching does not.
    const found = prose.indexOf(value, cursor);
    const start = found < 0 ? cursor : found;
    const end = found < 0 ? cursor : start + value.length;
    cursor = end;
    const token = makeToken(tokens.length, value, start, end, wink.types[index] ?? 'unk', wink.partsOfSpeech[index] ?? 'X', wink.lemmas[index] ?? value, wink.stopWordFlags[index] ?? false);
    const previous = tokens.at(-1);
    if (end === start || /^\s+$/.test(value)) newIndex.push(Math.max(0, tokens.length - 1));
    else if (previous && belongTogether(prose, previous, token, tokens.at(-2))) {
      tokens[tokens.length - 1] = joined(prose, previous, token);
      newIndex.push(tokens.length - 1);
    } else {
      newIndex.push(tokens.length);
      tokens.push(token);
    }
  });
  const starts = new Set(wink.sentenceStarts.map((index) => newIndex[index] ?? 0));
  return { tokens, sentenceStarts: [...starts].sort((a, b) => a - b) };
}

const LETTER_OR_MARK = /^[\p{L}\p{M}\u00AD]+$/u;
const WORD = /^[\p{L}\p{N}]/u;
const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N}]$/u;
const HYPHEN = /^[-\u2010\u2011]$/;
const APOSTROPHES = /[’ʼ‛]/g;

/** Two tokens that stand without a space between and make one written word. */
function belongTogether(prose: string, previous: Token, token: Token, beforePrevious: Token | undefined): boolean {
  if (previous.end !== token.start) return false;
  if (endsInHyphen(previous)) return WORD.test(token.text);
  if (HYPHEN.test(token.text)) {
    // "counter-" before a space is a suspended compound, "--" a dash: only a letter on both sides makes a compound.
    return ENDS_IN_LETTER.test(previous.text) && previous.kind !== 'clitic' && WORD.test(prose.slice(token.end, token.end + 1));
  }
  // Half of a word that wink-nlp split at a letter of Latin Extended-A; but "cannot" and "gonna" are two words by design.
  const isLetters = LETTER_OR_MARK.test(token.text) && LETTER_OR_MARK.test(previous.text);
  return isLetters && (hasRareLetter(previous) || hasRareLetter(token) || (beforePrevious !== undefined && beforePrevious.end === previous.start && hasRareLetter(beforePrevious)));
}

function endsInHyphen(token: Token): boolean {
  return HYPHEN.test(token.text.slice(-1)) && ENDS_IN_LETTER.test(token.text.slice(0, -1));
}

/** Letters beyond Latin-1, which wink-nlp's tokenizer does not take for letters. */
function hasRareLetter(token: Token): boolean {
  return /[^\u0000-\u00FF\u2018-\u201F]/.test(token.text);
}

function joined(prose: string, first: Token, second: Token): Token {
  const text = prose.slice(first.start, second.end);
  const isSplitName = LETTER_OR_MARK.test(text);
  const isNumber = second.kind === 'number' && first.kind === 'number';
  const lemma = isSplitName || HYPHEN.test(second.text) ? normalize(text) : `${normalize(text.slice(0, text.length - second.text.length))}${second.lemma}`;
  const isHeadPunctuation = HYPHEN.test(second.text);
  return {
    ...first, end: second.end, text, normal: normalize(text), lemma,
    partOfSpeech: isSplitName ? (/^\p{Lu}/u.test(text) ? 'PROPN' : 'NOUN') : isHeadPunctuation ? first.partOfSpeech : compoundPart(first, second),
    kind: isNumber ? 'number' : 'word', isStopWord: false,
  };
}

/** A compound is what its last member is; but "up-to-date", "well-known" and "blood-stained" describe. */
function compoundPart(first: Token, second: Token): PartOfSpeech {
  if (second.partOfSpeech === 'VERB' && /(?:ed|en|ing|nt)$/.test(second.normal)) return 'ADJ';
  if (second.partOfSpeech === 'PUNCT' || second.partOfSpeech === 'ADP') return first.partOfSpeech;
  return second.partOfSpeech === 'NUM' && first.partOfSpeech !== 'NUM' ? 'NOUN' : second.partOfSpeech;
}

function makeToken(index: number, text: string, start: number, end: number, type: string, pos: string, lemma: string, isStopWord: boolean): Token {
  const normal = normalize(text);
  const isClitic = /^(?:'(?:s|m|re|ve|ll|d)|n't|')$/.test(normal) && start > 0 && type === 'word';
  const kind: TokenKind = isClitic ? 'clitic'
    : type === 'number' || type === 'ordinal' || /^\p{N}+$/u.test(text) ? 'number'
    : type === 'punctuation' ? 'punctuation'
    : /[\p{L}\p{N}]/u.test(text) ? 'word'
    : /^\p{P}+$/u.test(text) ? 'punctuation' : 'symbol';
  return { index, start, end, text, normal, lemma: lemmaOf(normal, normalize(lemma), pos), partOfSpeech: partOfSpeech(pos, kind), kind, isStopWord };
}

/** wink-nlp knows no lemma for most compounds that it keeps whole ("counter-revolutions"): their plural is taken off by rule. */
function lemmaOf(normal: string, lemma: string, pos: string): string {
  if (lemma !== normal || pos !== 'NOUN' || !/-\p{L}{3,}s$/u.test(normal) || normal.endsWith('ss')) return lemma;
  return /(?:s|x|z|ch|sh)es$/.test(normal) ? normal.slice(0, -2) : normal.endsWith('ies') ? `${normal.slice(0, -3)}y` : normal.slice(0, -1);
}

function normalize(text: string): string {
  return text.toLowerCase().replace(APOSTROPHES, "'");
}

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X']);
function isPartOfSpeech(tag: string): tag is PartOfSpeech {
  return PARTS_OF_SPEECH.has(tag);
}
function partOfSpeech(tag: string, kind: TokenKind): PartOfSpeech {
  if (kind === 'punctuation') return 'PUNCT';
  if (kind === 'number') return 'NUM';
  return isPartOfSpeech(tag) && tag !== 'PUNCT' ? tag : 'X';
}
