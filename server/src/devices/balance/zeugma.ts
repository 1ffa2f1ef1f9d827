import { isAbstract, isConcrete } from '../../language/lexicon.ts';
import { nounPhrases } from '../../language/noun-phrases.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'zeugma',
  name: 'Zeugma',
  synonyms: ['syllepsis', 'adiunctio'],
  family: 'balance',
  definition: 'One word governs several others in different senses.',
  source: 'Quintilian, Institutio Oratoria 9.3.62–64; Puttenham, The Arte of English Poesie 3.12',
  examples: {
    positive: [
      { text: 'He lost his hat and his honour in one evening.', parts: ['lost', 'his hat and his honour'] },
      { text: 'Here thou, great Anna, dost sometimes counsel take and sometimes tea. She took his purse and his advice.', parts: ['took', 'his purse and his advice'] },
    ],
    negative: [
      { text: 'He lost his hat and his coat.' },
      { text: 'He bought bread and butter.' },
    ],
  },
  misses: 'Zeugma with the word between its objects, and subjects yoked to one verb.',
  features: {
    concreteFirst: 'a thing first, then what has no body',
    sameDeterminer: 'both objects open with the same word',
    lightVerb: 'take, lose, keep, break, catch, hold, draw and the like: verbs of many senses',
  },
  *detect(passage) {
    const { tokens } = passage;
    const phrases = nounPhrases(passage);
    for (let index = 0; index + 1 < phrases.length; index++) {
      const [first, second] = [phrases[index], phrases[index + 1]];
      if (!first) continue;
      const conjunction = tokens[first.to];
      const verb = tokens[first.from - 1];
      const [a, b] = [tokens[first.head], second && tokens[second.head]];
      if (!second || !a || !b || second.from !== first.to + 1 || conjunction?.normal !== 'and' || verb?.partOfSpeech !== 'VERB') continue;
      const isMixed = (isConcrete(a.lemma) && isAbstract(b.lemma)) || (isAbstract(a.lemma) && isConcrete(b.lemma));
      if (!isMixed || !LIGHT.has(verb.lemma) || a.partOfSpeech !== 'NOUN' || b.partOfSpeech !== 'NOUN') continue;
      const parts = partsOf([{ start: verb.start, end: verb.end, role: 'governor' }, { start: tokens[first.from]?.start ?? a.start, end: b.end, role: 'governed' }]);
      if (!parts) continue;
      yield {
        parts,
        features: { concreteFirst: isConcrete(a.lemma) ? 1 : 0, sameDeterminer: tokens[first.from]?.word === tokens[second.from]?.word ? 1 : 0, lightVerb: 1 },
        keyWords: [verb.lexeme, a.lexeme, b.lexeme],
        evidence: `"${verb.text}" governs "${a.text}" and "${b.text}" in different senses`,
      };
    }
  },
});

const LIGHT: ReadonlySet<string> = new Set(['take', 'lose', 'keep', 'break', 'catch', 'hold', 'draw', 'raise', 'leave', 'open', 'bear', 'carry', 'waste', 'swallow', 'stain', 'shed', 'drop', 'bring', 'sell', 'throw', 'wear', 'execute', 'pocket', 'lift', 'change', 'spend', 'save']);
