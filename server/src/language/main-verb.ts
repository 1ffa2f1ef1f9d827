import { beginsLowerCase, beginsUpperCase } from './letter-case.ts';
import type { Token, TokenRange } from './token.ts';
import { amongWords, isWordThat } from './word.ts';

/**
 * The finite verb of a clause: the first verb or auxiliary that is no infinitive, no participle by itself, no adjective
 * made from a verb, and that stands before any clause below this one. Undefined where there is none.
 */
export function mainVerb(tokens: readonly Token[], range: TokenRange): number | undefined {
  let hasSubject = false;
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (index > range.from && isOpener(token.word) && token.partOfSpeech !== 'DET' && !isOpenerAtStart(tokens, range, index)) {
      // "those who nominated me": what stands before has no verb yet, and the relative clause is not the main one.
      index = skipClause(tokens, index, range.to) - 1;
      continue;
    }
    if (token.normal === 'to') {
      index = skipInfinitive(tokens, index, range.to) - 1;
      continue;
    }
    // "their views", "its hopes": what follows a possessive is no verb, whatever the tagger says.
    if (isPossessive(token.word)) {
      if (isVerbal(tokens[index + 1])) index++;
      hasSubject = true;
      continue;
    }
    if (token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN' || token.partOfSpeech === 'PRON') hasSubject = true;
    if (token.partOfSpeech === 'AUX' && token.normal !== 'being' && token.normal !== 'having' && token.normal !== 'been') return index;
    if (token.partOfSpeech === 'VERB' && isFinite(tokens, index, range, hasSubject)) return index;
  }
  return undefined;
}

/** Words that open a clause below the main one. */
const isOpener = amongWords(['which', 'who', 'whom', 'whose', 'that', 'because', 'if', 'when', 'where', 'while', 'although', 'though', 'unless', 'whether']);
const isPossessive = amongWords(['my', 'your', 'his', 'its', 'our', 'their', 'thy']);
const isCoordinator = amongWords(['and', 'but', 'or', 'nor', 'yet']);

/** "and that which …", "in which": the opener is the clause's own. */
function isOpenerAtStart(tokens: readonly Token[], range: TokenRange, index: number): boolean {
  const first = tokens[range.from];
  return index === range.from + 1 && first !== undefined && (isCoordinator(first.word) || first.partOfSpeech === 'ADP' || first.partOfSpeech === 'ADV' || first.partOfSpeech === 'PART' || first.partOfSpeech === 'SCONJ');
}

/** Past the verb group of the clause that opens at `from`. */
function skipClause(tokens: readonly Token[], from: number, limit: number): number {
  let index = from + 1;
  while (index < limit && !isVerbal(tokens[index])) index++;
  while (index < limit && (isVerbal(tokens[index]) || tokens[index]?.partOfSpeech === 'ADV' || tokens[index]?.partOfSpeech === 'PART')) index++;
  return index;
}

/** Past "to", and the verbs and adverbs after it. */
function skipInfinitive(tokens: readonly Token[], from: number, limit: number): number {
  let index = from + 1;
  while (index < limit && (isVerbal(tokens[index]) || tokens[index]?.partOfSpeech === 'ADV')) index++;
  return index;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'VERB' || token?.partOfSpeech === 'AUX';
}

/** Is the word tagged as a verb at `index` finite? The tags do not tell participles from the past tense. */
function isFinite(tokens: readonly Token[], index: number, range: TokenRange, hasSubject: boolean): boolean {
  const token = tokens[index];
  const previous = index > range.from ? tokens[index - 1] : undefined;
  const next = index + 1 < range.to ? tokens[index + 1] : undefined;
  if (!token || token.normal.endsWith('ing')) return false;
  if (isPartOfName(previous, token)) return false;
  // "an uninterrupted fight", "the embodied principles"
  if (previous?.partOfSpeech === 'DET' || previous?.partOfSpeech === 'ADJ' || previous?.partOfSpeech === 'ADP') return false;
  if (!isParticipleForm(token.word)) return true;
  if (next !== undefined && (next.normal === 'by' || (!hasSubject && isAfterParticiple(next.word)))) return false;
  const isAfterCoordinator = previous !== undefined && isCoordinator(previous.word);
  // "now hidden", "unjustified terror": no subject, and nothing that it is coordinated with.
  return hasSubject || isAfterCoordinator || (previous === undefined && next?.partOfSpeech !== 'NOUN');
}

/** "the Factory **Act**", "the Ferry **Trust**" */
function isPartOfName(previous: Token | undefined, token: Token): boolean {
  return previous?.partOfSpeech === 'PROPN' && beginsUpperCase(previous.text) && beginsUpperCase(token.text) && beginsLowerCase(token.text.slice(1));
}

const isParticipleForm = isWordThat((text) => /(?:ed|en|wn|ung|ost|ght|orn)$/.test(text));

/** What mostly follows a participle and seldom a past tense: "stripped of its chairs", "crowned with laurel". */
const isAfterParticiple = amongWords(['of', 'with', 'from']);
