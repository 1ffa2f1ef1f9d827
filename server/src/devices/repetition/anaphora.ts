import type { Passage } from '../../language/passage.ts';
import { isContentWord, isVerb, type Token } from '../../language/token.ts';
import type { Word } from '../../language/word.ts';
import { longest, partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { commonOpening, isArticle, isHeard, isSpoken, keyWordsOf, phraseFeatures, stretch, withoutTrailingArticle, wordsAsWritten } from '../repeated-phrase.ts';
import { kindOf } from '../series.ts';
import { alignmentOf, balanceOf, BOUNDARY_STRENGTH, likenessOf, outerSentences, overNeighbours, type Unit, type UnitLevel, unitsOf } from '../units.ts';

export default defineDevice({
  label: 'anaphora',
  name: 'Anaphora',
  synonyms: ['epanaphora', 'repetitio', 'report'],
  family: 'repetition',
  definition: 'Successive clauses, sentences or paragraphs open with the same word or words.',
  source: 'Rhetorica ad Herennium 4.13.19; Demetrius, On Style 141',
  examples: {
    positive: [
      { text: 'We shall mend the roof. We shall mend the wall. We shall mend the road.', parts: ['We shall mend', 'We shall mend', 'We shall mend'] },
      { text: 'Every harbour pays its toll. Every village sends its sons.', parts: ['Every', 'Every'] },
      { text: 'They came with torches, with ropes, with a warrant that nobody had signed.', parts: ['with', 'with', 'with'] },
    ],
    negative: [
      { text: 'The ship sailed at dawn. The crew was tired.' },
      { text: 'It rained. It was a Monday.' },
    ],
  },
  misses: 'Openings of one function word in fewer than three members; members further apart than three sentences.',
  features: {
    pronoun: 'the opening is a pronoun alone: "he … he"',
    article: 'the opening is an article or "this" with a noun',
    preposition: 'the opening begins with a preposition',
    firstPerson: 'the opening is "I" or "we" alone: whoever speaks of himself opens so',
    bareFrame: 'two members open with two function words: "in the … in the"',
    bareWord: 'the opening is one function word',
    bareLink: 'the opening is a preposition or "to" alone',
    bareTwo: 'two members open with one word that is no noun, verb, adjective or adverb of its own: "when … when"',
    predicate: 'clauses parted by others open with their verb: its subject, which is not repeated, stands before',
    otherBuild: 'one member opens a clause and another a phrase: only one of them has a verb behind the opening',
    memberLength: 'the members are long (mean length in words, at most 20, divided by 20)',
    fromTail: 'the first member opens within its clause',
    conjoined: 'a conjunction joins the members (share of them)',
    sameKind: 'the members are of one kind: clauses, phrases with a preposition and so on',
    afterAdverb: 'an adverb stands before the opening of a member',
    formula: 'the opening opens a set phrase: "on the one hand … on the other"',
    sharedLater: 'the members have another content word in common (share of neighbours that do)',
    sentences: 'the members are sentences',
    paragraphs: 'the members are paragraphs',
  },
  // The guidelines: function words carry an anaphora only with three members or more, or two words or more.
  prior: { bareTwo: -2, firstPerson: -1.5, bareFrame: -0.7, bareWord: -0.5, otherBuild: -0.5, predicate: -2 },
  *detect(passage) {
    yield* longest(LEVELS.flatMap((level) => openingsIn(unitsOf(passage, level).map((unit, index) => memberOf(unit, 0, index)), level)), ({ start }) => start);
  },
  *detectAcross(passages) {
    yield* openingsIn(passages.flatMap(headOf), 'paragraph');
  },
});

type Level = UnitLevel | 'paragraph';
const LEVELS: readonly UnitLevel[] = ['sentence', 'period', 'colon', 'comma'];
/** Members may alternate with others: the next one stands at most so many units further. */
const REACH: Readonly<Record<Level, number>> = { paragraph: 2, sentence: 3, period: 2, colon: 2, comma: 3 };
/** Longest opening compared, in words. */
const LONGEST = 8;

interface Member extends Unit {
  readonly passage: number;
  readonly index: number;
  /** Whether it is the end of its unit. */
  readonly isTail: boolean;
  readonly isAfterAdverb: boolean;
}

function memberOf({ level, words, core, sentence, boundary }: Unit, passage: number, index: number): Member {
  return { level, words, core, sentence, boundary, passage, index, isTail: false, isAfterAdverb: false };
}

/** A paragraph's first sentence. */
function headOf(passage: Passage, index: number): readonly Member[] {
  const { first } = outerSentences(passage);
  return first ? [memberOf(first, index, index)] : [];
}

/** Chains of units that open alike, and of each the links that have more in common than the whole. */
function openingsIn(units: readonly Member[], level: Level): readonly Candidate<OwnFeature>[] {
  const found: Candidate<OwnFeature>[] = [];
  for (const chain of chainsOf(units, REACH[level])) {
    const common = chain.slice(1).reduce((shortest, member) => Math.min(shortest, commonOpening(chain[0]?.core ?? [], member.core)), LONGEST);
    found.push(...candidateOf(chain, common, level));
    for (const run of longerRuns(chain, common)) found.push(...candidateOf(run.members, run.length, level));
  }
  return found;
}

function chainsOf(units: readonly Member[], reach: number): readonly (readonly Member[])[] {
  const open = new Map<Word | undefined, Member[]>();
  const chains: Member[][] = [];
  const add = (member: Member, before: Member | undefined): void => {
    const word = member.core[0]?.word;
    const chain = open.get(word);
    if (chain && member.index - (chain.at(-1)?.index ?? 0) <= reach) {
      chain.push(member);
      return;
    }
    const tail = member.level === 'comma' ? tailOf(before, member) : undefined;
    const fresh = tail ? [tail, member] : [member];
    open.set(word, fresh);
    chains.push(fresh);
  };
  for (let position = 0; position < units.length; position++) {
    const unit = units[position];
    if (!unit) continue;
    add(unit, units[position - 1]);
    const rest = withoutAdverb(unit);
    if (rest) add(rest, units[position - 1]);
  }
  return chains.filter((chain) => chain.length > 1);
}

/** "chiefly people who …; people who …": an adverb before the opening is no part of it. */
function withoutAdverb(unit: Member): Member | undefined {
  return unit.core[0]?.partOfSpeech === 'ADV' && unit.core.length > 2 && unit.core[0].word !== unit.core[1]?.word && !isArticle(unit.core[1]) ? { ...unit, core: unit.core.slice(1), isAfterAdverb: true } : undefined;
}

/** "came with torches, with ropes": the first member opens within its unit, at the last place that opens as the next does. */
function tailOf(unit: Member | undefined, next: Member): Member | undefined {
  if (!unit || next.boundary === 'start' || unit.sentence !== next.sentence) return undefined;
  const at = unit.core.findLastIndex((token) => token.word === next.core[0]?.word);
  return at > 0 && at < unit.core.length - 1 ? { ...unit, core: unit.core.slice(at), isTail: true } : undefined;
}

/** Maximal runs of neighbours in a chain whose common opening is longer than the chain's. */
function longerRuns(chain: readonly Member[], common: number): readonly { readonly members: readonly Member[]; readonly length: number }[] {
  const runs: { members: Member[]; length: number }[] = [];
  let run: { members: Member[]; length: number } | undefined;
  chain.forEach((member, index) => {
    const previous = chain[index - 1];
    if (!previous) return;
    const shared = Math.min(LONGEST, commonOpening(previous.core, member.core));
    if (shared <= common) run = undefined;
    else if (run && run.length === shared) run.members.push(member);
    else {
      run = { members: [previous, member], length: shared };
      runs.push(run);
    }
  });
  return runs;
}

type OwnFeature = 'pronoun' | 'article' | 'preposition' | 'firstPerson' | 'bareFrame' | 'bareWord' | 'bareLink' | 'bareTwo' | 'predicate' | 'otherBuild' | 'memberLength' | 'fromTail' | 'conjoined' | 'sameKind' | 'formula' | 'afterAdverb' | 'sharedLater' | 'sentences' | 'paragraphs';

function* candidateOf(members: readonly Member[], common: number, level: Level): Iterable<Candidate<OwnFeature>> {
  const opening = withoutTrailingArticle(members[0]?.core.slice(0, common) ?? []);
  const length = opening.length;
  if (length === 0 || (members.length < 3 && length < 2 && !canPair(opening[0]))) return;
  if (members.length < 3 && length === 1 && isArticle(opening[0])) return;
  if (!opening.some(isSpoken)) return;
  const parts = partsOf(members.flatMap((member) => stretch(member.core.slice(0, length), 'opening', member.passage)));
  if (!parts) return;
  const rest = members.map((member) => member.core.slice(length));
  const first = opening[0];
  yield {
    parts,
    features: [phraseFeatures(opening, members.length), {
      adjacency: overNeighbours(members, (a, b) => 1 / (b.index - a.index)),
      boundary: overNeighbours(members, (_, b) => (level === 'paragraph' ? 1 : BOUNDARY_STRENGTH[b.boundary])),
      alignment: overNeighbours(rest, (a, b) => alignmentOf(a.slice(0, ALIGNED), b.slice(0, ALIGNED))),
      balance: overNeighbours(rest, balanceOf),
      pronoun: length === 1 && first?.partOfSpeech === 'PRON' ? 1 : 0,
      article: isArticle(first) ? 1 : 0,
      preposition: first?.partOfSpeech === 'ADP' ? 1 : 0,
      firstPerson: length === 1 && FIRST_PERSON.has(first?.normal ?? '') ? 1 : 0,
      bareFrame: members.length === 2 && length === 2 && !opening.some(isHeard) ? 1 : 0,
      bareWord: length === 1 && !opening.some(isHeard) ? 1 : 0,
      bareLink: length === 1 && (first?.partOfSpeech === 'ADP' || first?.normal === 'to') ? 1 : 0,
      bareTwo: length === 1 && members.length === 2 && !opening.some(isContentWord) ? 1 : 0,
      predicate: first !== undefined && isVerb(first) && members.some(({ index }, at) => at > 0 && index - (members[at - 1]?.index ?? index) > 1) ? 1 : 0,
      otherBuild: new Set(rest.map((words) => words.some(isVerb))).size > 1 ? 1 : 0,
      likeness: overNeighbours(rest, likenessOf),
      memberLength: Math.min(1, members.reduce((sum, { core }) => sum + core.length, 0) / members.length / LONG_MEMBER),
      fromTail: members[0]?.isTail ? 1 : 0,
      conjoined: members.slice(1).filter(({ core, words }) => core.length < words.length).length / (members.length - 1),
      sameKind: new Set(members.map(({ core }) => kindOf(core))).size === 1 ? 1 : 0,
      afterAdverb: members.some(({ isAfterAdverb }) => isAfterAdverb) ? 1 : 0,
      formula: members.some(({ core }) => core.slice(0, FORMULA_WITHIN).some(({ normal }) => FORMULA.has(normal))) ? 1 : 0,
      sharedLater: overNeighbours(rest, shareContent),
      sentences: level === 'sentence' ? 1 : 0,
      paragraphs: level === 'paragraph' ? 1 : 0,
    }],
    keyWords: keyWordsOf(opening),
    evidence: `"${wordsAsWritten(opening)}" opens ${members.length} ${NAMES[level]}`,
  };
}

const NAMES: Readonly<Record<Level, string>> = { paragraph: 'paragraphs', sentence: 'sentences', period: 'clauses', colon: 'clauses', comma: 'members' };
/** Two members need a content word, one of quantity or place, or one that pairs them: "When … When" is grammar. */
function canPair(token: Token | undefined): boolean {
  return token !== undefined && ((isHeard(token) && !GRAMMATICAL.has(token.normal)) || CORRELATIVES.has(token.normal));
}
const GRAMMATICAL: ReadonlySet<string> = new Set(['when', 'where', 'why', 'what', 'how', 'may', 'shall', 'must', 'not', 'too', 'there']);
/** Function words that pair members when they open two of them. */
const CORRELATIVES: ReadonlySet<string> = new Set(['partly', 'sometimes', 'hence', 'without', 'half', 'whether', 'neither', 'because']);
/** So many words after the opening are compared for their build. */
const ALIGNED = 4;
const LONG_MEMBER = 20;
/** "on the one hand … on the other", "in the former … in the latter" */
const FORMULA: ReadonlySet<string> = new Set(['hand', 'former', 'latter', 'contrary', 'case', 'addition', 'other']);
const FORMULA_WITHIN = 4;

function shareContent(a: readonly Token[], b: readonly Token[]): number {
  const words = new Set(a.filter(isContentWord).map(({ lemma }) => lemma));
  return b.some((token) => words.has(token.lemma)) ? 1 : 0;
}
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);
