import type { Passage } from '../../language/passage.ts';
import { isVerb, type Token } from '../../language/token.ts';
import type { Word } from '../../language/word.ts';
import { longest, partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { commonEnding, isSpoken, isHeard, keyWordsOf, phraseFeatures, stretch, wordsAsWritten } from '../repeated-phrase.ts';
import { kindOf } from '../series.ts';
import { alignmentOf, balanceOf, BOUNDARY_STRENGTH, likenessOf, outerSentences, overNeighbours, type Unit, type UnitLevel, unitsOf } from '../units.ts';

export default defineDevice({
  label: 'epistrophe',
  name: 'Epistrophe',
  synonyms: ['epiphora', 'antistrophe', 'conversio', 'desitio'],
  family: 'repetition',
  definition: 'Successive clauses or sentences end with the same word or words.',
  source: 'Rhetorica ad Herennium 4.13.19; Quintilian, Institutio Oratoria 9.3.30',
  examples: {
    positive: [
      { text: 'The mill is gone for ever; the river is gone for ever.', parts: ['is gone for ever', 'is gone for ever'] },
      { text: 'Where the wages of the mill are spent, the children of the valley are spent.', parts: ['are spent', 'are spent'] },
    ],
    negative: [
      { text: 'The ship sailed at dawn. The crew slept on deck.' },
      { text: 'He saw it, and she heard it.' },
    ],
  },
  misses: 'Endings in different forms of one word; ends that a tag ("sir", "my friends") hides.',
  features: {
    pronoun: 'the ending is a pronoun alone: "it … it"',
    sentences: 'the members are sentences',
    paragraphs: 'the members are paragraphs',
    runsOn: 'the sentence goes on after the last member',
    oneWord: 'two members end with one word',
    memberLength: 'the members are long (mean length in words, at most 20, divided by 20)',
    sameKind: 'the members are of one kind: clauses, phrases with a preposition and so on',
    three: 'three members or more',
    otherBuild: 'before the ending one member has a verb and another none',
  },
  // Where the last member does not close its sentence nothing rests on the repeated words.
  prior: { pronoun: -1, runsOn: -1, oneWord: -0.5, otherBuild: -0.5 },
  *detect(passage) {
    yield* longest(LEVELS.flatMap((level) => endingsIn(unitsOf(passage, level).map((unit, index) => memberOf(unit, 0, index, isClosing(passage, unit))), level)), ({ end }) => end);
  },
  *detectAcross(passages) {
    yield* endingsIn(passages.flatMap(tailOf), 'paragraph');
  },
});

type Level = UnitLevel | 'paragraph';
type OwnFeature = 'pronoun' | 'sentences' | 'paragraphs' | 'runsOn' | 'oneWord' | 'otherBuild' | 'memberLength' | 'sameKind' | 'three';
const LEVELS: readonly UnitLevel[] = ['sentence', 'period', 'colon', 'comma'];
/** A refrain may return after another sentence: the next ending stands at most so many units further. */
const REACH: Readonly<Record<Level, number>> = { paragraph: 2, sentence: 2, period: 2, colon: 2, comma: 2 };
/** Longest ending compared, in words: a refrain may be a sentence. */
const LONGEST = 12;

interface Member extends Unit {
  readonly passage: number;
  readonly index: number;
  /** Whether hard punctuation follows it. */
  readonly isClosing: boolean;
}

function memberOf({ level, words, core, sentence, boundary }: Unit, passage: number, index: number, closes: boolean): Member {
  return { level, words, core, sentence, boundary, passage, index, isClosing: closes };
}

function isClosing({ tokens }: Passage, { words }: Unit): boolean {
  const next = tokens[(words.at(-1)?.index ?? 0) + 1];
  return next === undefined || (next.kind === 'punctuation' && next.text !== ',');
}

/** A paragraph's last sentence. */
function tailOf(passage: Passage, index: number): readonly Member[] {
  const { last } = outerSentences(passage);
  return last ? [memberOf(last, index, index, true)] : [];
}

function endingsIn(units: readonly Member[], level: Level): readonly Candidate<OwnFeature>[] {
  const found: Candidate<OwnFeature>[] = [];
  const open = new Map<Word | undefined, Member[]>();
  const chains: Member[][] = [];
  for (const unit of units) {
    const word = unit.core.at(-1)?.word;
    const chain = open.get(word);
    if (chain && unit.index - (chain.at(-1)?.index ?? 0) <= REACH[level]) chain.push(unit);
    else {
      const fresh = [unit];
      open.set(word, fresh);
      chains.push(fresh);
    }
  }
  for (const chain of chains) {
    if (chain.length < 2) continue;
    const common = chain.slice(1).reduce((shortest, member) => Math.min(shortest, commonEnding(chain[0]?.core ?? [], member.core)), LONGEST);
    found.push(...candidateOf(chain, common, level));
    for (let index = 1; index < chain.length && chain.length > 2; index++) {
      const [member, next] = [chain[index - 1], chain[index]];
      const shared = member && next ? Math.min(LONGEST, commonEnding(member.core, next.core)) : 0;
      if (member && next && shared > common) found.push(...candidateOf([member, next], shared, level));
    }
  }
  return found;
}

function* candidateOf(members: readonly Member[], common: number, level: Level): Iterable<Candidate<OwnFeature>> {
  const ending = members[0]?.core.slice(-common) ?? [];
  if (!ending.some(isHeard) && ending.length < 2 && members.length < 3) return;
  // After an ending that closed its sentence one that does not is chance.
  if (members[0]?.isClosing === true && members.at(-1)?.isClosing === false) return;
  if (!ending.some(isSpoken)) return;
  // A clitic or a bare preposition at the end is grammar.
  if (ending.length === 1 && !isWordEnding(ending[0])) return;
  const parts = partsOf(members.flatMap((member) => stretch(member.core.slice(-common), 'ending', member.passage)));
  if (!parts) return;
  const rest = members.map((member) => member.core.slice(0, -common));
  const isWhole = rest.some((words) => words.length === 0);
  yield {
    parts,
    features: [phraseFeatures(ending, members.length), {
      adjacency: overNeighbours(members, (a, b) => 1 / (b.index - a.index)),
      boundary: overNeighbours(members, (_, b) => (level === 'paragraph' ? 1 : BOUNDARY_STRENGTH[b.boundary])),
      alignment: isWhole ? 0 : overNeighbours(rest, (a, b) => alignmentOf(a.slice(-ALIGNED), b.slice(-ALIGNED))),
      balance: isWhole ? 0 : overNeighbours(rest, balanceOf),
      pronoun: ending.length === 1 && ending[0]?.partOfSpeech === 'PRON' ? 1 : 0,
      runsOn: members.at(-1)?.isClosing === true ? 0 : 1,
      oneWord: members.length === 2 && ending.length === 1 ? 1 : 0,
      otherBuild: new Set(rest.map((words) => words.some(isVerb))).size > 1 ? 1 : 0,
      likeness: isWhole ? 0 : overNeighbours(rest, likenessOf),
      memberLength: Math.min(1, members.reduce((sum, { core }) => sum + core.length, 0) / members.length / LONG_MEMBER),
      sameKind: new Set(members.map(({ core }) => kindOf(core))).size === 1 ? 1 : 0,
      three: members.length > 2 ? 1 : 0,
      sentences: level === 'sentence' ? 1 : 0,
      paragraphs: level === 'paragraph' ? 1 : 0,
    }],
    keyWords: keyWordsOf(ending),
    evidence: `"${wordsAsWritten(ending)}" ends ${members.length} ${NAMES[level]}`,
  };
}

const NAMES: Readonly<Record<Level, string>> = { paragraph: 'paragraphs', sentence: 'sentences', period: 'clauses', colon: 'clauses', comma: 'members' };
/** So many words before the ending are compared for their build. */
const ALIGNED = 4;
const LONG_MEMBER = 20;

function isWordEnding(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.partOfSpeech !== 'ADP' && token.partOfSpeech !== 'PART';
}
