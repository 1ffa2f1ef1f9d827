import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { describeParallel, keyWordsOf, PARALLEL_FEATURES, spanOfMember } from '../parallel-features.ts';
import { parallels } from '../parallels.ts';

export default defineDevice({
  label: 'parallelism',
  name: 'Parallelism',
  synonyms: ['parison', 'compar', 'membrum'],
  family: 'balance',
  definition: 'Successive phrases, clauses or sentences are of the same shape, their lengths free.',
  source: 'Aristotle, Rhetoric 3.9 (1410a); Puttenham, The Arte of English Poesie 3.19 (parison)',
  examples: {
    positive: [
      { text: 'The miller sold his horse to pay the tax, the widow sold her house in the upper town to pay the fine.', parts: ['The miller sold his horse to pay the tax', 'the widow sold her house in the upper town to pay the fine'] },
      { text: 'They promised bread to the hungry and they promised work to the idle hands of the town.', parts: ['They promised bread to the hungry', 'they promised work to the idle hands of the town'] },
    ],
    negative: [
      { text: 'The rain stopped, and we went home.' },
      { text: 'Anna, the baker, left early.' },
    ],
  },
  misses: 'Members with much between them, and shapes that answer each other only in sense.',
  features: PARALLEL_FEATURES,
  *detect(passage) {
    for (const parallel of parallels(passage)) {
      const parts = partsOf(parallel.members.map((member) => spanOfMember(passage, member)));
      if (!parts) continue;
      yield {
        parts,
        features: describeParallel(passage, parallel),
        keyWords: keyWordsOf(passage, parallel.members),
        evidence: `${parallel.members.length} members of the same shape`,
      };
    }
  },
});
