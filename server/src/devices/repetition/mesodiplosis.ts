import type { Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { isHeard, keyWordsOf, phraseFeatures, stretch, wordsAsWritten } from '../repeated-phrase.ts';
import { alignmentOf, balanceOf, BOUNDARY_STRENGTH, likenessOf, overNeighbours, type Unit, type UnitLevel, unitsOf } from '../units.ts';

export default defineDevice({
  label: 'mesodiplosis',
  name: 'Mesodiplosis',
  synonyms: ['mesophonia', 'mesodiplosia'],
  family: 'repetition',
  definition: 'The same word or words stand in the middle of successive clauses.',
  source: 'Richard A. Lanham, A Handlist of Rhetorical Terms, under the name',
  examples: {
    positive: [
      { text: 'The patience of the village must be tried; the credit of the village must be spent.', parts: ['of the village must be', 'of the village must be'] },
      { text: 'He robs his tenants in order to build churches, he builds churches in order to be forgiven.', parts: ['in order to', 'in order to'] },
    ],
    negative: [
      { text: 'The mayor of the town slept; the clerk of the court wrote.' },
      { text: 'We shall mend the roof; we shall mend the wall.' },
    ],
  },
  misses: 'A single function word in the middle of fewer than three members.',
  *detect(passage) {
    for (const level of LEVELS) yield* middlesIn(unitsOf(passage, level), level);
  },
});

const LEVELS: readonly UnitLevel[] = ['sentence', 'colon'];
/** Longer units hold too many phrases by chance. */
const LONGEST_UNIT = 40;

interface Middle {
  readonly members: readonly (readonly Token[])[];
  readonly units: readonly Unit[];
}

function* middlesIn(units: readonly Unit[], level: UnitLevel): Iterable<Candidate> {
  let from = 0;
  while (from + 1 < units.length) {
    const middle = longestMiddle(units, from);
    if (!middle) {
      from++;
      continue;
    }
    const candidate = candidateOf(middle, level);
    if (candidate) yield candidate;
    from += candidate ? middle.units.length - 1 : 1;
  }
}
const MOST_MEMBERS = 8;

/** The longest phrase that the first two units share away from their ends, followed through the next units. */
function longestMiddle(units: readonly Unit[], from: number): Middle | undefined {
  const [first, second] = [units[from], units[from + 1]];
  if (!first || !second || first.core.length > LONGEST_UNIT || second.core.length > LONGEST_UNIT) return undefined;
  let best: readonly [readonly Token[], readonly Token[]] | undefined;
  for (let i = 1; i < first.core.length - 1; i++) {
    for (let j = 1; j < second.core.length - 1; j++) {
      if (first.core[i]?.word !== second.core[j]?.word || first.core[i - 1]?.word === second.core[j - 1]?.word) continue;
      let length = 0;
      while (i + length < first.core.length - 1 && j + length < second.core.length - 1 && first.core[i + length]?.word === second.core[j + length]?.word) length++;
      if (!best || length > best[0].length) best = [first.core.slice(i, i + length), second.core.slice(j, j + length)];
    }
  }
  if (!best || (best[0].length < 2 && !best[0].some(isHeard))) return undefined;
  const members = [...best];
  const found = [first, second];
  for (const unit of units.slice(from + 2, from + MOST_MEMBERS)) {
    const at = indexOfPhrase(unit.core, best[0]);
    if (at < 1) break;
    members.push(unit.core.slice(at, at + best[0].length));
    found.push(unit);
  }
  return { members, units: found };
}

function indexOfPhrase(words: readonly Token[], phrase: readonly Token[]): number {
  return words.findIndex((_, index) => phrase.every((word, offset) => words[index + offset]?.word === word.word));
}

function candidateOf({ members, units }: Middle, level: UnitLevel): Candidate | undefined {
  const phrase = members[0] ?? [];
  if (!phrase.some(isHeard) && phrase.length < 3 && members.length < 3) return undefined;
  const parts = partsOf(members.flatMap((member) => stretch(member, 'middle')));
  if (!parts) return undefined;
  const before = units.map((unit, index) => unit.core.filter((word) => word.index < (members[index]?.[0]?.index ?? 0)));
  return {
    parts,
    features: [phraseFeatures(phrase, members.length), {
      boundary: overNeighbours(units, (_, b) => (level === 'sentence' ? 1 : BOUNDARY_STRENGTH[b.boundary])),
      alignment: overNeighbours(before, alignmentOf),
      balance: overNeighbours(before, balanceOf),
      likeness: overNeighbours(units, (a, b) => likenessOf(a.core, b.core)),
    }],
    keyWords: keyWordsOf(phrase),
    evidence: `"${wordsAsWritten(phrase)}" stands in the middle of ${members.length} members`,
  };
}
