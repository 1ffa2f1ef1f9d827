import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { partsOfSpeech } from './lexicon.ts';
import { rememberLastPassage } from './per-passage.ts';
import type { Token } from './token.ts';
import { ofWord, type Word, wordOf } from './word.ts';

/** A verb with the noun phrase that it is said of and the one that it governs. */
export interface Predication {
  /** Index of the verb. */
  readonly verb: number;
  readonly subject?: NounPhrase;
  readonly object?: NounPhrase;
  readonly isPassive: boolean;
}

/**
 * The full verbs of a passage with their subjects and objects, found by word order alone: the noun phrase before the
 * verb, the phrases that hang on it by prepositions passed over, and the one right behind the verb.
 */
export const predications = rememberLastPassage((passage): readonly Predication[] => {
  const byEnd = new Map<number, NounPhrase>();
  const byStart = new Map<number, NounPhrase>();
  for (const phrase of nounPhrases(passage)) {
    byEnd.set(phrase.to, phrase);
    byStart.set(phrase.from, phrase);
  }
  const found: Predication[] = [];
  passage.tokens.forEach((_, verb) => {
    if (!isVerb(passage.tokens, verb) || byStart.get(verb) !== undefined) return;
    const subject = subjectBefore(passage.tokens, verb, byEnd);
    const object = objectAfter(passage.tokens, verb, byStart);
    found.push({ verb, ...(subject ? { subject } : {}), ...(object ? { object } : {}), isPassive: isPassive(passage.tokens, verb) });
  });
  return found;
});

/** The dictionary form of a verb, also of a participle that was taken for an adjective. */
export function verbLexeme({ partOfSpeech, word, lexeme }: Token): Word {
  return partOfSpeech === 'ADJ' ? verbOfParticiple(word) ?? lexeme : lexeme;
}

const verbOfParticiple = ofWord((participle) => {
  const stem = participle.replace(/(?:ed|en)$/, '');
  const verb = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].find((form) => partsOfSpeech(form).includes('verb'));
  return verb === undefined ? null : wordOf(verb);
});

/** wink-nlp takes many a participle for an adjective: "has drowned the cries", "they unchained the hatred". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech === 'VERB') return true;
  if (token?.partOfSpeech !== 'ADJ' || !/(?:ed|en)$/.test(token.normal)) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const governs = next?.partOfSpeech === 'DET' || next?.partOfSpeech === 'PRON' || next?.partOfSpeech === 'ADP' || next?.partOfSpeech === 'NOUN';
  return before?.lemma === 'have' || (governs && (before?.partOfSpeech === 'PRON' || before?.partOfSpeech === 'NOUN'));
}

/** Tokens between a subject and its verb that are passed over. */
const FARTHEST_SUBJECT = 12;

function subjectBefore(tokens: readonly Token[], verb: number, byEnd: ReadonlyMap<number, NounPhrase>): NounPhrase | undefined {
  let index = verb;
  while (index > 0 && isVerbal(tokens[index - 1])) index--;
  if (tokens[index - 1]?.text === ',') {
    // "The old order, historically, played": an aside between two commas.
    let opening = index - 2;
    while (opening > index - FARTHEST_SUBJECT && tokens[opening] && tokens[opening]?.text !== ',' && tokens[opening]?.kind !== 'punctuation') opening--;
    if (tokens[opening]?.text !== ',') return undefined;
    index = opening;
  }
  let phrase = byEnd.get(index);
  while (phrase) {
    const before = tokens[phrase.from - 1];
    if (before?.partOfSpeech !== 'ADP') return before?.partOfSpeech === 'VERB' || before?.normal === 'to' ? undefined : phrase;
    const governor = byEnd.get(phrase.from - 1);
    if (!governor) return undefined;
    phrase = governor;
  }
  return undefined;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.partOfSpeech === 'AUX' || token.partOfSpeech === 'ADV' || token.normal === 'not' || token.normal === "n't" || token.normal === 'itself' || token.normal === 'themselves');
}

function objectAfter(tokens: readonly Token[], verb: number, byStart: ReadonlyMap<number, NounPhrase>): NounPhrase | undefined {
  let index = verb + 1;
  while (tokens[index]?.partOfSpeech === 'ADV' || PARTICLES.has(tokens[index]?.normal ?? '')) index++;
  return byStart.get(index);
}

/** Particles that go with a verb: "tear asunder the ties", "cast off the yoke". */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'off', 'down', 'out', 'away', 'asunder', 'back', 'over']);

function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb - 1; index >= verb - 3; index--) {
    const token = tokens[index];
    if (token?.partOfSpeech === 'AUX') return token.lemma === 'be' && !tokens[verb]?.normal.endsWith('ing');
    if (token?.partOfSpeech !== 'ADV') return false;
  }
  return false;
}
