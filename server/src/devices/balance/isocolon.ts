import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { describeParallel, keyWordsOf, PARALLEL_FEATURES, spanOfMember } from '../parallel-features.ts';
import { type Parallel, parallels } from '../parallels.ts';

export default defineDevice({
  label: 'isocolon',
  name: 'Isocolon',
  synonyms: ['compar', 'parisosis', 'exaequatum membris'],
  family: 'balance',
  definition: 'Two or more successive members have the same shape and the same length.',
  source: 'Rhetorica ad Herennium 4.20.27 (compar); Demetrius, On Style 25',
  examples: {
    positive: [
      { text: 'The quarry took his hands, the river took his sons.', parts: ['The quarry took his hands', 'the river took his sons'] },
      { text: 'I came, I saw, I conquered.', parts: ['I came', 'I saw', 'I conquered'], author: 'Caesar, in Suetonius, Divus Iulius 37' },
    ],
    negative: [
      { text: 'The rain stopped, and we went home.' },
      { text: 'The miller sold his horse, and before the year was out he had lost the mill as well.' },
    ],
  },
  misses: 'Members with much between them; equality of syllables where the words differ in number.',
  specialCaseOf: ['parallelism'],
  features: PARALLEL_FEATURES,
  *detect(passage) {
    for (const parallel of parallels(passage)) {
      const parts = partsOf(parallel.members.map((member) => spanOfMember(passage, member)));
      if (!parts || !isEven(parallel)) continue;
      yield {
        parts,
        features: describeParallel(passage, parallel),
        keyWords: keyWordsOf(passage, parallel.members),
        evidence: `${parallel.members.length} members of the same shape and length`,
      };
    }
  },
});

/** Words by which members may differ, and the share of the longer one. */
const SPARE_WORDS = 1;
const SPARE_SHARE = 0.2;
const MINIMUM_ALIGNMENT = 0.5;

function isEven({ members, alignment }: Parallel): boolean {
  const lengths = members.map((member) => member.words);
  const longest = Math.max(...lengths);
  return alignment >= MINIMUM_ALIGNMENT && longest - Math.min(...lengths) <= Math.max(SPARE_WORDS, longest * SPARE_SHARE);
}
