import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { memberKeys, memberParts, SERIES_FEATURES, seriesFeatures } from '../series-features.ts';
import { seriesOf } from '../series.ts';

export default defineDevice({
  label: 'enumeratio',
  name: 'Enumeratio',
  synonyms: ['congeries', 'accumulatio', 'distributio', 'synathroesmus', 'heap'],
  family: 'series',
  definition: 'Four members or more are heaped up or told off one by one.',
  source: 'Quintilian, Institutio Oratoria 8.4.26–27; Henry Peacham, The Garden of Eloquence (1593)',
  examples: {
    positive: [
      { text: 'He took the horse, the cart, the plough, the seed and the child’s bed.', parts: ['the horse', 'the cart', 'the plough', 'the seed', 'the child’s bed'] },
      { text: 'We dug, we hauled, we stacked, we slept where we fell.', parts: ['We dug', 'we hauled', 'we stacked', 'we slept where we fell'] },
    ],
    negative: [
      { text: 'They sell salt, oil and rope.' },
      { text: 'The bridge was built in the spring.' },
    ],
  },
  misses: 'Heaps over several sentences that open differently.',
  features: SERIES_FEATURES,
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      if (series.members.length < FEWEST) continue;
      const parts = partsOf(memberParts(series));
      if (!parts) continue;
      yield {
        parts,
        features: [seriesFeatures(passage, series), { members: graded(series.members.length, FEWEST, 9) }],
        keyWords: memberKeys(series),
        evidence: `${series.members.length} members told off one after another`,
      };
    }
  },
});

const FEWEST = 4;
