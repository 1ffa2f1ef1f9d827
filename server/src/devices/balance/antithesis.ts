import { frequencyOf } from '../../language/lexical-facts.ts';
import { type Passage, type Sentence, sentenceAt } from '../../language/passage.ts';
import { isContentWord, isVerb, isWord, type Token, type TokenRange } from '../../language/token.ts';
import { ByPlaces } from '../by-places.ts';
import { partsOf } from '../candidate-parts.ts';
import { clauseAt, type Opposition, oppositionsBetween, oppositionsIn, setsPersonsApart, stretchAt, wholePhraseAt } from '../contrasts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { type FeatureGroups, type Features, featuresOf, graded } from '../features.ts';
import { deniedAndAffirmed } from '../denials.ts';
import { parallels } from '../parallels.ts';

const FEATURES = {
  notBut: '"not X but Y"',
  butNot: '"X, not Y"',
  freshSubject: 'behind "but" a clause opens with a subject of its own, and what was denied is none',
  longDenial: 'what is denied is long (1: thirty tokens, 0: ten)',
  insteadOf: '"instead of X, Y" and its like',
  correlative: 'paired words of contrast: "here … there", "on the one hand … on the other"',
  parallelMembers: 'the members are of the same shape',
  sureAntonyms: 'the pair are plain contraries (those that the lexicon names)',
  directAntonyms: 'every dictionary has the pair as contraries (those that WordNet names)',
  persons: 'speaker and hearers, or two parties, are set against each other',
  samePart: 'the contraries are the same part of speech',
  nouns: 'the contraries are nouns',
  adjectives: 'the contraries are adjectives',
  verbs: 'the contraries are verbs',
  commonPair: 'both contraries are among the commonest words',
  sharedFrame: 'a content word stands in both members',
  sameStart: 'both members open with the same word or the same kind of word',
  joined: 'only "and", "or" or "nor" stands between the contraries',
  contrastWord: '"but", "yet", "while", "whereas", "instead" stands between',
  shortMembers: 'the members are short (1: one word, 0: ten)',
  bareWords: 'the members are hardly more than the contraries',
  sprawling: 'the members are long: what they set against each other is some part of them (words of both beyond 24, at most 24, divided by 24)',
  clauseMembers: 'the members are the clauses around the contraries',
  apart: 'the members are sentences',
  comparison: '"more X than Y", "the more … the less"',
  denialApart: 'one clause denies and the next affirms',
  whileClause: '"X, while Y", "whereas"',
  otherBuild: 'one member has a verb and the other has none',
  broken: 'punctuation stands within the members (marks, at most 3, divided by 3)',
  metSooner: 'the first of the contraries meets a contrary sooner',
  samePlace: 'the contraries stand at the same place of their members',
  sameVerbDenied: 'the same verb is affirmed in one member and denied in the other',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'antithesis',
  name: 'Antithesis',
  synonyms: ['contentio', 'contrapositum', 'antitheton'],
  family: 'balance',
  definition: 'Contrary ideas are set against each other in balanced wording.',
  source: 'Aristotle, Rhetoric 3.9 (1409b–1410a); Rhetorica ad Herennium 4.15.21',
  examples: {
    positive: [
      { text: 'They asked not for favours but for wages.', parts: ['not for favours', 'but for wages'] },
      { text: 'The old tax fed the poor, the new tax feeds the rich.', parts: ['The old tax fed the poor', 'the new tax feeds the rich'] },
      { text: 'I come to bury Caesar, not to praise him.', parts: ['to bury Caesar', 'not to praise him'], author: 'Shakespeare, Julius Caesar 3.2' },
    ],
    negative: [
      { text: 'The ship sailed at dawn with salt and timber.' },
      { text: 'It was not raining when we left.' },
    ],
  },
  misses: 'Contraries that no lexicon pairs and no wording sets against each other.',
  features: FEATURES,
  *detect(passage) {
    const found = new ByPlaces<FoundCandidate>();
    const add = (candidate: FoundCandidate | undefined): void => {
      if (!candidate) return;
      const places: number[] = [];
      for (const { start, end } of candidate.parts) places.push(start, end);
      const known = found.get(places);
      found.set(places, known ? { ...known, features: [{ ...featuresOf(candidate.features), ...positive(featuresOf(known.features)) }] } : candidate);
    };
    for (const denial of deniedAndAffirmed(passage)) add(makeCandidate(passage, denial.members, { [denial.kind]: 1, negation: 1 }, []));
    for (const parallel of parallels(passage)) {
      for (let index = 1; index < parallel.members.length; index++) {
        const first = parallel.members[index - 1];
        const second = parallel.members[index];
        if (!first || !second) continue;
        const pairs = oppositionsBetween(passage, first, second);
        const persons = setsPersonsApart(passage, first, second);
        if (pairs.length > 0 || persons) add(makeCandidate(passage, [first, second], { parallelMembers: 1, alignment: parallel.alignment, persons: persons ? 1 : 0 }, pairs));
      }
    }
    for (const sentence of passage.sentences) {
      for (const pair of oppositionsIn(passage, sentence)) {
        add(makeCandidate(passage, membersAround(passage, sentence, pair), {}, [pair]));
        const [first, second] = [clauseAt(sentence, pair.first), clauseAt(sentence, pair.second)];
        if (first && second && first.to <= second.from) add(makeCandidate(passage, [first, withoutConjunction(passage, second)], { clauseMembers: 1 }, oppositionsBetween(passage, first, second)));
      }
      const next = passage.sentences[sentence.index + 1];
      const [last, opening] = [sentence.cola.at(-1), next?.cola[0]];
      if (!next || !last || !opening) continue;
      const [whole, following] = [wholeOrClause(sentence, last), wholeOrClause(next, opening)];
      const pairs = oppositionsBetween(passage, whole, following);
      if (pairs.some((pair) => pair.second - next.from < OPENING_TOKENS && pair.isSure)) add(makeCandidate(passage, [whole, following], { apart: 1 }, pairs));
    }
    yield* found.values;
  },
});

interface FoundCandidate extends Candidate<Own> {
  readonly features: FeatureGroups<Own>;
}

function positive(features: Features<Own>): Features<Own> {
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value > 0));
}

/** Where the contrary of a word of the sentence before must stand to be heard, in tokens. */
const OPENING_TOKENS = 8;
/** Longest sentence that is a member as a whole, in tokens. */
const LONG_SENTENCE = 28;

function wholeOrClause(sentence: Sentence, clause: TokenRange): TokenRange {
  return sentence.to - sentence.from <= LONG_SENTENCE ? { from: sentence.from, to: sentence.to - 1 } : clause;
}

function withoutConjunction(passage: Passage, range: TokenRange): TokenRange {
  return passage.tokens[range.from]?.partOfSpeech === 'CCONJ' && range.to - range.from > 1 ? { from: range.from + 1, to: range.to } : range;
}

/** Longest stretch between commas that is taken whole, in tokens. */
const SHORT_STRETCH = 9;

/** What is set against each other: the stretches between commas where these are short, else the phrases around the contraries. */
function membersAround(passage: Passage, sentence: Sentence, { first, second }: Opposition): readonly [TokenRange, TokenRange] {
  const stretches: readonly [TokenRange, TokenRange] = [stretchAt(passage, sentence, first), stretchAt(passage, sentence, second)];
  const areApart = stretches[0].to <= stretches[1].from;
  if (areApart && stretches.every((stretch) => stretch.to - stretch.from <= SHORT_STRETCH)) return stretches;
  const phrases: readonly [TokenRange, TokenRange] = [wholePhraseAt(passage, first), wholePhraseAt(passage, second)];
  return phrases[0].to <= phrases[1].from ? phrases : [{ from: first, to: first + 1 }, { from: second, to: second + 1 }];
}

/** Words of a member that is no longer short. */
const LONG_MEMBER = 10;
/** Words of both members that are little more than the contraries. */
const BARE = 5;
/** Words of both members from which they are more than a reader takes in as one contrast. */
const SPRAWLING = 24;
/** Tokens of a denial that no "but" is waited for any more. */
const LONGEST_DENIAL = 30;
/** Frequency band (see the lexicon) from which a word is among the commonest. */
const COMMONEST = 5;
const CONTRAST_WORD = /^(?:but|yet|while|whilst|whereas|though|although|instead|rather|however|than|only|nevertheless)$/;

function makeCandidate(passage: Passage, members: readonly [TokenRange, TokenRange], own: Features<Own>, pairs: readonly Opposition[]): FoundCandidate | undefined {
  const { tokens } = passage;
  const spans = members.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
  const parts = partsOf(spans);
  if (!parts || members[0].to > members[1].from) return undefined;
  const [first, second] = [tokens.slice(members[0].from, members[0].to), tokens.slice(members[1].from, members[1].to)];
  const between = tokens.slice(members[0].to, members[1].from);
  const words = [first, second].map((member) => member.filter(isWord).length);
  const lemmas = new Set(first.filter(isContentWord).map((token) => token.lemma));
  // "however, not for changes in ethics alone": what is set against something says something.
  if (pairs.length === 0 && [first, second].some((member) => !member.some(isContentWord))) return undefined;
  const pair = pairs[0];
  const [a, b] = [pair && tokens[pair.first], pair && tokens[pair.second]];
  const [startA, startB] = [first[0], second[0]];
  return {
    parts,
    features: [{
      balance: Math.min(...words) / Math.max(1, ...words),
      adjacency: 1 - graded(between.length, 1, 12),
      centralPunctuation: between.some((token) => token.kind === 'punctuation') ? 1 : 0,
      antonyms: pairs.length > 0 ? 1 : 0,
      directAntonyms: pairs.some((each) => each.isDirect) ? 1 : 0,
      sureAntonyms: pairs.some((each) => each.isSure) ? 1 : 0,
      otherBuild: first.some(isVerb) === second.some(isVerb) ? 0 : 1,
      samePlace: a && b && isSamePlace(members, a.index, b.index) ? 1 : 0,
      samePart: a && b && a.partOfSpeech === b.partOfSpeech ? 1 : 0,
      nouns: a?.partOfSpeech === 'NOUN' && b?.partOfSpeech === 'NOUN' ? 1 : 0,
      adjectives: a?.partOfSpeech === 'ADJ' && b?.partOfSpeech === 'ADJ' ? 1 : 0,
      verbs: a?.partOfSpeech === 'VERB' && b?.partOfSpeech === 'VERB' ? 1 : 0,
      commonPair: a && b && frequencyOf(a.lexeme) >= COMMONEST && frequencyOf(b.lexeme) >= COMMONEST ? 1 : 0,
      sharedFrame: second.some((token) => isContentWord(token) && lemmas.has(token.lemma)) ? 1 : 0,
      sameStart: startA && startB && (startA.word === startB.word || startA.partOfSpeech === startB.partOfSpeech) ? 1 : 0,
      joined: between.length === 1 && between[0]?.partOfSpeech === 'CCONJ' ? 1 : 0,
      contrastWord: between.some((token) => CONTRAST_WORD.test(token.normal)) || CONTRAST_WORD.test(startB?.normal ?? '') ? 1 : 0,
      shortMembers: 1 - graded((words[0] ?? 0) + (words[1] ?? 0), 2, 2 * LONG_MEMBER),
      bareWords: pairs.length > 0 && (words[0] ?? 0) + (words[1] ?? 0) <= BARE ? 1 : 0,
      sprawling: graded((words[0] ?? 0) + (words[1] ?? 0), SPRAWLING, 2 * SPRAWLING),
      broken: graded(first.filter(isMark).length + second.filter(isMark).length, 0, 3),
      metSooner: pair && meetsSooner(passage, pair) ? 1 : 0,
      freshSubject: own.notBut === 1 && opensClause(second.slice(1)) && !opensClause(first.slice(1)) ? 1 : 0,
      longDenial: own.negation === 1 ? graded(first.length, LONG_MEMBER, LONGEST_DENIAL) : 0,
    }, own],
    keyWords: a && b ? [a.lexeme, b.lexeme] : [],
    evidence: a && b ? `"${a.text}" is set against "${b.text}"` : evidenceOf(own),
  };
}

/** What speaks for a contrast that no two words make. */
function evidenceOf({ persons, comparison, correlative, whileClause, insteadOf }: Features<Own>): string {
  if (persons === 1) return 'what one does is set against what the other does';
  if (comparison === 1) return 'one thing is put above the other';
  if (correlative === 1) return 'the members open with paired words of contrast';
  if (whileClause === 1) return 'one thing is told against the other';
  return insteadOf === 1 ? 'one thing is put in the place of the other' : 'one thing is denied and another affirmed';
}

/** A subject and its verb. */
function opensClause(tokens: readonly Token[]): boolean {
  const verb = tokens.slice(0, OPENING_TOKENS).findIndex((token) => token.partOfSpeech === 'AUX' || token.partOfSpeech === 'VERB');
  return verb > 0 && tokens.slice(0, verb).some((token) => token.partOfSpeech === 'PRON' || token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN') && tokens.slice(0, verb).every((token) => token.partOfSpeech !== 'ADP' && token.partOfSpeech !== 'PART');
}

function isMark({ kind }: Token): boolean {
  return kind === 'punctuation';
}

/** "made the country subject to the towns, and built cities": the country has been set against the towns already. */
function meetsSooner(passage: Passage, { first, second }: Opposition): boolean {
  const sentence = sentenceAt(passage, first);
  return sentence !== undefined && oppositionsIn(passage, sentence).some((other) => other.first === first && other.second < second);
}

/** Counted from the beginnings of the members, or from their ends. */
function isSamePlace([first, second]: readonly [TokenRange, TokenRange], a: number, b: number): boolean {
  return Math.abs(a - first.from - (b - second.from)) <= 1 || Math.abs(first.to - a - (second.to - b)) <= 1;
}
