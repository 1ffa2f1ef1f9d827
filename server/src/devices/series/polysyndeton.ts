import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { likenessOf, overNeighbours } from '../units.ts';
import { memberKeys, memberParts, membersBeyondTwo, SERIES_FEATURES, seriesFeatures } from '../series-features.ts';
import { seriesOf } from '../series.ts';

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
  features: { ...SERIES_FEATURES, short: 'no member has more than three words', uneven: 'the longest member has more than three times the words of the shortest', nor: 'the conjunction is "nor"', or: 'the conjunction is "or"' },
  // "eats and drinks and sleeps" is heard; "a view of peace and a hope of it, and the restoration of trade" is only long.
  prior: { short: 0.5, uneven: -0.5 },
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      const conjunctions = series.members.slice(1).map((member) => member.conjunction);
      const [first] = conjunctions;
      if (first === undefined || series.members.length < 3 || first === 'but' || conjunctions.some((conjunction) => conjunction !== first)) continue;
      const parts = partsOf(memberParts(series));
      if (!parts) continue;
      const lengths = series.members.map(({ words }) => words.length);
      const longest = Math.max(...lengths);
      yield {
        parts,
        features: [seriesFeatures(passage, series), { members: membersBeyondTwo(series), likeness: overNeighbours(series.members, (a, b) => likenessOf(a.words, b.words)), short: longest <= SHORT ? 1 : 0, uneven: longest > UNEVEN * Math.min(...lengths) ? 1 : 0, nor: first === 'nor' ? 1 : 0, or: first === 'or' ? 1 : 0 }],
        keyWords: memberKeys(series),
        evidence: `"${first}" before each of ${series.members.length - 1} members`,
      };
    }
  },
});

const SHORT = 3;
const UNEVEN = 3;
