import type { Passage } from '../../language/passage.ts';
import { isWord } from '../../language/token.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { answerTo } from '../answers.ts';
import { type Question, questions } from '../questions.ts';

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
      { text: 'He paid for the bridge; and who has thanked him?', parts: ['and who has thanked him?'] },
    ],
    negative: [
      { text: 'The committee met on Monday.' },
      { text: 'He asked whether the ship had sailed.' },
      { text: 'What time is it?' },
    ],
  },
  misses: 'Questions without a question mark. A question that the next speaker answers elsewhere than right behind it is taken for one put for effect.',
  features: {
    asksForAssent: 'a wording that asks for assent: "is it not", "who would", "how long", "what right"',
    modal: 'would, could, should, may, shall, will or can asks',
    addressed: 'the hearers are asked: "you", "your"',
    answered: 'the next sentence answers it',
    inRun: 'another question stands next to it',
    absolute: 'any, ever, all, never, nothing, no',
    closes: 'it closes its paragraph',
    short: 'four words or fewer',
    toKnow: 'a place or a thing is asked for, with none of the signs above',
  },
  prior: { toKnow: -1 },
  *detect(passage) {
    const all = questions(passage);
    for (const [index, question] of all.entries()) {
      if (ASKS_TO_KNOW.test(question.wording) || ANOTHER_ANSWERS.test(passage.prose.slice(question.end, question.end + FARTHEST_ANSWER))) continue;
      const signs = {
        asksForAssent: ASSENT.some((wording) => wording.test(question.wording)) ? 1 : 0,
        negation: question.words.some((word) => word.lemma === 'not' || word.normal === "n't") ? 1 : 0,
        modal: /\b(?:would|could|should|may|might|shall|will|can|ought|must)\b/.test(question.wording) ? 1 : 0,
        absolute: /\b(?:any|anyone|anything|ever|all|never|nothing|none|no|nobody)\b/.test(question.wording) ? 1 : 0,
      };
      const hasSign = Object.values(signs).some((sign) => sign > 0);
      if (!hasSign && TIME_OR_NUMBER.test(question.wording)) continue;
      yield {
        parts: [{ start: question.start, end: question.end, role: 'question' }],
        features: {
          ...signs,
          length: graded(question.words.length, 4, 30),
          addressed: /\b(?:you|your|ye|thou)\b/.test(question.wording) ? 1 : 0,
          answered: answerTo(passage, question) ? 1 : 0,
          inRun: isBeside(question, all[index - 1]) || isBeside(all[index + 1], question) ? 1 : 0,
          toKnow: !hasSign && PLACE_OR_THING.test(question.wording) ? 1 : 0,
          closes: isLast(passage, question) ? 1 : 0,
          short: question.words.filter(isWord).length <= SHORT ? 1 : 0,
        },
        keyWords: [],
        evidence: 'a question that wants no answer',
      };
    }
  },
});

const SHORT = 4;
/** The next speaker's words open right behind the question's: "“Can you read?” “Aye.”" */
const ANOTHER_ANSWERS = /^[”"’]\s*(?:\([^)]*\)\s*)?(?:[—–-]+\s*)?[“"‘]/;
/** Characters behind a question among which the answer opens, an aside in brackets passed over. */
const FARTHEST_ANSWER = 60;
/** Questions of fact that nobody puts for effect: the hour, a name, a place of abode. */
const ASKS_TO_KNOW = /^(?:what (?:time|day|date) is it|what is your (?:name|age|occupation|address|trade)|how (?:old|much) (?:are|is) (?:you|it|that|he|she)|where do you live|what is the (?:time|date))$/;
const TIME_OR_NUMBER = /^(?:and |but |then )?(?:(?:at|in|on|by|from|to|for) )?(?:when|what (?:time|day|date|hour|year|number|age)|how (?:many|far|old|often|long ago)) /;
const PLACE_OR_THING = /^(?:and |but |then )?(?:(?:at|in|on|by|from|to|for) )?(?:where|which|what place) /;
const ASSENT: readonly RegExp[] = [
  /\b(?:who|what|where|when) (?:does|do|did|would|could|can|will|shall|is|are|has|have) (?:not|n't)\b/, /\b(?:is|are|was|were|has|have|does|do|did|must|should|would|could|might|ought) (?:it|he|she|we|they|there|you|this|that|not|all)\b.*\bnot\b/,
  /\b(?:do|does|did|is|are|was|were|have|has|had|would|could|should) n't\b/, /^(?:and |but |then |for )?how (?:long|much longer|many more|can|could|should|else)\b/, /\bwhat (?:right|use|good|else|matters?|need|have|has|earlier|is left|remains)\b/,
  /^(?:and |but )?(?:who|what|where) (?:among|would|could|can|will|is the|are the)\b/, /^(?:and |but )?(?:why|where|what) (?:should|shall|then)\b/, /\banything more\b/, /\bcan (?:it|we|he|she|they|this|that|there|anyone|any)\b/,
];

function isBeside(later: Question | undefined, earlier: Question | undefined): boolean {
  return later !== undefined && earlier !== undefined && later.sentence.index === earlier.sentence.index + 1;
}

function isLast(passage: Passage, question: Question): boolean {
  return question.sentence.index === passage.sentences.length - 1;
}
