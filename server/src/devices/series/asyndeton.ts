import type { Passage } from '../../language/passage.ts';
import type { Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { isSpoken } from '../repeated-phrase.ts';
import { memberKeys, memberParts, membersBeyondTwo, SERIES_FEATURES, seriesFeatures } from '../series-features.ts';
import { type Member, type Series, seriesOf } from '../series.ts';
import { likenessOf, overNeighbours } from '../units.ts';

export default defineDevice({
  label: 'asyndeton',
  name: 'Asyndeton',
  synonyms: ['dissolutum', 'dissolutio', 'articulus', 'brachylogia'],
  family: 'series',
  definition: 'Members of a series, or clauses, are joined without the conjunction that one expects.',
  source: 'Aristotle, Rhetoric 3.12; Rhetorica ad Herennium 4.30.41',
  examples: {
    positive: [
      { text: 'We dug, we hauled, we stacked, we slept where we fell.', parts: ['We dug', 'we hauled', 'we stacked', 'we slept where we fell'] },
      { text: 'The bells rang, the ships came home, the women wept.', parts: ['The bells rang', 'the ships came home', 'the women wept'] },
    ],
    negative: [
      { text: 'They sell salt, oil and rope.' },
      { text: 'In the morning the ships came home.' },
      { text: 'He came to read, to write, and lastly, to sleep.' },
    ],
  },
  misses: 'Members that are not built alike, and sentences set side by side.',
  features: {
    ...SERIES_FEATURES,
    two: 'there are two members',
    apposition: 'two noun phrases, of which the second may only explain the first',
    joinedLater: 'further on in the sentence a member is joined by a conjunction after all',
    otherPreposition: 'the members are phrases with different prepositions: circumstances, not a series',
    twoClauses: 'the members are two clauses',
    manyNouns: 'three or more noun phrases: perhaps only a list',
    twoLike: 'two members that open with the same word',
    subordinated: 'only the first of the clauses is subordinate: "as the work grows, the wage falls"',
    aside: 'a member is a phrase that joins or hedges: "on the other hand", "I know"',
    renamed: 'a member has the noun of the one before: "a stream, a fiery stream"',
  },
  prior: { etcetera: -2, joinedLater: -1, otherPreposition: -1, subordinated: -1, aside: -2, renamed: -1 },
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      const last = series.members.at(-1);
      if (!last || last.conjunction !== undefined || series.grain === 'sentence') continue;
      const parts = partsOf(memberParts(series));
      if (!parts || isJoinedBefore(passage, last) || series.members.at(-2)?.words.at(-1)?.partOfSpeech === 'CCONJ' || isRelative(last) || isRestated(passage, last)) continue;
      if (series.members.filter(({ words }) => words.some(isSpoken)).length * 2 < series.members.length) continue;
      const isPair = series.members.length === 2;
      yield {
        parts,
        features: [seriesFeatures(passage, series), {
          members: membersBeyondTwo(series), two: isPair ? 1 : 0, apposition: isPair && series.kind === 'nominal' ? 1 : 0,
          joinedLater: isJoinedLater(passage, series) ? 1 : 0,
          otherPreposition: series.kind === 'prepositional' && new Set(series.members.map(({ words }) => words[0]?.normal)).size > 1 ? 1 : 0,
          twoClauses: isPair && series.kind === 'clause' ? 1 : 0,
          likeness: overNeighbours(series.members, (a, b) => likenessOf(a.words, b.words)),
          manyNouns: !isPair && series.kind === 'nominal' ? 1 : 0,
          twoLike: isPair && series.members[0]?.words[0]?.word === last.words[0]?.word ? 1 : 0,
          subordinated: series.kind === 'clause' && isSubordinate(passage, series.members[0]) && !isSubordinate(passage, series.members[1]) ? 1 : 0,
          aside: series.members.some(isAside) ? 1 : 0,
          renamed: overNeighbours(series.members, (a, b) => (series.kind === 'nominal' && a.words.at(-1)?.lexeme === b.words.find(isContentNoun)?.lexeme ? 1 : 0)),
        }],
        keyWords: memberKeys(series),
        evidence: `${series.members.length} members without a conjunction before the last`,
      };
    }
  },
});

function isSubordinate({ tokens }: Passage, member: Member | undefined): boolean {
  const first = member?.words[0];
  if (!first) return false;
  const before = tokens[first.index - (tokens[first.index - 1]?.partOfSpeech === 'DET' ? 2 : 1)];
  return first.partOfSpeech === 'SCONJ' || SUBORDINATORS.has(first.normal) || SUBORDINATORS.has(before?.normal ?? '');
}
const SUBORDINATORS: ReadonlySet<string> = new Set(['as', 'if', 'when', 'while', 'whilst', 'because', 'since', 'although', 'though', 'that', 'until', 'unless', 'after', 'before', 'where', 'should', 'had', 'were']);

/** "and lastly, because …", "and thus, to drag …": the conjunction stands before an adverb of its own. */
function isJoinedBefore({ tokens }: Passage, { words }: Member): boolean {
  const first = words[0]?.index ?? 0;
  return tokens[first - 1]?.text === ',' && [2, 3].some((back) => tokens[first - 1 - back]?.partOfSpeech === 'CCONJ' && tokens.slice(first - back, first - 1).every(({ partOfSpeech }) => partOfSpeech === 'ADV'));
}

/** "a new form, in which …": the second says more of the first. */
function isRelative({ words: [first, second] }: Member): boolean {
  return first?.partOfSpeech === 'ADP' && second !== undefined && RELATIVES.has(second.normal);
}
const RELATIVES: ReadonlySet<string> = new Set(['which', 'whom', 'whose']);

/** "on the mass, i.e., on the ratio", "as well the methods, as also the character" */
function isRestated({ tokens }: Passage, { words }: Member): boolean {
  const [first, second] = words;
  const before = tokens.slice(Math.max(0, (first?.index ?? 0) - 3), first?.index).map(({ normal }) => normal).join('');
  return /i\.?e\.?,?$/.test(before) || (first?.normal === 'as' && second?.normal === 'also');
}

/** Without a word that carries meaning of its own, or "I know", "on the other hand", "the agent told us". */
function isAside({ words }: Member): boolean {
  return words.length <= LONGEST_ASIDE && (ASIDES.has(words.at(-1)?.normal ?? '') || words.some(({ normal }) => REPORTING.has(normal)) || isAvowal(words) || words.every(({ normal }) => ASIDES.has(normal)));
}
/** "I trust", "we fear" */
function isAvowal([subject, verb, ...rest]: readonly Token[]): boolean {
  return rest.length === 0 && (subject?.normal === 'i' || subject?.normal === 'we') && AVOWALS.has(verb?.normal ?? '');
}
const AVOWALS: ReadonlySet<string> = new Set(['trust', 'hope', 'fear', 'admit', 'confess', 'grant', 'repeat', 'presume', 'own']);
const LONGEST_ASIDE = 4;
const REPORTING: ReadonlySet<string> = new Set(['told', 'tells', 'said', 'says', 'wrote', 'writes', 'replied', 'replies', 'added', 'adds', 'declares', 'declared']);
const ASIDES: ReadonlySet<string> = new Set(['hand', 'words', 'all', 'know', 'think', 'believe', 'say', 'suppose', 'hence', 'too', 'therefore', 'thus', 'however', 'indeed', 'instead', 'moreover', 'example', 'instance', 'then', 'perhaps', 'course', 'fact']);

function isContentNoun({ partOfSpeech }: Token): boolean {
  return partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN';
}

/** "the army, the clergy, which had its own account to settle, and the rural population" */
function isJoinedLater({ tokens }: Passage, { members }: Series): boolean {
  const last = members.at(-1)?.words.at(-1);
  if (!last) return false;
  const isHard = members.slice(1).every(({ boundary }) => boundary === 'semicolon');
  for (let index = last.index + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) return false;
    if (token.kind !== 'punctuation') continue;
    if (token.text === ';' && isHard) return tokens[index + 1]?.partOfSpeech === 'CCONJ';
    if (/^[.;:?!]$/.test(token.text)) return false;
    if (token.text === ',' && tokens[index + 1]?.partOfSpeech === 'CCONJ') return true;
  }
  return false;
}
