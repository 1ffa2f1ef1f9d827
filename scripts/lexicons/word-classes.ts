import { NOUN_CLASSES, VERB_CLASSES } from '../../server/src/language/lexicon/word-classes.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Sense, WordNet } from './wordnet.ts';

export function nounClassTable(wordNet: WordNet, { words }: Vocabulary): Readonly<Record<string, string>> {
  return rankedRows(words.map((word) => prominentFiles(wordNet.senses(word, 'noun')).map((file) => file - FIRST_NOUN_FILE)));
}

export function verbClassTable(wordNet: WordNet, { words }: Vocabulary): Readonly<Record<string, string>> {
  return {
    ...rankedRows(words.map((word) => prominentFiles(wordNet.senses(word, 'verb')).map((file) => file - FIRST_VERB_FILE))),
    subjects: words.map((word) => subjectLetter(word, wordNet.senses(word, 'verb'))).join(''),
  };
}

const FIRST_NOUN_FILE = 3;
const FIRST_VERB_FILE = FIRST_NOUN_FILE + NOUN_CLASSES.length;
if (FIRST_VERB_FILE + VERB_CLASSES.length !== 44) throw new Error('WordNet numbers its verbs 29 to 43');

/**
 * A class counts as common when it has at least this share of a word's weight. A sense weighs as often as it is tagged, and a
 * little more the nearer it stands to the first, so that the literal "chain" is not lost beside the "chain of events".
 */
const LEAST_SHARE = 0.1;
const WEIGHT_OF_FIRST_SENSE = 2;

/** The lexicographer files of a word's common senses, the commonest first, three at most. */
function prominentFiles(senses: readonly Sense[]): readonly number[] {
  const weights = weighed(senses);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = new Map<number, number>();
  for (const { sense, weight } of weights) weightOf.set(sense.synset.file, (weightOf.get(sense.synset.file) ?? 0) + weight);
  return [...weightOf]
    .filter(([, weight]) => weight >= LEAST_SHARE * total)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([file]) => file);
}

function weighed(senses: readonly Sense[]): readonly { readonly sense: Sense; readonly weight: number }[] {
  return senses.map((sense) => ({ sense, weight: sense.count + WEIGHT_OF_FIRST_SENSE / (1 + sense.rank) }));
}

function rankedRows(classes: readonly (readonly number[])[]): Readonly<Record<'first' | 'second' | 'third', string>> {
  const row = (rank: number): string =>
    classes.map((ofWord) => (ofWord[rank] === undefined ? '-' : String.fromCharCode('a'.charCodeAt(0) + ofWord[rank]))).join('');
  return { first: row(0), second: row(1), third: row(2) };
}

/** The frames that open with "Something" or "It": 1, 3 to 6, 10 to 12, 34, 35. */
const INANIMATE_FRAMES: ReadonlySet<number> = new Set([1, 3, 4, 5, 6, 10, 11, 12, 34, 35]);

/** A verb asks for a living subject when at least this share of its frames does, and for `either` with this share. */
const ANIMATE_SHARE = 0.8;
const EITHER_SHARE = 0.5;

/** The share of frames with a living subject, a mean over the senses. */
function subjectLetter(word: string, senses: readonly Sense[]): string {
  const weights = weighed(senses);
  if (weights.length === 0) return '-';
  let total = 0;
  let animate = 0;
  for (const { sense, weight } of weights) {
    const { frames, words } = sense.synset;
    const place = words.findIndex((member) => member.lemma === word);
    const own = frames.filter((frame) => frame.word === undefined || frame.word === place);
    if (own.length === 0) continue;
    total += weight;
    animate += (weight * own.filter(({ frame }) => !INANIMATE_FRAMES.has(frame)).length) / own.length;
  }
  if (animate >= ANIMATE_SHARE * total) return 'a';
  return animate >= EITHER_SHARE * total ? 'e' : 's';
}
