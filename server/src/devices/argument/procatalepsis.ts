import { cues, firstCues } from '../cues.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'procatalepsis',
  name: 'Procatalepsis',
  synonyms: ['prolepsis', 'praesumptio', 'anticipatio', 'occupatio'],
  family: 'argument',
  definition: 'An objection is raised by the speaker in order to be met.',
  source: 'Quintilian, Institutio Oratoria 9.2.16–18 (praesumptio)',
  examples: {
    positive: [
      { text: 'It will be said that the money is spent. The money lies in the bank.', parts: ['It will be said that the money is spent.', 'The money lies in the bank.'] },
      { text: 'You reproach us with idleness. We were locked out.', parts: ['You reproach us with idleness.', 'We were locked out.'] },
    ],
    negative: [
      { text: 'He said that the money was spent. We believed him.' },
      { text: 'The mayor will speak at noon. The band will play.' },
    ],
  },
  misses: 'Objections that no set phrase announces.',
  features: {
    willSay: '"it will be said", "you will say", "it may be objected"',
    reproach: '"you reproach us", "we are accused", "it is charged"',
    feared: 'a fear or apprehension is named',
    notEnough: '"it is not enough to say", "let it not be said"',
    answered: 'the next sentence opens with a denial or a turn',
  },
  *detect(passage) {
    for (const cue of firstCues(passage, CUES)) {
      const { sentence } = cue;
      const next = passage.sentences[sentence.index + 1];
      const answered = next !== undefined && /^["“]?(?:no|not|but|there (?:is|has|was|are)|we|on the contrary|yet|far from|never|nothing|well|very well)\b/i.test(passage.prose.slice(next.start, next.end));
      yield {
        parts: next ? [{ start: sentence.start, end: sentence.end, role: 'objection' }, { start: next.start, end: next.end, role: 'answer' }] : [{ start: sentence.start, end: sentence.end, role: 'objection' }],
        features: { cue: 1, [kindOf(cue.text)]: 1, answered: answered ? 1 : 0 },
        keyWords: [],
        evidence: `"${cue.text}" raises an objection in order to meet it`,
      };
    }
  },
});

const CUES = cues('it you they some someone somebody our my the we apprehension this that let do', [
  String.raw`\bit (?:will|may|might|can|could|has been|is) (?:perhaps |indeed |often |also |no doubt |doubtless )?(?:be )?(?:said|objected|asked|answered|urged|argued|replied|contended|alleged) (?:that|to|by|against|,)`,
  String.raw`\b(?:you|they|some|some one|someone|somebody|our (?:critics|opponents|enemies)|my opponents?|the sceptics?) (?:will|may|might) (?:perhaps |no doubt |doubtless |now )?(?:say|object|ask|answer|argue|reply|tell us|urge|protest)\b`,
  String.raw`\b(?:you|they|our (?:critics|opponents)) (?:reproach|accuse|charge|blame) (?:us|me)\b`, String.raw`\bwe (?:communists |socialists )?(?:are|have been) (?:further |also )?(?:reproached|accused|charged)\b`,
  String.raw`\bapprehension seems to\b`, String.raw`\b(?:this|it|that) will not be (?:regarded|taken|understood|construed) as\b`, String.raw`\bit is not enough to say\b`, String.raw`\blet (?:it not|no (?:one|man)) (?:be said|say|suppose|object)\b`, String.raw`\bdo not (?:suppose|imagine|tell me)\b`,
]);

function kindOf(cue: string): 'willSay' | 'reproach' | 'feared' | 'notEnough' {
  const text = cue.toLowerCase();
  if (/reproach|accuse|charge|blame/.test(text)) return 'reproach';
  if (/apprehension|regarded|taken|understood|construed/.test(text)) return 'feared';
  return /enough|let |do not/.test(text) ? 'notEnough' : 'willSay';
}
