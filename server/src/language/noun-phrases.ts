import type { Passage } from './passage.ts';
import { rememberLastPassage } from './per-passage.ts';
import type { Token, TokenRange } from './token.ts';
import { amongWords, isWordThat } from './word.ts';

/** A noun with what stands before it: "the motley feudal ties", "his own good name". */
export interface NounPhrase extends TokenRange {
  /** Index of the head noun, or of the adjective that stands for one ("the rural"). */
  readonly head: number;
}

interface Reading {
  readonly phrases: readonly NounPhrase[];
  /** Number of the phrase that holds each token, -1 for none. */
  readonly at: Int32Array;
}

/** The noun phrases of a passage in reading order; none lies within another. */
export function nounPhrases(passage: Passage): readonly NounPhrase[] {
  return read(passage).phrases;
}

/** The noun phrase that opens with a token. */
export function nounPhraseFrom(passage: Passage, index: number): NounPhrase | undefined {
  const phrase = nounPhrases(passage)[nounPhraseNumber(passage, index)];
  return phrase?.from === index ? phrase : undefined;
}

/** Place among {@link nounPhrases} of the one that holds a token, -1 for none. */
export function nounPhraseNumber(passage: Passage, index: number): number {
  return read(passage).at[index] ?? -1;
}

const read = rememberLastPassage(({ tokens }): Reading => {
  const phrases: NounPhrase[] = [];
  for (let index = 0; index < tokens.length;) {
    const phrase = readNounPhrase(tokens, index);
    if (phrase) phrases.push(phrase);
    index = phrase?.to ?? index + 1;
  }
  const at = new Int32Array(tokens.length).fill(-1);
  phrases.forEach(({ from, to }, number) => at.fill(number, from, to));
  return { phrases, at };
});

const isPossessive = amongWords(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'thy', 'whose']);
/** Words that wink-nlp tags as determiners, adjectives or adverbs and that never describe. */
const isNeverModifier = amongWords(['not', 'there', 'then', 'now', 'here', 'when', 'where', 'how', 'why', 'however', 'therefore', 'thus', 'also', 'so', 'as', 'than']);
const isQuotationMark = isWordThat((mark) => /^["'“”‘’]+$/.test(mark));
const isParticiple = isWordThat((text) => /(?:ed|en|ing|own|ung|orn|ept|elt|ilt)$/.test(text));

function readNounPhrase(tokens: readonly Token[], from: number): NounPhrase | undefined {
  // "Into their place stepped free competition": a participle behind a noun is its verb.
  if (tokens[from]?.partOfSpeech === 'VERB' && (tokens[from - 1]?.partOfSpeech === 'NOUN' || tokens[from - 1]?.partOfSpeech === 'PROPN' || tokens[from - 1]?.partOfSpeech === 'PRON')) return undefined;
  let index = from;
  while (isOpener(tokens[index])) index++;
  const opened = index > from;
  let head: number | undefined;
  let adjective: number | undefined;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const next = tokens[index + 1];
    if (isNoun(token)) head = index;
    else if (token.kind === 'clitic' && head === index - 1 && token.normal === "'s" && next && (isNoun(next) || isModifier(next))) continue;
    else if (head !== undefined) break;
    else if (isModifier(token)) adjective = index;
    else if (token.partOfSpeech === 'ADV' && !isNeverModifier(token.word) && next && isModifier(next)) continue;
    else if (isQuotationMark(token.word) && next && (isModifier(next) || isNoun(next)) && index > from) continue;
    else if (adjective === index - 1 && (token.text === ',' || token.partOfSpeech === 'CCONJ') && next && isModifier(next) && leadsToNoun(tokens, index + 1)) continue;
    else break;
  }
  const last = head ?? (opened ? adjective : undefined);
  return last === undefined ? undefined : { from, to: last + 1, head: last };
}

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && (token.partOfSpeech === 'DET' || isPossessive(token.word)) && !isNeverModifier(token.word);
}

function isNoun(token: Token): boolean {
  return token.kind === 'word' && (token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN');
}

function isModifier(token: Token): boolean {
  if (isNeverModifier(token.word)) return false;
  return token.partOfSpeech === 'ADJ' || token.partOfSpeech === 'NUM' || (token.partOfSpeech === 'VERB' && !token.isStopWord && isParticiple(token.word));
}

/** A list of adjectives is part of the phrase only if a noun follows it. */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + LONGEST_LIST; index++) {
    const token = tokens[index];
    if (!token) return false;
    if (isNoun(token)) return true;
    if (!isModifier(token) && token.text !== ',' && token.partOfSpeech !== 'CCONJ' && token.partOfSpeech !== 'ADV') return false;
  }
  return false;
}

/** Tokens that are looked through for the noun behind a list of adjectives. */
const LONGEST_LIST = 10;
