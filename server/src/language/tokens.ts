import { fitted } from '../text/fitted.ts';
import { lazy } from './lexicon/lazy.ts';
import { beginsUpperCase } from './letter-case.ts';
import type { PartOfSpeech, Token, TokenKind } from './token.ts';
import { winkReader } from './wink.ts';
import { formOf, LETTER_FIRST, type WordForm } from './word-form.ts';
import { type Word, wordOf } from './word.ts';

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
  const wink = readWithWink()(prose);
  const tokens: Token[] = [];
  const newIndex: number[] = [];
  let cursor = 0;
  /** The forms of the last two tokens. */
  let previousForm: WordForm | undefined;
  let beforePreviousForm: WordForm | undefined;
  for (const word of wink.words) {
    const { form } = word;
    // Counting the spaces between tokens fails on form feeds, U+2028 and U+3000; searching does not.
    const near = !form.isSpace && prose.charCodeAt(cursor) === CODE_OF_SPACE ? cursor + 1 : cursor;
    const found = prose.startsWith(form.text, near) ? near : prose.indexOf(form.text, cursor);
    const start = found < 0 ? cursor : found;
    const end = found < 0 ? cursor : start + form.text.length;
    cursor = end;
    if (end === start || form.isSpace) {
      newIndex.push(Math.max(0, tokens.length - 1));
      continue;
    }
    const token = makeToken(tokens.length, word, start, end);
    const previous = tokens[tokens.length - 1];
    const isBesidePrevious = previous?.end === start;
    if (previous && previousForm && isBesidePrevious && belongTogether(prose, previous, previousForm, token, form, tokens[tokens.length - 2]?.end === previous.start ? beforePreviousForm : undefined)) {
      const both = joined(prose, previous, token);
      previousForm = formOf(both.text);
      tokens[tokens.length - 1] = both;
      newIndex.push(tokens.length - 1);
    } else {
      beforePreviousForm = previousForm;
      previousForm = form;
      newIndex.push(tokens.length);
      tokens.push(token);
    }
  }
  const starts = new Set(wink.sentenceStarts.map((index) => newIndex[index] ?? 0));
  return { tokens: fitted(tokens), sentenceStarts: [...starts].sort((a, b) => a - b) };
}

const CODE_OF_SPACE = 0x20;

/** What a token has wherever wink-nlp reads it so. */
interface ReadWord {
  readonly form: WordForm;
  readonly word: Word;
  readonly lexeme: Word;
  readonly isStopWord: boolean;
  readonly behind: Sort;
  /** Where it stands at the beginning, behind nothing: a clitic is no clitic there. */
  readonly first: Sort;
}
type Sort = Pick<Token, 'kind' | 'partOfSpeech' | 'isContentWord'>;

const readWithWink = lazy(() => winkReader(({ value, lemma, partOfSpeech: pos, type, isStopWord }): ReadWord => {
  const form = formOf(value);
  const kind: TokenKind = type === 'number' || type === 'ordinal' ? 'number' : type === 'punctuation' && form.kind !== 'number' ? 'punctuation' : form.kind;
  const first = sortOf(kind, partOfSpeech(pos, kind), isStopWord);
  const behind = form.isClitic && type === 'word' ? sortOf('clitic', partOfSpeech(pos, 'clitic'), isStopWord) : first;
  return { form, word: wordOf(form.normal), lexeme: wordOf(lemmaOf(form.normal, formOf(lemma).normal, pos)), isStopWord, behind, first };
}));

/** Written out, as in {@link joined}: engines give copies of an object a shape of their own, and whatever reads tokens waits for it. */
function makeToken(index: number, read: ReadWord, start: number, end: number): Token {
  const { form: { text, normal }, word, lexeme, isStopWord } = read;
  const { kind, partOfSpeech: part, isContentWord } = start > 0 ? read.behind : read.first;
  return { index, start, end, text, normal, lemma: lexeme.text, partOfSpeech: part, kind, isStopWord, isContentWord, word, lexeme };
}

function sortOf(kind: TokenKind, part: PartOfSpeech, isStopWord: boolean): Sort {
  return { kind, partOfSpeech: part, isContentWord: !isStopWord && (kind === 'word' || kind === 'number') && CONTENT.has(part) };
}
const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM', 'INTJ', 'X']);

/** Two tokens that stand without a space between and make one written word. @param beforePrevious the token before both, where no space is between */
function belongTogether(prose: string, previous: Token, previousForm: WordForm, token: Token, form: WordForm, beforePrevious: WordForm | undefined): boolean {
  if (previousForm.endsInHyphen) return form.beginsInLetter;
  if (form.isHyphen) {
    // "counter-" before a space is a suspended compound, "--" a dash: only a letter on both sides makes a compound.
    return previousForm.endsInLetter && previous.kind !== 'clitic' && LETTER_FIRST.test(prose.slice(token.end, token.end + 1));
  }
  // Half of a word that wink-nlp split at a letter of Latin Extended-A; but "cannot" and "gonna" are two words by design.
  return form.isLetters && previousForm.isLetters && (previousForm.hasRareLetter || form.hasRareLetter || beforePrevious?.hasRareLetter === true);
}

function joined(prose: string, first: Token, second: Token): Token {
  const { text, normal, isLetters } = formOf(prose.slice(first.start, second.end));
  const endsInHyphen = formOf(second.text).isHyphen;
  const isNumber = second.kind === 'number' && first.kind === 'number';
  const lemma = isLetters || endsInHyphen ? normal : `${formOf(text.slice(0, text.length - second.text.length)).normal}${second.lemma}`;
  const { kind, partOfSpeech: part, isContentWord } = sortOf(isNumber ? 'number' : 'word', isLetters ? (beginsUpperCase(text) ? 'PROPN' : 'NOUN') : endsInHyphen ? first.partOfSpeech : compoundPart(first, second), false);
  return { index: first.index, start: first.start, end: second.end, text, normal, lemma, partOfSpeech: part, kind, isStopWord: false, isContentWord, word: wordOf(normal), lexeme: wordOf(lemma) };
}

/** A compound is what its last member is; but "up-to-date", "well-known" and "blood-stained" describe. */
function compoundPart(first: Token, second: Token): PartOfSpeech {
  if (second.partOfSpeech === 'VERB' && /(?:ed|en|ing|nt)$/.test(second.normal)) return 'ADJ';
  if (second.partOfSpeech === 'PUNCT' || second.partOfSpeech === 'ADP') return first.partOfSpeech;
  return second.partOfSpeech === 'NUM' && first.partOfSpeech !== 'NUM' ? 'NOUN' : second.partOfSpeech;
}

/** wink-nlp knows no lemma for most compounds that it keeps whole ("counter-revolutions"): their plural is taken off by rule. */
function lemmaOf(normal: string, lemma: string, pos: string): string {
  if (lemma !== normal || pos !== 'NOUN' || !/-\p{L}{3,}s$/u.test(normal) || normal.endsWith('ss')) return lemma;
  return /(?:s|x|z|ch|sh)es$/.test(normal) ? normal.slice(0, -2) : normal.endsWith('ies') ? `${normal.slice(0, -3)}y` : normal.slice(0, -1);
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
