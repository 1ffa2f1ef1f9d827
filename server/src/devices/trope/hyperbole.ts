import { OVERSTATING } from '../../language/lexicon.ts';
import { nounPhrases } from '../../language/noun-phrases.ts';
import type { Passage } from '../../language/passage.ts';
import type { Token, TokenRange } from '../../language/token.ts';
import { amongWords } from '../../language/word.ts';
import { cues, type Cues, cuesIn } from '../cues.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';

const FEATURES = {
  wholeWorld: 'the whole world, every quarter, all the earth',
  neverBefore: 'never before, no one ever, as never',
  mostOf: 'the most … that ever, in history, in the world',
  overstating: 'a word that cannot be meant by its measure: "infinite", "everlasting", "millions"',
  surpassing: 'more than all others: "surpassing", "than all"',
  everyTrace: '"every trace", "not a single", "nothing but"',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'hyperbole',
  name: 'Hyperbole',
  synonyms: ['superlatio', 'overreacher'],
  family: 'trope',
  definition: 'Overstatement that is meant to be seen as such.',
  source: 'Rhetorica ad Herennium 4.33.44 (superlatio); Quintilian, Institutio Oratoria 8.6.67–76',
  examples: {
    positive: [
      { text: 'The whole world laughed at the mayor.', parts: ['The whole world'] },
      { text: 'It was the most shameful bargain in the history of the county.', parts: ['the most shameful bargain in the history of the county'] },
    ],
    negative: [
      { text: 'The whole council voted.' },
      { text: 'Most of the boats were sold.' },
    ],
  },
  misses: 'Overstatement by image or number that needs knowledge of the matter.',
  features: FEATURES,
  *detect(passage) {
    for (const [feature, pattern] of CUES) {
      for (const cue of cuesIn(passage, pattern)) yield make(cue.start, cue.end, feature, cue.text);
    }
    yield* overstatements(passage);
  },
});

function overstatements(passage: Passage): readonly Candidate<Own>[] {
  const found: Candidate<Own>[] = [];
  for (const phrase of nounPhrases(passage)) {
    const over = overstatingIn(passage.tokens, phrase);
    const [first, last] = [passage.tokens[phrase.from], passage.tokens[phrase.to - 1]];
    if (over && first && last && over !== last) found.push(make(first.start, last.end, 'overstating', over.text));
  }
  return found;
}

const CUES: readonly (readonly [Own, Cues])[] = [
  ['wholeWorld', cues('in before over of all the whole entire every to', [String.raw`\b(?:(?:in the face of |before the eyes of |over |of |in )?(?:all the |the whole |the entire |the civilized |the )?(?:whole |entire )?(?:surface of the )(?:globe|earth|world)|the (?:whole|entire) (?:world|globe|earth|universe)|all the (?:world|earth)|every (?:quarter|corner) of the (?:globe|earth|world)|all the powers of (?:the )?[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|to the ends of the earth)\b`])],
  ['neverBefore', cues('never such as no not since from', [String.raw`\b(?:never before (?:known|seen|heard)?|(?:such )?as never before|no (?:one|man|nation|people|age|party|other [\p{L}]+) (?:has |have |had )?ever|not a nation of the earth|since the world began|from time immemorial)\b`])],
  ['mostOf', cues('the', [String.raw`\bthe (?:most [\p{L}-]+(?: [\p{L}-]+)?|(?:great|bloodi|foul|vil|base|wors|black|dark|mean|cruel)(?:e?st|t)(?: [\p{L}-]+)?)(?: event| [\p{L}-]+)? (?:in (?:the |all )?(?:[\p{L}]+ )?(?:history|world|annals)(?: of [\p{L} ]{3,30}?(?=[,.;:]|$))?|(?:that |the )?(?:modern )?world has (?:ever )?[\p{L}]+|on earth|that ever [\p{L}]+)`])],
  ['surpassing', cues('far surpassing surpassed exceeding than more', [String.raw`\b(?:far )?(?:surpassing|surpassed|exceeding) (?:all |every )?[\p{L}-]+(?: (?:of |the |of the )?(?!(?:and|or|in|on|with|by|that|which|as|is|are|was|were|of|the|a)\b)[\p{L}-]+){0,3}|\bthan (?:have |had )?all (?:preceding|previous|former|other) [\p{L}]+(?: [\p{L}]+)?|\bmore [\p{L}]+ than all\b`])],
  ['everyTrace', cues('every not all', [String.raw`\bevery (?:trace|vestige|shred|atom|particle) of [\p{L} ]{3,25}?(?=[,.;:]| and | in | has | is )|\bnot a (?:single )?(?:trace|shred|vestige|drop|penny|soul)\b(?: of [\p{L}]+)?|\ball (?:distinctions?|charm|individual character)\b`])],
];

const isOverstating = amongWords(OVERSTATING);

function overstatingIn(tokens: readonly Token[], { from, to }: TokenRange): Token | undefined {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && isOverstating(token.word)) return token;
  }
  return undefined;
}

function make(start: number, end: number, feature: Own, words: string): Candidate<Own> {
  return { parts: partsOf([{ start, end }]) ?? [{ start, end }], features: { cue: 1, [feature]: 1 }, keyWords: [], evidence: `"${words}" overstates` };
}
