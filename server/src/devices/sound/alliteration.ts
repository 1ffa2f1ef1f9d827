import { frequencyOf } from '../../language/lexical-facts.ts';
import { alliterativeSound, stressedSyllable } from '../../language/lexicon.ts';
import type { Passage } from '../../language/passage.ts';
import { isContentWord, isWord, type Token } from '../../language/token.ts';
import { ofWord } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';

const FEATURES = {
  joined: '"and", "or" or a comma alone stands between two of the words',
  sideBySide: 'two of the words stand side by side',
  sameVowel: 'more than the first sound is the same',
  rareSound: 'a sound that few words begin with: not s, k, p, r, t, d or m',
  soundShare: 'many of the words begin with the sound (share of the content words of the stretch)',
  parallel: 'the words hold like places: the same part of speech',
  commonWords: 'the words are among the commonest',
  repeatedWord: 'one of the words is repeated',
  names: 'some of the words are names (share of them)',
  samePrefix: 'the words open with the same Latin prefix: "con-", "pro-", "re-"',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'alliteration',
  name: 'Alliteration',
  synonyms: ['homoeoprophoron', 'paroemion', 'head rhyme'],
  family: 'sound',
  definition: 'Initial sounds are repeated, noticeably, in near words.',
  source: 'Martianus Capella, De nuptiis 5.514 (homoeoprophoron); Puttenham, The Arte of English Poesie 3.15 (parimion)',
  examples: {
    positive: [
      { text: 'The furious fishermen fought for it.', parts: ['furious', 'fishermen', 'fought'] },
      { text: 'Neither knights nor knaves were spared by night.', parts: ['knights', 'knaves', 'night'] },
    ],
    negative: [
      { text: 'That they then thought that was theirs is plain.' },
      { text: 'The city and the cat are old.' },
    ],
  },
  misses: 'Alliteration on stressed syllables within words; vowels.',
  features: FEATURES,
  *detect(passage) {
    if (passage.kind === 'heading') return;
    for (const { sound, words } of runsOf(passage)) yield* makeCandidate(passage, sound, words);
  },
});

/** Two words or more of one sentence that begin with one sound and stand near each other. */
interface Run {
  readonly sound: string;
  readonly words: Token[];
}

function runsOf(passage: Passage): readonly Run[] {
  const numbers = wordNumbers(passage);
  const runs: Run[] = [];
  for (const sentence of passage.sentences) {
    const lasts = new Map<string, Token>();
    const open = new Map<string, Run>();
    for (let index = sentence.from; index < sentence.to; index++) {
      const word = passage.tokens[index];
      const sound = word && isHeard(word) ? soundOf(word.word) : null;
      if (!word || sound === null) continue;
      const last = lasts.get(sound);
      lasts.set(sound, word);
      if (!last) continue;
      const run = open.get(sound);
      if (distance(numbers, last, word) > FARTHEST) {
        if (run) runs.push(run);
        open.delete(sound);
      } else if (run) run.words.push(word);
      else open.set(sound, { sound, words: [last, word] });
    }
    for (const sound of lasts.keys()) {
      const run = open.get(sound);
      if (run) runs.push(run);
    }
  }
  return runs;
}

const soundOf = ofWord((text) => alliterativeSound(text) ?? null);

/** Words that may stand between two that are heard together. */
const FARTHEST = 4;
const QUOTATION_MARK = /^[“”"]$/;
const COMMON_SOUNDS: ReadonlySet<string> = new Set(['S', 'K', 'P', 'R', 'T', 'D', 'M']);
const COMMONEST = 5;

function isHeard(token: Token): boolean {
  return isContentWord(token) && token.kind === 'word' && token.partOfSpeech !== 'X';
}

/** How many words stand before each token; a quotation mark counts for many, since nobody hears two speakers' words together. */
function wordNumbers({ tokens }: Passage): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let words = 0;
  for (const token of tokens) {
    numbers[token.index] = words;
    if (isWord(token)) words++;
    else if (QUOTATION_MARK.test(token.text)) words += FARTHEST + 1;
  }
  return numbers;
}

/** Words between two. */
function distance(numbers: Int32Array, a: Token, b: Token): number {
  return (numbers[b.index] ?? 0) - (numbers[a.index] ?? 0) - 1;
}

function* makeCandidate(passage: Passage, sound: string, run: readonly Token[]): Iterable<Candidate<Own>> {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !second || !last) return;
  const distinct = new Set(run.map((token) => token.lexeme));
  if (distinct.size < 2) return;
  const gaps = run.slice(1).map((token, index) => passage.tokens.slice((run[index]?.index ?? token.index) + 1, token.index));
  const joined = gaps.some((gap) => gap.length > 0 && gap.every((token) => token.partOfSpeech === 'CCONJ' || token.text === ','));
  const sideBySide = gaps.some((gap) => gap.length === 0);
  // Two words in eight begin alike by chance: without a bond three must.
  if (distinct.size < 3 && !joined && !sideBySide && !startsAlike(first, second)) return;
  const parts = partsOf(run);
  if (!parts) return;
  const within = passage.tokens.slice(first.index, last.index + 1).filter(isHeard).length;
  yield {
    parts,
    features: {
      members: graded(run.length, 2, 6), joined: joined ? 1 : 0, sideBySide: sideBySide ? 1 : 0,
      sameVowel: run.slice(1).some((token, index) => { const other = run[index]; return other !== undefined && other.lexeme !== token.lexeme && startsAlike(other, token); }) ? 1 : 0,
      rareSound: COMMON_SOUNDS.has(sound) ? 0 : 1, soundShare: run.length / Math.max(1, within),
      parallel: run.every((token) => token.partOfSpeech === first.partOfSpeech) ? 1 : 0,
      commonWords: run.filter((token) => frequencyOf(token.lexeme) >= COMMONEST).length / run.length,
      repeatedWord: distinct.size < run.length ? 1 : 0,
      names: run.filter((token) => token.partOfSpeech === 'PROPN').length / run.length,
      samePrefix: PREFIX.exec(first.normal)?.[0] !== undefined && PREFIX.exec(first.normal)?.[0] === PREFIX.exec(second.normal)?.[0] ? 1 : 0,
      adjacency: 1 - graded(Math.max(...gaps.map((gap) => gap.filter(isWord).length)), 0, FARTHEST),
      stopWord: run.some((token) => (stressedSyllable(token.normal) ?? 0) > 0) ? 1 : 0,
    },
    keyWords: [...distinct],
    evidence: `${run.length} words begin with the same sound`,
  };
}

const PREFIX = /^(?:con|com|pro|pre|re|de|dis|un|in|im|ex|sub|per|trans)/;
const SHARED_LETTERS = 3;
function startsAlike(a: Token, b: Token): boolean {
  return a.normal.slice(0, SHARED_LETTERS) === b.normal.slice(0, SHARED_LETTERS);
}
