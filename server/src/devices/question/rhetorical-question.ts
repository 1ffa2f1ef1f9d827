import { isWord, type Token } from '../../language/token.ts';
import { tokensOf } from '../../language/passage.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';

export default defineDevice({
  label: 'rhetorical-question',
  name: 'Rhetorical question',
  synonyms: ['erotema', 'interrogatio', 'erotesis'],
  family: 'question',
  definition: 'A question put for effect and not to be informed.',
  source: 'Quintilian, Institutio Oratoria 9.2.6–11',
  examples: {
    positive: [
      { text: 'Who among you would sell his own daughter for a bushel of meal?', parts: ['Who among you would sell his own daughter for a bushel of meal?'] },
      { text: 'How long, Catiline, will you abuse our patience?', parts: ['How long, Catiline, will you abuse our patience?'], author: 'Cicero, In Catilinam 1.1' },
    ],
    negative: [
      { text: 'The committee met on Monday.' },
      { text: 'He asked whether the ship had sailed.' },
    ],
  },
  misses: 'Questions without a question mark.',
  *detect(passage) {
    if (passage.kind === 'heading') return;
    for (const sentence of passage.sentences) {
      const tokens = tokensOf(passage, sentence);
      const mark = tokens.findLast((token) => token.text.includes('?'));
      if (!mark || tokens.filter(isWord).length < MINIMUM_WORDS) continue;
      yield {
        parts: [{ start: sentence.start, end: sentence.end }],
        features: {
          length: graded(tokens.length, 4, 30),
          cue: CUES.some((cue) => cue.test(textOf(tokens))) ? 1 : 0,
          negation: tokens.some((token) => token.lemma === 'not' || token.normal === 'never') ? 1 : 0,
        },
        keyWords: [],
        evidence: 'a question that wants no answer',
      };
    }
  },
});

const MINIMUM_WORDS = 2;
/** Wordings that ask for assent: "who does not", "is it not", "how long", "what right". */
const CUES: readonly RegExp[] = [
  /\b(?:who|what|where|when) (?:does|do|did|would|could|can|will|shall|is|are) (?:not|n't)\b/, /\b(?:is|are|was|were|has|have|does|do|did|must|should) (?:it|he|she|we|they|there|you|this|that|not)\b.*\bnot\b/,
  /^how (?:long|much longer|many more|can|could)\b/, /\bwhat (?:right|use|good|else|matters?|need)\b/, /^(?:who|what) among\b/, /\banything more\b/, /^(?:why|where) should\b/,
];

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.normal).join(' ');
}
