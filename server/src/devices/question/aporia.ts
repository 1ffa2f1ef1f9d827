import { cues, firstCues } from '../cues.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'aporia',
  name: 'Aporia',
  synonyms: ['dubitatio', 'diaporesis', 'addubitatio'],
  family: 'question',
  definition: 'The speaker professes doubt: what to say, where to begin, what to think.',
  source: 'Rhetorica ad Herennium 4.29.40 (dubitatio); Quintilian, Institutio Oratoria 9.2.19',
  examples: {
    positive: [
      { text: 'I know not where to begin, so many are the wrongs.', parts: ['I know not where to begin, so many are the wrongs.'] },
      { text: 'What shall I call it? Theft is too small a word.', parts: ['What shall I call it?'] },
    ],
    negative: [
      { text: 'I do not know the man.' },
      { text: 'They did not know where the ship had gone.' },
    ],
  },
  misses: 'Doubt professed without one of the set phrases.',
  *detect(passage) {
    for (const cue of firstCues(passage, CUES)) {
      const { sentence } = cue;
      yield {
        parts: [{ start: sentence.start, end: sentence.end }],
        features: { cue: 1, length: Math.min(1, (sentence.to - sentence.from) / LONG) },
        keyWords: [],
        evidence: `"${cue.text}" professes doubt`,
      };
    }
  },
});

/** Tokens of a long sentence. */
const LONG = 30;
const WHAT = '(?:where to (?:begin|start|turn)|how (?:to|I (?:shall|can|am to))|what (?:to (?:say|think|call|do)|I (?:shall|should|can) (?:say|do|call)|words?)|whether to|which (?:to|I))';
const CUES = cues('i we what where how', [
  String.raw`\bI (?:know not|do not know|don't know|scarcely know|hardly know|am at a loss|am in doubt|cannot (?:tell|say)|doubt)(?: to (?:know|say|tell))? ${WHAT}`,
  String.raw`\b(?:what|where|how) shall I (?:say|call|begin|describe|name|tell|turn|find)\b`,
  String.raw`\bwhere (?:shall|am) I (?:to )?begin\b`,
  String.raw`\b(?:I am|we are) at a loss\b`,
  String.raw`\bwhat (?:name|words?) (?:can|shall|could) I (?:find|give|use)\b`,
]);
