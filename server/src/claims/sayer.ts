import { nounPhraseFrom, nounPhraseNumber, nounPhrases } from '../language/noun-phrases.ts';
import type { Passage } from '../language/passage.ts';
import { isVerb, type Token, type TokenRange } from '../language/token.ts';
import type { ProseSpan } from '../text/span.ts';
import { assertedClause } from './asserted-clause.ts';
import reporting from './cues/reporting.ts';

/**
 * Who is said to say or think what a sentence reports: "the engineer" of "The engineer insists that …", of "…, says the engineer", of
 * "according to the engineer"; a pronoun where only that is there. Undefined where nobody is named but the speaker.
 * (Quirk et al., A Comprehensive Grammar of the English Language, 1985, 14.28–30, reporting clauses.)
 */
export function sayerOf(passage: Passage, sentence: TokenRange): ProseSpan | undefined {
  // Which may be tagged as a noun: "The owners claim that …".
  const main = assertedClause(passage.tokens, sentence)?.main;
  for (let at = sentence.from; at < sentence.to; at++) {
    const named = namedAsSource(passage, at, sentence) ?? sayerAt(passage, at, sentence, main);
    if (named) return spanOf(passage.tokens, named);
  }
  return undefined;
}

/** The same where it hangs on the verb at `at`. @param main the sentence's main verb, which may be tagged as a noun */
export function sayerAt(passage: Passage, at: number, sentence: TokenRange, main: number | undefined): TokenRange | undefined {
  return at === main || isVerbAt(passage, at) ? subjectOf(passage, at, sentence) : undefined;
}

const SAYING: ReadonlySet<string> = new Set([reporting.groups['reporting verb'], reporting.groups['mental verb']].flatMap(({ phrases }) => phrases.split(', ')).concat('promise', 'teach'));
/** The speaker's own, and what stands for nobody. */
const NO_SAYER: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'it', 'there']);
const OWNED: ReadonlySet<string> = new Set(['words', 'opinion', 'view', 'eyes', 'judgement', 'judgment']);

/** "according **to** Mr. Pell", "in the words **of** the Board" */
function namedAsSource(passage: Passage, at: number, { to }: TokenRange): TokenRange | undefined {
  const { tokens } = passage;
  const before = tokens[at - 1]?.normal ?? '';
  const isSource = tokens[at]?.normal === 'to' ? before === 'according' : tokens[at]?.normal === 'of' && OWNED.has(before) && tokens[at - 3]?.normal === 'in';
  return isSource && at + 1 < to ? nominalFrom(passage, at + 1) : undefined;
}

/** Of a verb of saying or thinking: what stands before it, or behind it where nothing does ("…, **said** Mr. Pell"). */
function subjectOf(passage: Passage, at: number, { from, to }: TokenRange): TokenRange | undefined {
  const { tokens } = passage;
  const verb = tokens[at];
  if (!verb || !SAYING.has(verb.lemma)) return undefined;
  let before = at - 1;
  while (before > from && isBetween(tokens[before])) before--;
  // "The well is said to be deep": what stands before a passive is no speaker.
  if (!verb.normal.endsWith('ing') && tokens.slice(before, at).some(({ lemma }) => lemma === 'be')) return undefined;
  if (tokens[before]?.normal === 'who' && before > from) before--;
  if (before < from || tokens[before]?.kind === 'punctuation') return at + 1 < to ? nominalFrom(passage, at + 1) : undefined;
  const subject = nominalAt(passage, before);
  return subject && { from: subject.from, to: Math.min(subject.to, before + 1) };
}

function isVerbAt({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isVerb(token);
}

/** Adverbs and auxiliaries stand between a subject and its verb: "he **has often** said". */
function isBetween(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'AUX' || token?.partOfSpeech === 'ADV' || token?.kind === 'clitic';
}

function nominalFrom(passage: Passage, at: number): TokenRange | undefined {
  return isPronoun(passage.tokens[at]) ? { from: at, to: at + 1 } : nounPhraseFrom(passage, at);
}

function nominalAt(passage: Passage, at: number): TokenRange | undefined {
  return isPronoun(passage.tokens[at]) ? { from: at, to: at + 1 } : nounPhrases(passage)[nounPhraseNumber(passage, at)];
}

function isPronoun(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'PRON' && !NO_SAYER.has(token.normal);
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): ProseSpan | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && { start: first.start, end: last.end };
}
