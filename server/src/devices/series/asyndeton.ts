import type { Passage } from '../../language/passage.ts';
import { isContentWord } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { memberParts, type Series, SERIES_FEATURES, seriesFeatures, seriesOf } from '../series.ts';

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
  },
  prior: { joinedLater: -1, otherPreposition: -1 },
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      const last = series.members.at(-1);
      if (!last || last.conjunction !== undefined || series.grain === 'sentence') continue;
      const parts = partsOf(memberParts(series));
      if (!parts) continue;
      const isPair = series.members.length === 2;
      yield {
        parts,
        features: {
          ...seriesFeatures(passage, series), two: isPair ? 1 : 0, apposition: isPair && series.kind === 'nominal' ? 1 : 0,
          joinedLater: isJoinedLater(passage, series) ? 1 : 0,
          otherPreposition: series.kind === 'prepositional' && new Set(series.members.map(({ words }) => words[0]?.normal)).size > 1 ? 1 : 0,
          twoClauses: isPair && series.kind === 'clause' ? 1 : 0,
        },
        keyWords: series.members.flatMap(({ words }) => words.filter(isContentWord).map((token) => token.lemma)),
        evidence: `${series.members.length} members without a conjunction before the last`,
      };
    }
  },
});

/** "the army, the clergy, which had its own account to settle, and the rural population" */
function isJoinedLater({ tokens }: Passage, { members }: Series): boolean {
  const last = members.at(-1)?.words.at(-1);
  if (!last) return false;
  for (let index = last.index + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || /^[.;:?!]$/.test(token.text)) return false;
    if (token.text === ',' && tokens[index + 1]?.partOfSpeech === 'CCONJ') return true;
  }
  return false;
}
