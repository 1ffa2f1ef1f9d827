import { antonyms, negatedBase, partsOfSpeech } from '../../language/lexicon.ts';
import { occurrencesOf } from '../../language/occurrences.ts';
import type { Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'litotes',
  name: 'Litotes',
  synonyms: ['deminutio', 'meiosis by denial', 'antenantiosis'],
  family: 'argument',
  definition: 'Affirming a thing by denying its contrary.',
  source: 'Rhetorica ad Herennium 4.38.50 (deminutio); Servius on Aeneid 1.77',
  examples: {
    positive: [
      { text: 'It is not unknown to the harbour who sold the boats.', parts: ['not unknown'] },
      { text: 'He lost no small part of his fortune.', parts: ['no small part'] },
      { text: 'I am a citizen of no mean city.', parts: ['no mean city'], author: 'Acts 21:39' },
    ],
    negative: [
      { text: 'It was not until noon that the union met.' },
      { text: 'He did not understand the universal rule.' },
    ],
  },
  misses: 'Understatement without a negation.',
  features: {
    negatedNegative: 'a word made negative by its prefix is denied: "not unknown"',
    smallness: '"no small", "not a little", "no mean"',
    without: '"not without"',
    doubleDenial: 'two negative verbs: "do not distrust", "have not failed", "cannot but"',
    contrary: 'an adjective with a lexical contrary is denied: "not bad", "not great"',
    barely: '"hardly", "scarcely", "little" and not "not"',
    surprise: 'surprise, doubt, wonder or hesitation is denied',
    modified: '"very", "so", "too", "at all" within',
  },
  *detect(passage) {
    const { tokens } = passage;
    for (const negator of negators(passage)) {
      if (asks(tokens, negator)) continue;
      const found = deniedAfter(tokens, negator);
      const start = negator.normal === "n't" ? tokens[negator.index - 1]?.start ?? negator.start : negator.start;
      const parts = found && partsOf([{ start, end: found.last.end }]);
      if (!found || !parts) continue;
      yield {
        parts,
        features: { [found.kind]: 1, barely: BARELY.has(negator.normal) ? 1 : 0, modified: found.isModified ? 1 : 0 },
        keyWords: [found.word.lexeme],
        evidence: `the contrary of "${found.word.text}" is meant`,
      };
    }
  },
});

/** "would it not be wise …": the question denies nothing. */
function asks(tokens: readonly Token[], { index, normal }: Token): boolean {
  return normal === 'not' && tokens[index - 1]?.partOfSpeech === 'PRON' && tokens[index - 2]?.partOfSpeech === 'AUX';
}

const negators = occurrencesOf(['not', "n't", 'no', 'never', 'hardly', 'scarcely', 'cannot', 'small', 'little']);
const BARELY: ReadonlySet<string> = new Set(['hardly', 'scarcely']);
const SMALL: ReadonlySet<string> = new Set(['small', 'mean', 'slight', 'trifling', 'ordinary', 'common', 'little', 'few', 'inconsiderable', 'light']);
const LACKING: ReadonlySet<string> = new Set(['fail', 'lack', 'distrust', 'forget', 'refuse', 'deny', 'despise', 'disdain', 'disregard', 'neglect', 'ignore', 'evade', 'shrink', 'miss', 'regret', 'spare', 'cease', 'hesitate', 'doubt', 'surprise', 'wonder', 'question', 'dislike', 'disagree', 'envy', 'grudge']);
const SURPRISE: ReadonlySet<string> = new Set(['surprise', 'surprised', 'surprising', 'doubt', 'wonder', 'hesitate', 'question', 'questioned']);
const DEGREES: ReadonlySet<string> = new Set(['very', 'so', 'too', 'at', 'all', 'altogether', 'wholly', 'entirely', 'quite', 'a', 'an', 'the', 'be', 'been', 'by', 'any', 'means', 'to', 'that']);

/** Verbs that let the denial pass on to what follows: "did not pass unnoticed", "will not go unpunished". */
const PASSING: ReadonlySet<string> = new Set(['pass', 'go', 'remain', 'leave', 'stand', 'come', 'seem', 'prove', 'become']);

interface Denied {
  readonly kind: 'negatedNegative' | 'smallness' | 'without' | 'doubleDenial' | 'contrary' | 'surprise';
  readonly word: Token;
  readonly last: Token;
  readonly isModified: boolean;
}

/** Tokens that may stand between the negation and what it denies. */
const REACH = 4;

function deniedAfter(tokens: readonly Token[], negator: Token): Denied | undefined {
  let isModified = false;
  for (let index = negator.index + 1; index <= negator.index + REACH; index++) {
    const word = tokens[index];
    // "no longer must be forgotten" denies that it is forgotten now.
    if (!word || word.kind === 'punctuation' || word.normal === 'longer') return undefined;
    const next = tokens[index + 1];
    if (negator.normal === 'small' || negator.normal === 'little') return word.normal === 'wonder' ? { kind: 'surprise', word, last: word, isModified } : undefined;
    if (word.normal === 'without') return next?.partOfSpeech === 'NOUN' || next?.partOfSpeech === 'ADJ' || next?.partOfSpeech === 'DET' ? { kind: 'without', word, last: next, isModified } : undefined;
    if (word.normal === 'less' && negator.normal === 'no') return { kind: 'smallness', word, last: word, isModified };
    if (word.normal === 'otherwise') return { kind: 'contrary', word, last: word, isModified };
    if (SMALL.has(word.normal) && (negator.normal === 'no' || (negator.normal === 'not' && tokens[index - 1]?.normal === 'a')) && word.normal !== 'few' && word.normal !== 'common') return { kind: 'smallness', word, last: next?.partOfSpeech === 'NOUN' ? next : word, isModified };
    if (word.normal === 'but' && negator.normal === 'cannot') return { kind: 'doubleDenial', word, last: next ?? word, isModified };
    if (SURPRISE.has(word.normal) || (word.partOfSpeech === 'VERB' && SURPRISE.has(word.lemma))) return { kind: 'surprise', word, last: word, isModified };
    if (isNegative(word)) return { kind: 'negatedNegative', word, last: next?.partOfSpeech === 'NOUN' && word.partOfSpeech === 'ADJ' ? next : word, isModified };
    if (word.partOfSpeech === 'VERB' && LACKING.has(word.lemma)) return { kind: 'doubleDenial', word, last: word, isModified };
    if ((word.partOfSpeech === 'ADJ' || (word.partOfSpeech === 'NOUN' && next?.normal === 'one')) && !word.isStopWord && negator.normal !== 'no' && antonyms(word.lemma, 'adjective').length > 0) return { kind: 'contrary', word, last: next?.partOfSpeech === 'NOUN' ? next : word, isModified };
    if (!DEGREES.has(word.normal) && word.partOfSpeech !== 'AUX' && word.partOfSpeech !== 'ADV' && !PASSING.has(word.lemma)) return undefined;
    if (word.partOfSpeech === 'ADV' || DEGREES.has(word.normal)) isModified = true;
  }
  return undefined;
}

/** "unknown", not "until", "union" or "understand": the rest must be a word that the prefix negates. */
function isNegative(word: Token): boolean {
  if (word.partOfSpeech !== 'ADJ' && word.partOfSpeech !== 'ADV' && word.partOfSpeech !== 'VERB') return false;
  const base = negatedBase(word.normal) ?? negatedBase(word.lemma);
  return base !== undefined && partsOfSpeech(base).length > 0 && /^(?:un|in|im|il|ir|dis)/.test(word.normal);
}
