import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { memberKeys, memberParts, membersBeyondTwo, SERIES_FEATURES, seriesFeatures } from '../series-features.ts';
import { seriesOf } from '../series.ts';

export default defineDevice({
  label: 'tricolon',
  name: 'Tricolon',
  synonyms: ['tricolon crescens', 'triad', 'membrum in three'],
  family: 'series',
  definition: 'Three parallel members are felt as a set.',
  source: 'Rhetorica ad Herennium 4.19.26, on membrum; Demetrius, On Style 17',
  examples: {
    positive: [
      { text: 'They came to measure our fields, to number our cattle and to hang our sons.', parts: ['to measure our fields', 'to number our cattle', 'to hang our sons'] },
      { text: 'He mended the roof, he cleared the well, he buried the dead.', parts: ['He mended the roof', 'he cleared the well', 'he buried the dead'] },
    ],
    negative: [
      { text: 'The committee met on Monday and rose at four.' },
      { text: 'She sold the house.' },
    ],
  },
  misses: 'Members in sentences that open differently, and three members with a remark between them.',
  specialCaseOf: ['parallelism'],
  features: SERIES_FEATURES,
  *detect(passage) {
    for (const series of seriesOf(passage)) {
      if (series.members.length !== 3) continue;
      const parts = partsOf(memberParts(series));
      if (!parts) continue;
      yield {
        parts,
        features: [seriesFeatures(passage, series), { members: membersBeyondTwo(series) }],
        keyWords: memberKeys(series),
        evidence: `three ${NAMES[series.kind]} in a row`,
      };
    }
  },
});

const NAMES = {
  clause: 'clauses', verbal: 'predicates', infinitive: 'infinitives', participial: 'participles', prepositional: 'phrases',
  subordinate: 'subordinate clauses', nominal: 'members', adjectival: 'adjectives', adverbial: 'adverbs',
} as const;
