import { sentenceNumbers } from '../../language/sentence-numbers.ts';
import type { Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { stretch } from '../repeated-phrase.ts';
import { familyOf, wordsBy } from '../word-root.ts';

export default defineDevice({
  label: 'ploce',
  name: 'Ploce',
  synonyms: ['conduplicatio', 'copulatio', 'diaphora'],
  family: 'repetition',
  definition: 'A content word is insistently repeated through a passage, more than its topic needs.',
  source: 'Quintilian, Institutio Oratoria 9.3.41; George Puttenham, The Arte of English Poesie 3.19',
  examples: {
    positive: [
      { text: 'They mock us in the court, they mock us in the press, and when we answer they mock our grammar.', parts: ['mock', 'mock', 'mock'] },
      { text: 'The law hangs a man who steals a goose; the law thanks a man who steals the common; and that law you ask us to love.', parts: ['law', 'law', 'law'] },
    ],
    negative: [
      { text: 'The council met on Monday and the council rose at four.' },
      { text: 'Ships came from the south, and boats from the north, with salt and oil.' },
    ],
  },
  misses: 'Repetition through a whole text, and refrains of function words.',
  features: {
    onlyThree: 'it stands three times, no more',
    burst: 'it returns quickly within the stretch (uses in 100 words, at most 15, divided by 15)',
    forms: 'more than one form of the word',
    sentences: 'it reaches over several sentences (at most 5, divided by 5)',
    verb: 'the word is mostly a verb',
  },
  *detect(passage) {
    for (const all of wordsBy(familyOf, passage)) {
      if (all.length < FEWEST) continue;
      for (const cluster of clusters(all)) {
        const candidate = insistence(cluster, sentenceNumbers(passage));
        if (candidate) yield candidate;
      }
    }
  },
});

/** A use further than so many tokens from the one before begins a new stretch. */
const WIDEST_GAP = 45;
const FEWEST = 3;

function clusters(uses: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  for (const use of uses) {
    const cluster = found.at(-1);
    if (cluster && use.index - (cluster.at(-1)?.index ?? 0) <= WIDEST_GAP) cluster.push(use);
    else found.push([use]);
  }
  return found.filter((cluster) => cluster.length >= FEWEST);
}

function insistence(cluster: readonly Token[], sentenceOf: Int32Array): Candidate<'onlyThree' | 'burst' | 'forms' | 'sentences' | 'verb'> | undefined {
  const parts = partsOf(cluster.flatMap((token) => stretch([token])));
  const first = cluster[0];
  const last = cluster.at(-1);
  if (!parts || !first || !last) return undefined;
  return {
    parts,
    features: {
      contentShare: 1,
      nameShare: first.partOfSpeech === 'PROPN' ? 1 : 0,
      members: graded(cluster.length, FEWEST, 8),
      onlyThree: cluster.length === FEWEST ? 1 : 0,
      burst: Math.min(1, (cluster.length * 100) / (last.index - first.index + 1) / 15),
      distance: graded(last.index - first.index, 0, 120),
      forms: new Set(cluster.map((token) => token.normal)).size > 1 ? 1 : 0,
      sentences: graded((sentenceOf[last.index] ?? 0) - (sentenceOf[first.index] ?? 0), 0, 5),
      verb: cluster.filter((token) => token.partOfSpeech === 'VERB').length * 2 > cluster.length ? 1 : 0,
    },
    keyWords: [...new Set(cluster.map((token) => token.lexeme))],
    evidence: `"${first.text}" ${cluster.length} times in ${last.index - first.index + 1} words`,
  };
}
