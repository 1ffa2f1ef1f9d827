import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { commonEnding, commonOpening, isHeard, isSpoken, keyWordsOf, phraseFeatures, stretch, withoutTrailingArticle, wordsAsWritten } from '../repeated-phrase.ts';
import { alignmentOf, balanceOf, BOUNDARY_STRENGTH, overNeighbours, type Unit, type UnitLevel, unitsOf } from '../units.ts';

export default defineDevice({
  label: 'symploce',
  name: 'Symploce',
  synonyms: ['complexio', 'complexion'],
  family: 'repetition',
  definition: 'Successive clauses or sentences both open and end with the same words.',
  source: 'Rhetorica ad Herennium 4.14.20',
  examples: {
    positive: [
      { text: 'Who broke the treaty? The council. Who broke the strike? The council.', parts: ['Who broke', 'The council', 'Who broke', 'The council'] },
      { text: 'When the harbour was rich, they slept. When the harbour was poor, they slept.', parts: ['When the harbour was', 'they slept', 'When the harbour was', 'they slept'] },
    ],
    negative: [
      { text: 'We shall mend the roof. We shall paint the wall.' },
      { text: 'The bread is dear. The wine is cheap.' },
    ],
  },
  misses: 'Members that are not neighbours, and question and answer of more than one sentence each.',
  specialCaseOf: ['anaphora', 'epistrophe'],
  *detect(passage) {
    const sentences = unitsOf(passage, 'sentence');
    yield* framed(sentences, 'sentence');
    yield* framed(pairs(sentences), 'sentence');
    yield* framed(unitsOf(passage, 'colon'), 'colon');
    yield* framed(unitsOf(passage, 'comma'), 'comma');
  },
});

/** Question and answer, or a short sentence and its echo, taken as one member. */
function pairs(sentences: readonly Unit[]): readonly Unit[] {
  const paired: Unit[] = [];
  for (let index = 0; index + 1 < sentences.length; index += 2) {
    const first = sentences[index];
    const second = sentences[index + 1];
    if (first && second) paired.push({ ...first, words: [...first.words, ...second.words], core: [...first.core, ...second.words] });
  }
  return paired;
}

/** Runs of neighbours that share an opening and an ending and differ between. */
function* framed(units: readonly Unit[], level: UnitLevel): Iterable<Candidate> {
  let from = 0;
  while (from < units.length) {
    const first = units[from];
    let to = from + 1;
    let opening = Infinity;
    let ending = Infinity;
    for (; to < units.length; to++) {
      const next = units[to];
      if (!first || !next) break;
      const shortest = Math.min(first.core.length, next.core.length);
      const start = commonOpening(first.core, next.core);
      const end = commonEnding(first.core, next.core);
      if (start === 0 || end === 0 || start + end >= shortest + (first.core.length === next.core.length ? 0 : 1)) break;
      opening = Math.min(opening, start);
      ending = Math.min(ending, end);
    }
    if (to - from > 1) {
      const candidate = candidateOf(units.slice(from, to), opening, ending, level);
      if (candidate) yield candidate;
      from = to;
    } else from++;
  }
}

function candidateOf(members: readonly Unit[], common: number, ending: number, level: UnitLevel): Candidate | undefined {
  const first = members[0]?.core ?? [];
  const opening = withoutTrailingArticle(first.slice(0, common)).length;
  if (opening === 0 || (opening < 2 && !first.slice(0, opening).some(isHeard)) || !first.slice(-ending).some(isSpoken)) return undefined;
  const frame = [...first.slice(0, opening), ...first.slice(-ending)];
  if (!first.slice(-ending).some(isHeard) && opening + ending < 4) return undefined;
  const parts = partsOf(members.flatMap(({ core }) => [...stretch(core.slice(0, opening), 'opening'), ...stretch(core.slice(-ending), 'ending')]));
  if (!parts) return undefined;
  const middles = members.map(({ core }) => core.slice(opening, -ending));
  return {
    parts,
    features: [phraseFeatures(frame, members.length), {
      boundary: overNeighbours(members, (_, b) => (level === 'sentence' ? 1 : BOUNDARY_STRENGTH[b.boundary])),
      alignment: overNeighbours(middles, alignmentOf),
      balance: overNeighbours(middles, balanceOf),
    }],
    keyWords: keyWordsOf(frame),
    evidence: `"${wordsAsWritten(first.slice(0, opening))}" opens and "${wordsAsWritten(first.slice(-ending))}" ends ${members.length} members`,
  };
}
