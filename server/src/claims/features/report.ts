import type { Passage } from '../../language/passage.ts';
import type { Token, TokenRange } from '../../language/token.ts';
import type { AssertedClause } from '../asserted-clause.ts';
import { sayerAt } from '../sayer.ts';
import type { FeatureSet } from './feature-set.ts';

/**
 * Whether others say or think what the sentence says, and how it is put: "The owners say that …", "…," said the engineer, "The dam, the
 * engineers tell us, is sound". (Quirk et al., A Comprehensive Grammar of the English Language, 1985, 14.28–30, reporting clauses; 15.54, comment clauses.)
 */
export function noteReport(features: FeatureSet, passage: Passage, sentence: TokenRange, clause: AssertedClause | undefined): void {
  const { tokens } = passage;
  for (let at = sentence.from; at < sentence.to; at++) {
    const sayer = sayerAt(passage, at, sentence, clause?.main);
    const verb = tokens[at];
    if (!sayer || !verb || VOUCHING.has(verb.lemma) || isSpeakersOwnSource(tokens[sayer.to - 1])) continue;
    const from = Math.min(sayer.from, at);
    const to = Math.max(sayer.to, at + 1);
    if (isDenied(tokens, from, to)) continue;
    const pause = tokens.slice(to, Math.min(sentence.to, to + LONGEST_HEARER + 1)).find(({ kind }) => kind === 'punctuation');
    const isAfterMark = isQuotationMark(tokens[from - 1]) || tokens[from - 1]?.text === ',' && isQuotationMark(tokens[from - 2]);
    const isBeforeMark = pause !== undefined && (isQuotationMark(pause) || isQuotationMark(tokens[pause.index + 1]) && tokens[pause.index + 1]?.start !== pause.end);
    const isQuoted = isAfterMark || isBeforeMark;
    const isAside = pause !== undefined && tokens[from - 1]?.text === ',';
    const isClause = at === clause?.main && clause.from > at;
    features.note('others say it', isClause || isQuoted || isAside, verb.text);
    features.note('others say it, in quotation marks', isQuoted, verb.text);
    features.note('others say it, in an aside', isAside, verb.text);
  }
}

/** What they take for true, the speaker does too: "The inspector knew that …". (Kiparsky & Kiparsky, Fact, 1970.) */
const VOUCHING: ReadonlySet<string> = new Set(['know', 'see', 'see in', 'find', 'forget', 'realize', 'realise', 'understand', 'recognize', 'recognise', 'acknowledge', 'ask']);
/** "History tells us that …" is the speaker's own claim. */
const OWN_SOURCES: ReadonlySet<string> = new Set(['history', 'experience', 'fact', 'figure', 'number', 'reason', 'conscience', 'nature', 'truth', 'everybody', 'everyone']);
/** "said the engineer to the whole house,": so many tokens may stand before the pause. */
const LONGEST_HEARER = 5;

function isSpeakersOwnSource(head: Token | undefined): boolean {
  return head !== undefined && OWN_SOURCES.has(head.lemma);
}

function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lemma, normal }) => lemma === 'not' || normal === 'never' || normal === 'nobody' || normal === 'no');
}

function isQuotationMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”«»]+$/.test(token.text);
}
