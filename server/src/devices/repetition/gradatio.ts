import type { Passage } from '../../language/passage.ts';
import { isContentWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { phraseFeatures, stretch } from '../repeated-phrase.ts';
import { type Unit, unitsOf } from '../units.ts';
import { rootOf } from '../word-root.ts';

export default defineDevice({
  label: 'gradatio',
  name: 'Gradatio',
  synonyms: ['climax', 'ladder', 'marching figure', 'catena'],
  family: 'repetition',
  definition: 'Two or more linked anadiploses mount step by step: each clause takes up the last word of the one before.',
  source: 'Rhetorica ad Herennium 4.25.34; Demetrius, On Style 270',
  examples: {
    positive: [
      { text: 'Hunger brought riots, riots brought soldiers, and soldiers brought the end.', parts: ['riots', 'riots', 'soldiers', 'soldiers'] },
      { text: 'Tribulation worketh patience; and patience, experience; and experience, hope.', parts: ['patience', 'patience', 'experience', 'experience'], author: 'Romans 5.3–4' },
    ],
    negative: [
      { text: 'The strike brought hunger, and hunger brought the soldiers.' },
      { text: 'They came, they looked, they went.' },
    ],
  },
  misses: 'Steps that mount in sense without a repeated word.',
  // The chain of the handbooks: each step ends on the word that the next begins with.
  prior: { firmness: 0.5 },
  specialCaseOf: ['anadiplosis', 'diacope', 'polyptoton'],
  features: { spread: 'the whole is long (words, at most 80, divided by 80)', firmness: 'the words that link stand at the end of one clause and the beginning of the next (share of links)' },
  *detect(passage) {
    for (const chain of chainsOf(passage)) {
      const parts = partsOf(chain.flatMap(({ earlier, later }) => [...stretch([earlier]), ...stretch([later])]));
      const first = chain[0]?.earlier;
      const last = chain.at(-1)?.later;
      const firmness = chain.filter((link) => link.isFirm).length / chain.length;
      // A word here and one there that return in the next clause are no chain.
      if (!parts || !first || !last || firmness <= LEAST_FIRMNESS) continue;
      yield {
        parts,
        features: {
          ...phraseFeatures([first], chain.length + 1),
          members: graded(chain.length, 2, 5),
          spread: graded(last.index - first.index, 0, 80),
          firmness,
        },
        keyWords: [...new Set(chain.map(({ earlier }) => earlier.lexeme))],
        evidence: `each clause takes up a word of the last: ${chain.map(({ earlier }) => `"${earlier.text}"`).join(', ')}`,
      };
    }
  },
});

/** More than this share of the links must lead from the very end of a clause to the very beginning of the next. */
const LEAST_FIRMNESS = 0.5;

interface Link {
  readonly earlier: Token;
  readonly later: Token;
  readonly isFirm: boolean;
}

/** Chains of two links or more over neighbouring commata, each on a word of its own. */
function chainsOf(passage: Passage): readonly (readonly Link[])[] {
  const units = unitsOf(passage, 'comma');
  const chains: Link[][] = [];
  let chain: Link[] = [];
  let silent = 0;
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const link = next && linkOf(unit, next, chain.at(-1));
    if (link) {
      chain.push(link);
      silent = 0;
    } else if (++silent > MOST_SILENT || !next) {
      if (chain.length > 1) chains.push(chain);
      chain = [];
      silent = 0;
    }
  });
  if (chain.length > 1) chains.push(chain);
  return chains;
}

/** Commata without a link that may stand between two steps. */
const MOST_SILENT = 1;
const AT_END = 3;
const AT_BEGINNING = 5;

/** The last content word of a unit that the next takes up. */
function linkOf(unit: Unit, next: Unit, previous: Link | undefined): Link | undefined {
  let back = 0;
  for (let at = unit.core.length - 1; at >= 0 && back < AT_END; at--) {
    const earlier = unit.core[at];
    if (!earlier || !isContentWord(earlier)) continue;
    const root = rootOf(earlier);
    const isLast = back++ === 0;
    if (previous && root === rootOf(previous.earlier)) continue;
    for (let place = 0; place < AT_BEGINNING; place++) {
      const later = next.core[place];
      if (later && isContentWord(later) && rootOf(later) === root) return { earlier, later, isFirm: isLast && (place <= 1 || next.core.slice(0, place).every((token) => !isContentWord(token))) };
    }
  }
  return undefined;
}
