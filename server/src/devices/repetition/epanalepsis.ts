import { isContentWord } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { keyWordsOf, phraseFeatures, stretch } from '../repeated-phrase.ts';
import { type Unit, unitsOf } from '../units.ts';

export default defineDevice({
  label: 'epanalepsis',
  name: 'Epanalepsis',
  synonyms: ['resumptio', 'inclusio', 'kyklos', 'prosapodosis'],
  family: 'repetition',
  definition: 'A clause or sentence opens and closes with the same word.',
  source: 'Henry Peacham, The Garden of Eloquence (1593); Quintilian, Institutio Oratoria 9.3.34',
  examples: {
    positive: [
      { text: 'Water alone dug this giant channel that carries our water.', parts: ['Water', 'water'] },
      { text: 'Bread is all that a poor man wants who has sown our bread.', parts: ['Bread', 'bread'] },
    ],
    negative: [
      { text: 'The men came home before the women.' },
      { text: 'He asked whether they would believe him.' },
    ],
  },
  misses: 'Openings and closings in different forms, or on a function word.',
  features: { beforeOpening: 'other words stand before the opening word (at most 3, divided by 3)', sentences: 'the whole is a sentence', unitLength: 'the whole is long (words, at most 30, divided by 30)' },
  *detect(passage) {
    const seen = new Set<number>();
    for (const level of ['sentence', 'colon'] as const) {
      for (const unit of unitsOf(passage, level)) {
        const candidate = framed(unit);
        if (!candidate || seen.has(candidate.parts[0].start)) continue;
        seen.add(candidate.parts[0].start);
        yield candidate;
      }
    }
  },
});

/** So many words in, the opening word may stand. */
const OPENING = 4;
const SHORTEST = 4;

function framed(unit: Unit): Candidate<'beforeOpening' | 'sentences' | 'unitLength'> | undefined {
  const last = unit.core.at(-1);
  if (!last || unit.core.length < SHORTEST || !isContentWord(last)) return undefined;
  const at = unit.core.slice(0, Math.min(OPENING, unit.core.length - 2)).findIndex((token) => token.lexeme === last.lexeme && isContentWord(token));
  const first = unit.core[at];
  const parts = first && partsOf([...stretch([first], 'opening'), ...stretch([last], 'closing')]);
  if (!first || !parts) return undefined;
  return {
    parts,
    features: [phraseFeatures([first], 2), {
      beforeOpening: graded(unit.core.slice(0, at).filter((token) => token.partOfSpeech !== 'DET').length, 0, 3),
      sentences: unit.level === 'sentence' ? 1 : 0,
      unitLength: graded(unit.core.length, 0, 30),
    }],
    keyWords: keyWordsOf([first]),
    evidence: `"${first.text}" opens and closes the ${unit.level === 'sentence' ? 'sentence' : 'clause'}`,
  };
}
