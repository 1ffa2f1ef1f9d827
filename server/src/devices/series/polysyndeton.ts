import { isContentWord } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { memberParts, membersBeyondTwo, SERIES_FEATURES, seriesFeatures, seriesOf } from '../series.ts';

export default defineDevice({
  label: 'polysyndeton',
  name: 'Polysyndeton',
  synonyms: ['acervatio', 'couple-clause'],
  family: 'series',
  definition: 'More conjunctions join the members than grammar needs.',
  source: 'Quintilian, Institutio Oratoria 9.3.50–54',
  examples: {
    positive: [
      { text: 'They took the bread and the wine and the oil and the lamps.', parts: ['the bread', 'the wine', 'the oil', 'the lamps'] },
      { text: 'He has no bread nor wine nor oil.', parts: ['bread', 'wine', 'oil'] },
    ],
    negative: [
      { text: 'They sell salt, oil and rope.' },
      { text: 'The miller and his wife fled.' },
    ],
  },
  misses: 'Conjunctions that open sentence after sentence.',
  features: { ...SERIES_FEATURES, nor: 'the conjunction is "nor"', or: 'the conjunction is "or"' },
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      const conjunctions = series.members.slice(1).map((member) => member.conjunction);
      const [first] = conjunctions;
      if (first === undefined || series.members.length < 3 || first === 'but' || conjunctions.some((conjunction) => conjunction !== first)) continue;
      const parts = partsOf(memberParts(series));
      if (!parts) continue;
      yield {
        parts,
        features: [seriesFeatures(passage, series), { members: membersBeyondTwo(series), nor: first === 'nor' ? 1 : 0, or: first === 'or' ? 1 : 0 }],
        keyWords: series.members.flatMap(({ words }) => words.filter(isContentWord).map((token) => token.lemma)),
        evidence: `"${first}" before each of ${series.members.length - 1} members`,
      };
    }
  },
});
