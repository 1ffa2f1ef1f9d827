import type { Passage } from '../../language/passage.ts';
import { isContentWord, type Token } from '../../language/token.ts';
import { amongWords, type Word } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { stretch } from '../repeated-phrase.ts';
import { alignmentOf } from '../units.ts';
import { antonymyOf } from '../opposition.ts';
import { rootOf } from '../word-root.ts';

export default defineDevice({
  label: 'antimetabole',
  name: 'Antimetabole',
  synonyms: ['commutatio', 'counterchange', 'permutatio'],
  family: 'repetition',
  definition: 'Words are repeated in reverse order: A B … B A.',
  source: 'Rhetorica ad Herennium 4.28.39; features after Dubremetz and Nivre, "Rhetorical Figure Detection", Frontiers in Digital Humanities 5 (2018)',
  examples: {
    positive: [
      { text: 'One should eat to live, not live to eat.', parts: ['eat', 'live', 'live', 'eat'], author: 'Rhetorica ad Herennium 4.28.39' },
      { text: 'The harbour made the town, and the town unmade the harbour.', parts: ['harbour', 'town', 'town', 'harbour'] },
      { text: 'The pilots are many because they are free, and free because they are many.', parts: ['many', 'free', 'free', 'many'] },
    ],
    negative: [
      { text: 'The minister of the navy wrote, and the navy had asked for it.' },
      { text: 'Salt and oil came by sea; rope and timber came by road.' },
    ],
  },
  misses: 'Reversals of synonyms or of structure alone (chiasmus), of pronouns and prepositions, and those over more than thirty words.',
  specialCaseOf: ['polyptoton', 'anadiplosis', 'diacope', 'epanalepsis'],
  // The signs are Dubremetz and Nivre's (table 2: punctuation, stop words and repetition against; like parts of speech,
  // like words between, negation for); the sizes are set so that one strong sign outweighs one weak one.
  prior: {
    bias: -2, hardWithin: -2, commasWithin: -1.2, repeatedBetween: -1, sameParts: 0.8, outerParts: 0.8, sameBetween: 1.2, sameBefore: 0.5, gap: -1.5, spread: -1.5,
    fromTo: 1.5, instead: 0.8, changedForm: -0.8, symmetric: 1, sentence: -0.5, alike: 0.8, namesAll: -0.5, negation: 0.5, light: -1.5,
  },
  features: {
    hardWithin: 'hard punctuation within a half',
    commasWithin: 'commas stand within the halves (at most 3, divided by 3)',
    repeatedBetween: 'A or B stands again between the halves or within them (at most 2, divided by 2)',
    sameParts: 'the four words are the same part of speech',
    outerParts: 'both words A, and both words B, are the same part of speech',
    sameBetween: 'the same words stand between A and B and between B and A (share of them)',
    sameBefore: 'the word before A or B is the same both times',
    gap: 'the halves stand apart (words between them, at most 12, divided by 12)',
    spread: 'the halves are long (words within them, at most 16, divided by 16)',
    fromTo: '"from A to B … from B to A"',
    instead: '"not", "rather than", "instead of" or "but" between the halves',
    changedForm: 'A or B returns in another form',
    symmetric: 'the halves are of one length (1: equal)',
    sentence: 'the halves stand in different sentences',
    alike: 'the halves are built alike in parts of speech',
    light: 'A or B is a function word',
    frame: 'the words before the two halves are alike (three before each)',
    closes: 'the second half ends its clause',
    namesAll: 'A and B are both names',
  },
  detect: crossings,
});

type OwnFeature = 'hardWithin' | 'commasWithin' | 'repeatedBetween' | 'sameParts' | 'outerParts' | 'sameBetween' | 'sameBefore' | 'gap' | 'spread' | 'fromTo' | 'instead' | 'changedForm' | 'symmetric' | 'sentence' | 'alike' | 'light' | 'frame' | 'closes' | 'namesAll';

/** So many tokens the whole may take. */
const WIDEST = 32;
/** The same where A and B are both function words: further apart they return by themselves. */
const WIDEST_OF_LIGHT_WORDS = 14;
/** Keeps a passage of endless repetition from proposing without end. */
const MOST_PAIRS_OF_ONE_B = 4;
/** So many A, the nearest first, are proposed around a pair of B. */
const MOST_A = 3;

/** Every A B … B A within {@link WIDEST} tokens: for each pair of B the nearest A around it, of which the scores choose one. */
function crossings(passage: Passage): readonly Candidate<OwnFeature>[] {
  const found: Candidate<OwnFeature>[] = [];
  const words = passage.tokens.filter(isCrossable).map((token) => ({ token, root: rootOf(token), isLight: !isContentWord(token) }));
  const places = new Map<Word, number[]>();
  words.forEach(({ root }, index) => {
    const known = places.get(root);
    if (known) known.push(index);
    else places.set(root, [index]);
  });
  for (const indices of places.values()) {
    for (let order = 0; order + 1 < indices.length; order++) {
      const last = Math.min(indices.length - 1, order + MOST_PAIRS_OF_ONE_B);
      for (let next = order + 1; next <= last; next++) {
        for (const four of around(words, places, indices[order] ?? 0, indices[next] ?? 0)) {
          const candidate = crossing(passage, four);
          if (candidate) found.push(candidate);
        }
      }
    }
  }
  return found;
}

interface Crossable {
  readonly token: Token;
  readonly root: Word;
  /** A function word. */
  readonly isLight: boolean;
}

/** A word that carries meaning, or a pronoun, number or adverb that can be set against another: "all for one, and one for all". */
function isCrossable(token: Token): boolean {
  return token.kind === 'word' && (isContentWord(token) || (!isEmpty(token.lexeme) && LIGHT_PARTS.has(token.partOfSpeech)));
}
const LIGHT_PARTS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'NUM', 'DET']);
/** Words that stand in every other clause. */
const isEmpty = amongWords([
  'a', 'an', 'the', 'this', 'that', 'these', 'those', 'be', 'have', 'it', 'its', 'he', 'his', 'she', 'her', 'they', 'them', 'their', 'i', 'my', 'we', 'our', 'your', 'which', 'who', 'whom', 'whose', 'what', 'there',
  'not', 'no', 'so', 'also', 'very', 'only', 'as', 'such', 'some', 'any', 'other', 'own', 'same', 'each', 'when', 'where', 'how', 'why', 'then', 'than', 'too', 'just', 'more', 'most', 'even', 'still', 'again', 'here', 'now', 'yet', 'never', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must',
]);

/** The four words of each crossing of a pair of B with an A that returns behind it, the nearest A first. */
function around(words: readonly Crossable[], places: ReadonlyMap<Word, readonly number[]>, left: number, right: number): readonly Four[] {
  const [b, b2] = [words[left], words[right]];
  if (!b || !b2 || b2.token.index - b.token.index > WIDEST) return NONE;
  let tried: Word[] | undefined;
  const found: Four[] = [];
  for (let index = left - 1; index >= 0 && found.length < MOST_A; index--) {
    const a = words[index];
    if (!a || b2.token.index - a.token.index > WIDEST) break;
    const uses = places.get(a.root);
    if (!uses || (uses.at(-1) ?? 0) <= right || a.root === b.root || tried?.includes(a.root)) continue;
    (tried ??= []).push(a.root);
    const a2 = words[uses.find((place) => place > right) ?? -1];
    if (!a2 || a2.token.index - a.token.index > (a.isLight && b.isLight ? WIDEST_OF_LIGHT_WORDS : WIDEST)) continue;
    found.push([a.token, b.token, b2.token, a2.token]);
  }
  return found;
}

const NONE: readonly Four[] = [];

type Four = readonly [a: Token, b: Token, b2: Token, a2: Token];

function crossing(passage: Passage, [a, b, b2, a2]: Four): Candidate<OwnFeature> | undefined {
  const { tokens } = passage;
  const parts = partsOf([...stretch([a], 'A'), ...stretch([b], 'B'), ...stretch([b2], 'B'), ...stretch([a2], 'A')]);
  if (!parts || isRefrain(tokens, [a, b, b2, a2])) return undefined;
  const left = tokens.slice(a.index + 1, b.index);
  const centre = tokens.slice(b.index + 1, b2.index);
  const right = tokens.slice(b2.index + 1, a2.index);
  const leftWords = left.filter(isNoPunctuation);
  const rightWords = right.filter(isNoPunctuation);
  const centreWords = centre.filter(isNoPunctuation);
  const rootA = rootOf(a);
  const rootB = rootOf(b);
  const others = [...left, ...centre, ...right].filter((token) => isContentWord(token) && (rootOf(token) === rootA || rootOf(token) === rootB)).length;
  const within = [...left, ...right];
  const rightNormals = new Set(rightWords.map((token) => token.normal));
  const shared = leftWords.filter((token) => rightNormals.has(token.normal)).length;
  return {
    parts,
    features: {
      contentShare: (isContentWord(a) ? 0.5 : 0) + (isContentWord(b) ? 0.5 : 0),
      distance: graded(a2.index - a.index, 3, WIDEST),
      centralPunctuation: centre.some((token) => token.kind === 'punctuation') ? 1 : 0,
      centralConjunction: centre.some((token) => token.partOfSpeech === 'CCONJ') ? 1 : 0,
      negation: [...left, ...centre, ...right].some((token) => NEGATIONS.has(token.normal)) ? 1 : 0,
      antonyms: antonymyOf(a.lexeme, b.lexeme) ? 1 : 0,
      nameShare: [a, b].filter((token) => token.partOfSpeech === 'PROPN').length / 2,
      hardWithin: within.some((token) => HARD.test(token.text)) ? 1 : 0,
      commasWithin: graded(within.filter((token) => token.text === ',').length, 0, 3),
      repeatedBetween: graded(others, 0, 2),
      sameParts: new Set([a, b, b2, a2].map((token) => token.partOfSpeech)).size === 1 ? 1 : 0,
      outerParts: a.partOfSpeech === a2.partOfSpeech && b.partOfSpeech === b2.partOfSpeech ? 1 : 0,
      sameBetween: leftWords.length + rightWords.length === 0 ? 1 : (2 * shared) / (leftWords.length + rightWords.length),
      sameBefore: isSameBefore(tokens, a, a2) || isSameBefore(tokens, b, b2) ? 1 : 0,
      gap: graded(centreWords.length, 0, 12),
      spread: graded(leftWords.length + rightWords.length, 0, 16),
      fromTo: isFromTo(tokens, a, b) && isFromTo(tokens, b2, a2) ? 1 : 0,
      instead: centre.some((token) => INSTEAD.has(token.normal)) ? 1 : 0,
      changedForm: a.lexeme === a2.lexeme && b.lexeme === b2.lexeme ? 0 : 1,
      symmetric: Math.min(leftWords.length + 1, rightWords.length + 1) / Math.max(leftWords.length + 1, rightWords.length + 1),
      sentence: passage.sentences.some(({ from }) => from > b.index && from <= b2.index) ? 1 : 0,
      alike: alignmentOf([a, ...leftWords, b], [b2, ...rightWords, a2]),
      light: isContentWord(a) && isContentWord(b) ? 0 : 1,
      frame: likenessBefore(tokens, a.index, b2.index),
      closes: tokens[a2.index + 1] === undefined || tokens[a2.index + 1]?.kind === 'punctuation' ? 1 : 0,
      namesAll: a.partOfSpeech === 'PROPN' && b.partOfSpeech === 'PROPN' ? 1 : 0,
    },
    keyWords: [a.lexeme, b.lexeme],
    evidence: `"${a.text}" and "${b.text}" return in reverse order`,
  };
}

/** "As for me, give me bread or give me work": where "B A" returns as "B A", or "A B" as "A B", nothing is turned round. */
function isRefrain(tokens: readonly Token[], [a, b, b2, a2]: Four): boolean {
  const [again, sooner] = [b.index + a2.index - b2.index, b2.index - (b.index - a.index)];
  return (again < b2.index && tokens[again]?.word === a2.word) || (sooner > b.index && tokens[sooner]?.word === a.word);
}

/** 0 to 1: how like the words before two places are, place by place: the same word counts 1, a word of the same part of speech a half. */
function likenessBefore(tokens: readonly Token[], first: number, second: number): number {
  let like = 0;
  for (let back = 1; back <= BEFORE; back++) {
    const [one, other] = [tokens[first - back], tokens[second - back]];
    if (one && other && one.kind !== 'punctuation') like += one.word === other.word ? 1 : one.partOfSpeech === other.partOfSpeech ? SAME_CLASS : 0;
  }
  return like / BEFORE;
}
const BEFORE = 3;
const SAME_CLASS = 0.5;

const HARD = /^(?:[.;:!?()[\]—–]|--|…)+$/;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'neither', 'without', 'none', "n't"]);
const INSTEAD: ReadonlySet<string> = new Set(['not', 'rather', 'instead', 'but', 'nor', "n't", 'than']);

function isNoPunctuation(token: Token): boolean {
  return token.kind !== 'punctuation';
}

function isSameBefore(tokens: readonly Token[], first: Token, second: Token): boolean {
  const before = tokens[first.index - 1];
  return before !== undefined && before.kind === 'word' && before.partOfSpeech !== 'DET' && before.word === tokens[second.index - 1]?.word;
}

function isFromTo(tokens: readonly Token[], first: Token, second: Token): boolean {
  return [1, 2].some((back) => tokens[first.index - back]?.normal === 'from') && [1, 2].some((back) => ['to', 'into'].includes(tokens[second.index - back]?.normal ?? ''));
}
