import type { Passage, Sentence } from '../../language/passage.ts';
import { cues, firstCues } from '../cues.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'paralipsis',
  name: 'Paralipsis',
  synonyms: ['praeteritio', 'occultatio', 'apophasis', 'preterition'],
  family: 'address',
  definition: 'Saying a thing by declaring that one will not say it.',
  source: 'Rhetorica ad Herennium 4.27.37 (occultatio)',
  examples: {
    positive: [
      { text: 'I will not speak of the widow whom he cheated.', parts: ['I will not speak of the widow whom he cheated.'] },
      { text: 'I pass over his debts, his duels and his three wives.', parts: ['I pass over his debts, his duels and his three wives.'] },
    ],
    negative: [
      { text: 'He would not speak to the council.' },
      { text: 'She mentioned the widow twice.' },
    ],
  },
  misses: 'Passing over without one of the set phrases.',
  features: { firstPerson: 'the speaker says "I" or "we"', inPassing: '"not to mention", "to say nothing of"', disclaimed: '"I do not say that", and then "but" or the same again: a point is granted or guarded' },
  prior: { disclaimed: -2 },
  *detect(passage) {
    for (const cue of firstCues(passage, CUES)) {
      const { sentence } = cue;
      const firstPerson = /\b(?:I|we)\b/i.test(cue.text);
      yield {
        parts: [{ start: firstPerson ? sentence.start : cue.start, end: sentence.end }],
        features: { cue: 1, firstPerson: firstPerson ? 1 : 0, inPassing: firstPerson ? 0 : 1, disclaimed: firstPerson && isDisclaimed(passage, sentence) ? 1 : 0 },
        keyWords: [],
        evidence: `"${cue.text}", and it is said`,
      };
    }
  },
});

/** Sentences behind it in which a disclaimer turns to what is said. */
const TURN_WITHIN = 3;

function isDisclaimed({ sentences, prose }: Passage, sentence: Sentence): boolean {
  if (!DISCLAIMER.test(prose.slice(sentence.start, sentence.end))) return false;
  return sentences.slice(sentence.index + 1, sentence.index + 1 + TURN_WITHIN).some(({ start, end }) => TURN.test(prose.slice(start, end)));
}
const DISCLAIMER = /\b(?:I|we) (?:do|would) (?:not|n't|never) say\b/i;
const TURN = /^(?:But|Yet|What I say|I (?:do )?say)\b/;

const VERB = '(?:speak|talk|tell|say|mention|dwell|enlarge|insist|discuss|describe|name|recount|remind|ask|inquire|enter|refer|allude|repeat|detail|specify|attempt)';
const CUES = cues('i we not to without let leaving', [
  String.raw`\b(?:I|we) (?:will|shall|would|do|need|can|dare) (?:not|n't|never|hardly|scarcely)(?: now| here| even| stop to| choose(?: now)? to| consider it necessary| need to| at present| want to| wish to)*(?: [\p{L}]+ly)? ?${VERB}\b`,
  String.raw`\b(?:I|we) (?:will|shall) neither (?:affirm|deny|say|assert)\b`,
  String.raw`\b(?:I|we) (?:pass over|pass by|omit|leave aside|forbear to|refrain from|say nothing of|am silent about|are silent about|do not choose)\b`,
  String.raw`\b(?:not to (?:mention|speak of|say)|to say nothing of|without (?:mentioning|speaking of)|let alone|leaving aside)\b`,
]);
