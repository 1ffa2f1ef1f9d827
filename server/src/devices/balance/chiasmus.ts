import { areCognates, sensesOf, synonyms } from '../../language/lexicon.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import { isContentWord, type Token } from '../../language/token.ts';
import { ofWord, type Word } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Opposition, oppositionsIn } from '../contrasts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { familyOf } from '../word-root.ts';

const FEATURES = {
  cognates: 'words of one root answer each other',
  synonyms: 'words of like sense answer each other',
  opposites: 'contraries answer each other',
  repeated: 'one of the two words is repeated',
  samePart: 'words that answer each other are the same part of speech',
  spread: 'the four words stand close together (1: four in a row)',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'chiasmus',
  name: 'Chiasmus',
  synonyms: ['chiasm', 'commutatio of sense', 'inverted parallelism'],
  family: 'balance',
  definition: 'Structures or ideas are taken up in reverse order, A B … B A, without the same words.',
  source: 'Hermogenes, On Invention 4.3; Lausberg, Handbuch der literarischen Rhetorik, § 723',
  examples: {
    positive: [
      { text: 'The rich grow proud, and humble are the poor.', parts: ['rich', 'proud', 'humble', 'poor'] },
      { text: 'The old were brave; cowardly were the young.', parts: ['old', 'brave', 'cowardly', 'young'] },
    ],
    negative: [
      { text: 'The rich grow richer, and the poor grow poorer.' },
      { text: 'The ship came in and the crew went home.' },
    ],
  },
  misses: 'Reversals of grammar alone, and of ideas that no lexicon pairs.',
  features: FEATURES,
  *detect(passage) {
    for (const sentence of passage.sentences) yield* crossings(passage, sentence);
  },
});

/** Content words from a word to the one that answers it, at most. */
const REACH = 10;
/** Words that cross. */
const CROSSED = 4;

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly relation: 'repeated' | 'opposites' | 'cognates' | 'synonyms';
}

function* crossings(passage: Passage, sentence: Sentence): Iterable<Candidate<Own>> {
  const words = passage.tokens.slice(sentence.from, sentence.to).filter((token) => isContentWord(token) && token.partOfSpeech !== 'NUM');
  if (words.length < CROSSED || !mayCross(words, oppositionsIn(passage, sentence))) return;
  const pairs = pairsOf(passage, sentence, words);
  if (pairs.length < 2) return;
  for (const inner of pairs) {
    // A word repeated at the turn is anadiplosis; a centre without a break is one phrase.
    if (inner.relation === 'repeated' || !hasBreak(passage, words[inner.first], words[inner.second])) continue;
    // "The rich grow richer, the poor grow poorer": the words that answer each other crosswise also answer each other in order.
    const outer = pairs.find((pair) => pair.relation !== 'repeated' && pair.first < inner.first && pair.second > inner.second && pair.second - pair.first <= REACH && !pairs.some((other) => (other.first === pair.first && other.second === inner.second) || (other.first === inner.first && other.second === pair.second)));
    const four = outer ? [outer.first, inner.first, inner.second, outer.second].flatMap((index) => words[index] ?? []) : [];
    const parts = partsOf(four.map(({ start, end }, index) => ({ start, end, role: index === 0 || index === 3 ? 'A' : 'B' })));
    if (!outer || !parts) continue;
    yield {
      parts,
      features: { [inner.relation]: 1, [outer.relation]: 1, samePart: samePart(four) ? 1 : 0, spread: 1 - graded(outer.second - outer.first, 3, REACH) },
      keyWords: four.map((token) => token.lexeme),
      evidence: `"${four[0]?.text}" answers "${four[3]?.text}", "${four[1]?.text}" answers "${four[2]?.text}"`,
    };
    return;
  }
}

/** Whether two words or more may answer one before them: in most sentences fewer do, which is seen in one pass. */
function mayCross(words: readonly Token[], oppositions: readonly Opposition[]): boolean {
  sentence++;
  let answering = oppositions.length;
  for (const word of words) {
    let isAnswer = meets(familyOf(word).number, word.lexeme);
    for (const sense of sensesOfWord(word.lexeme)) isAnswer = meets(sense, word.lexeme) || isAnswer;
    if (isAnswer) answering++;
  }
  return answering > 1;
}

const sensesOfWord = ofWord(sensesOf);

/** Whether another word of the sentence has the same sign, its family or a sense: or, seldom, one with a number like it. */
function meets(sign: number, { number }: Word): boolean {
  const at = sign % SIGNS;
  if (metIn[at] !== sentence) {
    metIn[at] = sentence;
    metWith[at] = number;
    return false;
  }
  if (metWith[at] === number) return false;
  metWith[at] = SEVERAL;
  return true;
}

const SIGNS = 1 << 14;
/** The sentence in which each sign was last met, and the number of the one word that it was met with, or {@link SEVERAL}. */
const metIn = new Uint32Array(SIGNS);
const metWith = new Int32Array(SIGNS);
const SEVERAL = -1;
let sentence = 0;

function pairsOf(passage: Passage, sentence: Sentence, words: readonly Token[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const places = new Map(words.map((word, place) => [word.index, place]));
  for (const opposition of oppositionsIn(passage, sentence)) {
    const [first, second] = [places.get(opposition.first), places.get(opposition.second)];
    if (first !== undefined && second !== undefined && second - first <= REACH) pairs.push({ first, second, relation: 'opposites' });
  }
  const senses = words.map((word) => wordsOfOneSense(word.lexeme));
  for (let second = 1; second < words.length; second++) {
    for (let first = second - 1; first >= Math.max(0, second - REACH); first--) {
      const kind = relation(words[first], words[second], senses[first]);
      if (kind) pairs.push({ first, second, relation: kind });
    }
  }
  return pairs;
}

/** The words that the lexicon gives one sense with a lemma. */
const wordsOfOneSense = ofWord((lemma): ReadonlySet<string> => new Set(synonyms(lemma)));

function relation(a: Token | undefined, b: Token | undefined, ofOneSense: ReadonlySet<string> | undefined): 'repeated' | 'cognates' | 'synonyms' | undefined {
  if (!a || !b) return undefined;
  if (a.lexeme === b.lexeme) return 'repeated';
  if (beginAlike(a.lemma, b.lemma)) return areCognates(a.lemma, b.lemma) ? 'cognates' : undefined;
  return ofOneSense !== undefined && ofOneSense.size > 0 && a.partOfSpeech === b.partOfSpeech && ofOneSense.has(b.lemma) ? 'synonyms' : undefined;
}

/** Words of one root nearly always have their first three letters in common: spares the look-up. */
function beginAlike(a: string, b: string): boolean {
  return a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1) && a.charCodeAt(2) === b.charCodeAt(2);
}

function hasBreak(passage: Passage, from: Token | undefined, to: Token | undefined): boolean {
  return from !== undefined && to !== undefined && passage.tokens.slice(from.index + 1, to.index).some((token) => token.kind === 'punctuation' || token.partOfSpeech === 'CCONJ');
}

function samePart([a, b, c, d]: readonly Token[]): boolean {
  return a?.partOfSpeech === d?.partOfSpeech && b?.partOfSpeech === c?.partOfSpeech;
}
