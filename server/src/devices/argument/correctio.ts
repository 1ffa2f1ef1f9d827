import { cues, cuesIn } from '../cues.ts';
import { defineDevice } from '../device.ts';
import { isWord } from '../../language/token.ts';

export default defineDevice({
  label: 'correctio',
  name: 'Correctio',
  synonyms: ['epanorthosis', 'metanoia', 'epidiorthosis'],
  family: 'argument',
  definition: 'What was just said is mended or raised: "or rather", "nay", "indeed".',
  source: 'Rhetorica ad Herennium 4.26.36 (correctio)',
  examples: {
    positive: [
      { text: 'They asked us, or rather ordered us, to leave.', parts: ['or rather ordered us'] },
      { text: 'He was slow, nay, he was asleep.', parts: ['nay, he was asleep'] },
    ],
    negative: [
      { text: 'He would rather walk than ride.' },
      { text: 'No, the ship has not come.' },
    ],
  },
  misses: 'Words mended by saying them again in a better form, without a word that says so.',
  features: {
    orRather: '"or rather", "rather", "no,", "nay", "nay more"',
    raised: '"indeed", "in fact", "even", "what is more"',
    restated: '"that is to say", "i.e.", "in other words"',
    indeed: '"indeed"',
    inFact: '"in fact"',
    idEst: '"i.e."',
    atLeast: '"or at least", "or but", "if not"',
    namedOtherwise: '"or, as they call it"',
    meaning: '"I mean", "he means"',
    opensSentence: 'it opens a sentence',
    short: 'a few words follow',
    afterPunctuation: 'punctuation stands before',
  },
  *detect(passage) {
    for (const cue of cuesIn(passage, CUES)) {
      const { sentence } = cue;
      const kind = kindOf(cue.text);
      const after = passage.tokens.slice(sentence.from, sentence.to).filter((token) => token.start >= cue.end);
      const stop = after.find((token, index) => index > 0 && (/^[;:.!?()[\]—–]$|^--$/.test(token.text) || (token.text === ',' && after.slice(0, index).filter(isWord).length > (kind === 'orRather' ? 0 : 1))));
      const end = stop ? after[after.indexOf(stop) - 1]?.end ?? cue.end : after.findLast(isWord)?.end ?? cue.end;
      const opensSentence = cue.start - sentence.start <= 2;
      if (kind === 'raised' && opensSentence && cue.text.toLowerCase().startsWith('in fact')) continue;
      yield {
        parts: [{ start: cue.start, end: Math.max(end, cue.end) }],
        features: {
          cue: 1, [kind]: 1, indeed: /^indeed/i.test(cue.text) ? 1 : 0, inFact: /^in fact/i.test(cue.text) ? 1 : 0, idEst: /^i\. ?e/i.test(cue.text) ? 1 : 0, opensSentence: opensSentence ? 1 : 0, short: end - cue.end < SHORT ? 1 : 0,
          afterPunctuation: /[,;:—–(-]\s*(?:and )?$/.test(passage.prose.slice(Math.max(0, cue.start - 6), cue.start)) ? 1 : 0,
        },
        keyWords: [],
        evidence: `"${cue.text}" mends or raises what was said`,
      };
    }
  },
});

/** Characters of a correction that is told in a few words. */
const SHORT = 60;
const CUES = cues('or nay no indeed in and what that i.e i.e. i he she they we if', [
  String.raw`\bor rather\b`, String.raw`(?<![\p{L}])nay,? ?(?:more|even|rather)?\b`, String.raw`(?<=[,;—–] )no, (?!no\b)`, String.raw`(?<=[,;—–] |-- ?)indeed,?`, String.raw`(?<=(?:^|[.!?] )["“]?)indeed,`, String.raw`(?<=[,;—–] (?:and,? )?)in fact,?`, String.raw`(?<=[,;—–] )and even\b`, String.raw`(?<=[,;—–(] ?)or even\b`, String.raw`(?<=[,;—–] )if not\b`,
  String.raw`\bwhat is (?:more|worse)\b`, String.raw`\band more than (?:this|that)\b`, String.raw`\bthat is to say,?`, String.raw`(?<=[,;—–(] ?)that is,`, String.raw`\bi\. ?e\.,?`, String.raw`\bin other words,?`, String.raw`\bor(?: are)? at (?:least|any rate|all events)\b`, String.raw`(?<=, )or but\b`,
  String.raw`(?<=, )or,? as [\p{L} ]{3,40} (?:call|put|say|style|name)s? it,?`, String.raw`(?<!(?:if|what|when|that|which|as|do|not) )\b(?:I|he|she|they|we) (?:mean|means|meant)\b(?! (?:to|not|well)\b)`, String.raw`\b(?:I should|I ought to) (?:rather )?(?:say|have said)\b`,
]);

function kindOf(cue: string): 'orRather' | 'raised' | 'restated' | 'atLeast' | 'namedOtherwise' | 'meaning' {
  const text = cue.toLowerCase();
  if (/as .* it/.test(text)) return 'namedOtherwise';
  if (/^or rather|^nay|^no,|should|ought/.test(text)) return 'orRather';
  if (/^or\b|least|rate|events/.test(text)) return 'atLeast';
  if (/that is|i\. ?e|in other words/.test(text)) return 'restated';
  return /mean/.test(text) ? 'meaning' : 'raised';
}
