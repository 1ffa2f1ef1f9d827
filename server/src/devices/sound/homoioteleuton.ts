import { endingSounds, sharedEnding } from '../../language/lexicon.ts';
import type { Passage } from '../../language/passage.ts';
import { isContentWord, isWord, type Token } from '../../language/token.ts';
import { ofTwoWords } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';

const FEATURES = {
  rhyme: 'the words rhyme from their last stressed vowel on',
  sharedSounds: 'the words sound alike at their ends (sounds that the first two share, at most 6, divided by 6)',
  joined: '"and", "or" or a comma alone stands between',
  samePart: 'the same part of speech',
  inflection: 'the ending is one that grammar gives: "-ed", "-ing", "-s", "-ly"',
  sameSuffix: 'the words have a long ending in common (letters, at most 6, divided by 6)',
  atEnds: 'the words close their stretches',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'homoioteleuton',
  name: 'Homoioteleuton',
  synonyms: ['similiter desinens', 'homeoteleuton'],
  family: 'sound',
  definition: 'Near or parallel words have like endings.',
  source: 'Rhetorica ad Herennium 4.20.28 (similiter desinens); Quintilian, Institutio Oratoria 9.3.77',
  examples: {
    positive: [
      { text: 'It was done publicly, wickedly, and heartlessly.', parts: ['publicly', 'wickedly', 'heartlessly'] },
      { text: 'The mine increases, the fine decreases.', parts: ['increases', 'decreases'] },
      { text: 'Neither idleness nor wickedness shall rule.', parts: ['idleness', 'wickedness'] },
    ],
    negative: [
      { text: 'The ship was old and the crew was tired.' },
      { text: 'He walked home and opened the door.' },
    ],
  },
  misses: 'Like endings far from each other, and those of one syllable.',
  features: FEATURES,
  *detect(passage) {
    if (passage.kind === 'heading') return;
    for (const sentence of passage.sentences) {
      let run: Token[] = [];
      for (let index = sentence.from; index < sentence.to; index++) {
        const word = passage.tokens[index];
        if (!word || !isContentWord(word) || word.kind !== 'word' || word.normal.length < SHORTEST) continue;
        const last = run.at(-1);
        if (last && chimes(passage, last, word)) run.push(word);
        else {
          if (run.length > 1) yield* makeCandidate(passage, run);
          run = [word];
        }
      }
      if (run.length > 1) yield* makeCandidate(passage, run);
      yield* closers(passage, sentence.from, sentence.to);
    }
  },
});

const SHORTEST = 4;
const LETTERS = 3;
/** "-ly" is ending enough for adverbs in a list. */
const ADVERB_LETTERS = 2;
const INFLECTIONS = /(?:ed|ing|s|ly)$/;

function ending(a: Token, b: Token): number {
  let length = 0;
  const [ofA, ofB] = [a.normal.length, b.normal.length];
  while (length < Math.min(ofA, ofB) && a.normal.charCodeAt(ofA - 1 - length) === b.normal.charCodeAt(ofB - 1 - length)) length++;
  return length;
}

/** Neighbours in a list or pair with like endings in sound and letter. */
function chimes(passage: Passage, a: Token, b: Token): boolean {
  if (a.lexeme === b.lexeme || a.partOfSpeech !== b.partOfSpeech || ending(a, b) < (a.partOfSpeech === 'ADV' ? ADVERB_LETTERS : LETTERS)) return false;
  const between = passage.tokens.slice(a.index + 1, b.index);
  const isPair = between.every((token) => token.partOfSpeech === 'CCONJ' || token.text === ',' || token.partOfSpeech === 'DET' || token.partOfSpeech === 'PRON' || token.partOfSpeech === 'ADP') && between.some((token) => token.partOfSpeech === 'CCONJ' || token.text === ',');
  return isPair && sharedSounds(a, b) >= 2;
}

function sharedSounds(a: Token, b: Token): number {
  return soundsShared(a.word, b.word);
}

const endOf = ofTwoWords(sharedEnding);
const soundsShared = ofTwoWords((a, b) => {
  const [x, y] = [endingSounds(a), endingSounds(b)];
  return Math.max(sharedEnding(a, b), x.join(' ') === y.join(' ') ? x.length : 0);
});

/** Stretches between marks of punctuation that close with rhyming words. */
function* closers(passage: Passage, from: number, to: number): Iterable<Candidate<Own>> {
  const lasts: Token[] = [];
  for (let index = from; index < to; index++) {
    const token = passage.tokens[index];
    const next = passage.tokens[index + 1];
    if (token && isWord(token) && isContentWord(token) && (next === undefined || (next.kind === 'punctuation' && /^[,;:.!?—]$/.test(next.text)))) lasts.push(token);
  }
  for (let index = 1; index < lasts.length; index++) {
    const [a, b] = [lasts[index - 1], lasts[index]];
    if (a && b && a.normal.length >= SHORTEST && b.normal.length >= SHORTEST && a.lexeme !== b.lexeme && a.partOfSpeech === b.partOfSpeech && b.index - a.index > 2 && b.index - a.index < 10 && ending(a, b) >= LETTERS && endOf(a.word, b.word) >= LETTERS) yield* makeCandidate(passage, [a, b]);
  }
}

function* makeCandidate(passage: Passage, run: readonly Token[]): Iterable<Candidate<Own>> {
  const [first, second] = run;
  const parts = second && partsOf(run);
  if (!first || !second || !parts) return;
  const letters = Math.min(...run.slice(1).map((token, index) => ending(run[index] ?? token, token)));
  const between = passage.tokens.slice(first.index + 1, second.index);
  yield {
    parts,
    features: {
      members: graded(run.length, 2, 6), rhyme: endOf(first.word, second.word) >= LETTERS ? 1 : 0, sharedSounds: graded(sharedSounds(first, second), 0, 6),
      joined: between.every((token) => token.partOfSpeech === 'CCONJ' || token.text === ',') ? 1 : 0, samePart: 1,
      inflection: letters <= LETTERS && INFLECTIONS.test(first.normal) ? 1 : 0, sameSuffix: graded(letters, 0, 6), atEnds: between.length > 2 ? 1 : 0,
    },
    keyWords: run.map((token) => token.lexeme),
    evidence: `"${first.text}" and "${second.text}" end alike`,
  };
}
