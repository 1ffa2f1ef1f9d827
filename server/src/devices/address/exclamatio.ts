import { isWord } from '../../language/token.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';

export default defineDevice({
  label: 'exclamatio',
  name: 'Exclamatio',
  synonyms: ['ecphonesis', 'exclamation', 'outcry'],
  family: 'address',
  definition: 'An outcry of grief, anger or wonder, with or without the mark.',
  source: 'Quintilian, Institutio Oratoria 9.2.26–27; Puttenham, The Arte of English Poesie 3.19 (ecphonisis)',
  examples: {
    positive: [
      { text: 'What a morning was that for the poor of Thornmouth!', parts: ['What a morning was that for the poor of Thornmouth!'] },
      { text: 'Alas, the bridge is down.', parts: ['Alas, the bridge is down.'] },
      { text: 'O times, O customs!', parts: ['O times, O customs!'], author: 'Cicero, In Catilinam 1.2' },
    ],
    negative: [
      { text: 'The bridge is down.' },
      { text: 'He asked what a bridge was.' },
    ],
  },
  misses: 'Outcries without a mark and without an interjection.',
  features: {
    mark: 'ends in an exclamation mark',
    bareMark: 'the mark alone, in brackets',
    interjection: '"O", "oh", "alas", "woe" and the like',
    whatOrHow: 'opens with "what a" or "how"',
    verbless: 'without a verb',
    command: 'opens with a verb',
    short: 'it is short (1: one word, 0: thirty)',
  },
  *detect(passage) {
    if (passage.kind === 'heading') return;
    for (const bare of passage.prose.matchAll(/[([]\s*!+\s*[)\]]/g)) {
      yield { parts: [{ start: bare.index, end: bare.index + bare[0].length }], features: { bareMark: 1, mark: 1, cue: 1 }, keyWords: [], evidence: 'a mark of outcry thrust in' };
    }
    for (const inner of passage.prose.matchAll(/\(([^()]{3,80}!)\)/g)) {
      yield { parts: [{ start: inner.index + 1, end: inner.index + inner[0].length - 1 }], features: { mark: 1, short: 1, whatOrHow: /^(?:what|how)\b/i.test(inner[1] ?? '') ? 1 : 0, cue: 1, exclamation: 1 }, keyWords: [], evidence: 'an outcry in brackets' };
    }
    for (const sentence of passage.sentences) {
      const text = passage.prose.slice(sentence.start, sentence.end);
      const mark = /!["”’')\]]*$/.test(text);
      const interjection = INTERJECTION.test(text);
      const whatOrHow = mark && /^["“‘'(]?(?:what|how)\b/i.test(text);
      if (!mark && !interjection) continue;
      const tokens = passage.tokens.slice(sentence.from, sentence.to);
      const words = tokens.filter(isWord);
      yield {
        parts: [{ start: sentence.start, end: sentence.end }],
        features: {
          mark: mark ? 1 : 0, exclamation: mark ? 1 : 0, interjection: interjection ? 1 : 0, whatOrHow: whatOrHow ? 1 : 0,
          verbless: tokens.some((token) => token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') ? 0 : 1,
          command: words[0]?.partOfSpeech === 'VERB' ? 1 : 0, short: 1 - graded(words.length, 1, 30),
        },
        keyWords: [],
        evidence: mark ? 'an outcry by its mark' : 'an outcry by its interjection',
      };
    }
  },
});

const INTERJECTION = /^["“‘']?(?:O!|O\b(?! (?:\d|clock))|Oh\b|Alas\b|Ah\b|Woe\b|Fie\b|Lo\b|Hurrah\b|Would to God\b|Good God\b|Great God\b|For shame\b|Shame\b(?= on))/u;
