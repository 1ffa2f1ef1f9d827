import { isContentWord } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { memberParts, SERIES_FEATURES, seriesFeatures, seriesOf } from '../series.ts';

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
  features: { ...SERIES_FEATURES, two: 'there are two members', apposition: 'two noun phrases, of which the second may only explain the first' },
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      const last = series.members.at(-1);
      if (!last || last.conjunction !== undefined || series.grain === 'sentence') continue;
      const parts = partsOf(memberParts(series));
      if (!parts) continue;
      const isPair = series.members.length === 2;
      yield {
        parts,
        features: { ...seriesFeatures(passage, series), two: isPair ? 1 : 0, apposition: isPair && series.kind === 'nominal' ? 1 : 0 },
        keyWords: series.members.flatMap(({ words }) => words.filter(isContentWord).map((token) => token.lemma)),
        evidence: `${series.members.length} members without a conjunction before the last`,
      };
    }
  },
});
