import type { Passage, Sentence } from '../../language/passage.ts';
import { isContentWord, isVerb, isWord, type Token, type TokenRange } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';

const FEATURES = {
  samePreposition: 'the same preposition stands between the nouns of both members',
  semicolon: 'a semicolon parts them',
  participle: 'a participle stands without its auxiliary',
  subjectNoun: 'both members open with a noun phrase',
  sameFrame: 'the shorter member has the small words of the full one (share of its function words)',
  shortMember: 'the gapped member is short (1: two words, 0: twelve)',
  asSo: '"as … so"',
  parallelClose: 'both members close with the same kind of word',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'ellipsis',
  name: 'Ellipsis',
  synonyms: ['gapping', 'detractio', 'eclipsis', 'zeugma of the grammarians'],
  family: 'balance',
  definition: 'A verb or noun is left to be supplied from the parallel clause.',
  source: 'Quintilian, Institutio Oratoria 9.3.58; Puttenham, The Arte of English Poesie 3.12 (eclipsis)',
  examples: {
    positive: [
      { text: 'The miller sold his horse to the mayor, the baker his oven to the priest.', parts: ['the baker his oven to the priest'] },
      { text: 'The old men were sent to the mines; the boys to the mills.', parts: ['the boys to the mills'] },
    ],
    negative: [
      { text: 'The miller sold his horse and the baker sold his oven.' },
      { text: 'They took the boats, the nets, the oars.' },
    ],
  },
  misses: 'Gaps across sentences, and gaps of nouns behind their adjectives.',
  features: FEATURES,
  *detect(passage) {
    for (const sentence of passage.sentences) yield* gaps(passage, sentence);
  },
});

const LONGEST_WORDS = 14;

interface Gap {
  readonly full: TokenRange;
  readonly verb: Token;
  readonly words: readonly Token[];
  readonly hasSamePreposition: boolean;
}

function* gaps({ tokens }: Passage, sentence: Sentence): Iterable<Candidate<Own>> {
  let run: Gap[] = [];
  const stretches = stretchesOf(tokens, sentence);
  for (const [index, stretch] of stretches.entries()) {
    const gap = index === 0 || isSome(tokens, stretch, isFinite) ? undefined : readGap(tokens, stretches, index);
    const last = run.at(-1);
    if (gap && last && last.full.from === gap.full.from) run.push(gap);
    else {
      if (run.length > 0) yield* makeCandidate(tokens, run);
      run = gap ? [gap] : [];
    }
  }
  if (run.length > 0) yield* makeCandidate(tokens, run);
}

/** What one of a sentence's stretches leaves out of the last full one before it. */
function readGap(tokens: readonly Token[], stretches: readonly TokenRange[], index: number): Gap | undefined {
  const gapped = stretches[index];
  if (!gapped) return undefined;
  const inner = tokens.slice(gapped.from, gapped.to);
  const words = inner.filter(isWord);
  if (words.length < SHORTEST_WORDS || words.length > LONGEST_WORDS) return undefined;
  const full = stretches.findLast((stretch, at) => at < index && isSome(tokens, stretch, isVerb) && readWords(tokens, stretch) > 2);
  const verb = full && tokens.slice(full.from, full.to).find(isVerb);
  if (!full || !verb || gapped.from - full.to > FARTHEST) return undefined;
  const nouns = inner.filter((token) => isContentWord(token) && token.partOfSpeech !== 'ADJ' && token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'ADV');
  const closing = inner.findLast(isWord);
  // "the markets kept growing, the demand ever rising": a participle without the verb that the full clause has.
  const isParticiple = nouns.length > 0 && closing?.partOfSpeech === 'VERB' && tokens.slice(full.from, full.to).findLast(isWord)?.normal.slice(-3) === closing.normal.slice(-3);
  if (!opensWithNoun(inner) || (nouns.length < 2 && !isParticiple)) return undefined;
  const between = separatorsBetween(inner);
  const shared = between.some((word) => tokens.slice(verb.index + 1, full.to).some((token) => token.normal === word));
  if (!shared && !isParticiple && !(between.length === 0 && hasTwoPhrases(inner))) return undefined;
  return { full, verb, words, hasSamePreposition: shared };
}

function isSome(tokens: readonly Token[], { from, to }: TokenRange, holds: (token: Token) => boolean): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && holds(token)) return true;
  }
  return false;
}

function readWords(tokens: readonly Token[], range: TokenRange): number {
  return tokens.slice(range.from, range.to).filter(isWord).length;
}

const SHORTEST_WORDS = 3;

function* makeCandidate(tokens: readonly Token[], run: readonly Gap[]): Iterable<Candidate<Own>> {
  const [first] = run;
  const parts = partsOf(run.flatMap(({ words }) => {
    const [opening, closing] = [words[0], words.at(-1)];
    return opening && closing ? [{ start: opening.start, end: closing.end }] : [];
  }));
  if (!first || !parts) return;
  const { full, verb, words } = first;
  const before = tokens.slice(full.from, full.to);
  const functionWords = words.filter((token) => !isContentWord(token));
  const opening = words[0]?.index ?? full.to;
  yield {
    parts,
    features: {
      members: graded(run.length, 1, 4),
      samePreposition: first.hasSamePreposition ? 1 : 0,
      semicolon: tokens.slice(full.to, opening).some((token) => token.text === ';') ? 1 : 0,
      participle: words.some((token) => token.partOfSpeech === 'VERB') ? 1 : 0,
      subjectNoun: opensWithNoun(before) ? 1 : 0,
      sameFrame: functionWords.length === 0 ? 0 : functionWords.filter((token) => before.some((other) => other.word === token.word)).length / functionWords.length,
      shortMember: 1 - graded(words.length, 2, 12),
      asSo: tokens[full.from]?.normal === 'as' && words[0]?.normal === 'so' ? 1 : 0,
      adjacency: 1 - graded(opening - full.to, 1, FARTHEST),
      parallelClose: before.findLast(isWord)?.partOfSpeech === words.at(-1)?.partOfSpeech && before.findLast(isWord)?.word !== words.at(-1)?.word ? 1 : 0,
    },
    keyWords: words.filter(isContentWord).map((token) => token.lexeme),
    evidence: `"${verb.text}" is to be supplied`,
  };
}

/** Tokens from the full member to the gapped one. */
const FARTHEST = 25;

function stretchesOf(tokens: readonly Token[], sentence: Sentence): readonly TokenRange[] {
  const stretches: TokenRange[] = [];
  let from = sentence.from;
  for (let index = sentence.from; index <= sentence.to; index++) {
    const token = tokens[index];
    const cuts = index === sentence.to || token === undefined || (token.kind === 'punctuation' && /^[,;:.!?()—–]$|^--$/.test(token.text)) || (token.partOfSpeech === 'CCONJ' && /^[,;]$/.test(tokens[index - 1]?.text ?? '')) || (token.normal === 'and' && tokens[index + 1]?.partOfSpeech === 'DET');
    if (!cuts) continue;
    if (index > from) stretches.push({ from, to: index });
    from = index + 1;
  }
  return stretches;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'because', 'if']);

/** A verb that is no participle, so that nothing is left out. */
function isFinite(token: Token): boolean {
  return token.partOfSpeech === 'AUX' || (token.partOfSpeech === 'VERB' && !/(?:ed|en|ing|ung|orn)$/.test(token.normal)) || SUBORDINATORS.has(token.normal) || (token.normal === 'to' && token.partOfSpeech === 'PART');
}

function opensWithNoun(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  const first = words.find((word) => !/^(?:so|also|then|now|and|but|here|there)$/.test(word.normal)) ?? words[0];
  return first !== undefined && (first.partOfSpeech === 'DET' || first.partOfSpeech === 'NOUN' || first.partOfSpeech === 'PROPN' || first.partOfSpeech === 'NUM' || first.partOfSpeech === 'ADJ' || /^(?:my|our|your|his|her|its|their|in)$/.test(first.normal));
}

/** Prepositions within a stretch, not at its beginning and not "of". */
function separatorsBetween(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token, index) => index > 0 && token.partOfSpeech === 'ADP' && token.normal !== 'of').map((token) => token.normal);
}

/** "the baker his oven": a second phrase opens right behind the first one's noun. */
function hasTwoPhrases(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => index > 1 && (token.partOfSpeech === 'DET' || /^(?:his|her|its|their|a|an|the)$/.test(token.normal)) && (tokens[index - 1]?.partOfSpeech === 'NOUN' || tokens[index - 1]?.partOfSpeech === 'PROPN'));
}
