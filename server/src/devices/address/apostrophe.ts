import type { Passage } from '../../language/passage.ts';
import type { TokenRange } from '../../language/token.ts';
import { isWordThat } from '../../language/word.ts';
import type { Candidate } from '../device.ts';
import { defineDevice } from '../device.ts';
import type { Features } from '../features.ts';

const FEATURES = {
  outcry: '"O" before the name',
  audience: 'the hearers are called by what they are: "citizens", "comrades", "my friends"',
  opensSentence: 'it opens its sentence',
  setOff: 'set off by punctuation on both sides',
  secondPerson: '"you", "thou" or a command in the same sentence',
  formal: 'a form of the meeting: "Mr. President", "gentlemen"',
  courtesy: 'the same within a sentence: "It is too late, sir, to retire"',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'apostrophe',
  name: 'Apostrophe',
  synonyms: ['aversio', 'exclamatio (Rhetorica ad Herennium)', 'allocution'],
  family: 'address',
  definition: 'The speaker turns to address someone or something, absent or abstract, or the audience by name.',
  source: 'Quintilian, Institutio Oratoria 9.2.38–39',
  examples: {
    positive: [
      { text: 'Comrades, the tide is with us.', parts: ['Comrades'] },
      { text: 'O Liberty, what crimes are done in thy name!', parts: ['O Liberty'] },
      { text: 'Judge, O you gods, how dearly Caesar loved him!', parts: ['O you gods'], author: 'Shakespeare, Julius Caesar 3.2' },
    ],
    negative: [
      { text: 'The citizens met in the square.' },
      { text: 'He greeted his comrades, the miners, at the gate.' },
    ],
  },
  misses: 'Turning to somebody without a name or "O".',
  // Who says "sir" in every sentence turns to nobody.
  prior: { courtesy: -2 },
  features: FEATURES,
  *detect(passage) {
    for (const sentence of passage.sentences) {
      if (!hasCall(passage, sentence)) continue;
      const text = passage.prose.slice(sentence.start, sentence.end);
      for (const [pattern, features] of CALLS) {
        for (const match of text.matchAll(pattern)) {
          const name = match[1] ?? match[0];
          const start = sentence.start + match.index + match[0].indexOf(name);
          yield makeCandidate(passage, { start, end: start + name.length }, features.formal === 1 && start !== sentence.start ? { ...features, courtesy: 1 } : features, start === sentence.start, /\b(?:you|your|ye|thou|thy|let us)\b/i.test(text));
        }
      }
    }
  },
});

const PEOPLE = '(?:fellow[- ]?(?:citizens|countrymen|workers|soldiers|delegates|Americans|men)|citizens|comrades|friends|brothers|sisters|brethren|countrymen|workers|workingmen|working men|proletarians|soldiers|men and women|ladies and gentlemen|young men|people|sons|children)';
const FORMAL = '(?:gentlemen|sirs?|my lords?|your honou?rs?|m(?:ister|r)\\.? (?:president|speaker|chairman)|madam (?:president|speaker|chairman)|honou?rable members|noble lords?|senators|ladies)';
const CALLS: readonly (readonly [RegExp, Features<Own>])[] = [
  [new RegExp(String.raw`(?<=^["“'‘(]?|[,;:—–-] ?)((?:my |my dear |dear |ye |you )?${PEOPLE}(?: of [\p{L} ]{2,40}?)?)(?=\s*[,:!—])(?!, (?:and|who|which|with|in|of) )`, 'giu'), { audience: 1, setOff: 1 }],
  [new RegExp(String.raw`(?<=^["“'‘(]?|[,;:—–-] ?)(${FORMAL})(?=\s*[,:!?—.])`, 'giu'), { formal: 1, setOff: 1 }],
  [/(?<![\p{L}])(O,? (?!how|what|that|had|for|no|yes|if|it|is|may)(?:ye |you |thou |my |thy |our |the )?\p{L}+(?: of \p{L}+)?)/gu, { outcry: 1 }],
];

/** Words of which one stands in every call. */
const CALLING = /(?:^|\P{L})(?:o|citizens|countrymen|workers|soldiers|delegates|americans|m[ea]n|comrades|friends|brothers|sisters|brethren|workingmen|proletarians|gentlemen|people|sons|children|sirs?|lords?|honou?rs?|president|speaker|chairman|members|senators|ladies)(?:$|\P{L})/u;
const isCalling = isWordThat((text) => CALLING.test(text));

function hasCall({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && isCalling(token.word)) return true;
  }
  return false;
}

function makeCandidate(passage: Passage, span: { readonly start: number; readonly end: number }, features: Features<Own>, opensSentence: boolean, secondPerson: boolean): Candidate<Own> {
  return { parts: [span], features: { ...features, cue: 1, opensSentence: opensSentence ? 1 : 0, secondPerson: secondPerson ? 1 : 0 }, keyWords: [], evidence: `"${passage.prose.slice(span.start, span.end)}" is addressed` };
}
