import { isContentWord, isWord, type Token } from '../../language/token.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { type Features, graded } from '../features.ts';

const FEATURES = {
  brackets: 'in brackets',
  dashes: 'between dashes',
  hasVerb: 'it has a verb',
  firstPerson: 'the speaker shows himself: "I", "we", "us"',
  marked: 'an outcry, a question or quotation marks within',
  reference: 'figures, capitals or abbreviations: a reference',
  midSentence: 'the sentence goes on after it',
  editorial: 'in square brackets',
  series: 'a list of names',
  renames: 'it says again which one is meant: "a neighbour — the neighbour who …", "the task — that of mending"',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'parenthesis',
  name: 'Parenthesis',
  synonyms: ['interpositio', 'paremptosis', 'insertour'],
  family: 'arrangement',
  definition: 'A remark is thrust into the sentence that comments rather than identifies.',
  source: 'Quintilian, Institutio Oratoria 9.3.23; Puttenham, The Arte of English Poesie 3.13',
  examples: {
    positive: [
      { text: 'The council (God forgive them) voted for the tax.', parts: ['(God forgive them)'] },
      { text: 'He has paid — so he tells us — every penny.', parts: ['so he tells us'] },
      { text: 'The harbour, thank God, is open.', parts: ['thank God'] },
    ],
    negative: [
      { text: 'The harbour (see p. 12) is open.' },
      { text: 'The bridge of 1848, the oldest in the county, is down.' },
    ],
  },
  misses: 'Asides between commas without a wording of comment.',
  // Square brackets hold what an editor adds.
  prior: { editorial: -3, renames: -2 },
  features: FEATURES,
  *detect(passage) {
    for (const match of passage.prose.matchAll(/([([])([^()[\]]{1,260})([)\]])/g)) {
      if (REFERENCE.test(match[2] ?? '')) continue;
      yield makeCandidate(passage, match.index, match.index + match[0].length, match[2] ?? '', match[1] === '[' ? { editorial: 1 } : { brackets: 1 });
    }
    for (const sentence of passage.sentences) yield* asides(passage, sentence);
  },
});

/** Pages, years, figures of a table, initials: what identifies and does not comment. */
const REFERENCE = /^\s*(?:(?:see|cf\.?|vol|pp?|ch|art|fig|no|sec|ibid|op|l\.? ?c)\b.*\d*|[\divxlcIVXLC.,\s–:£$%½¼¾-]+|[*†‡a-z]|sic|\p{Lu}\.?(?:\p{Lu}\.?)*)\s*$/iu;
const DASH = /^(?:—|–|--+|-)$/;
/** Words of the longest aside between dashes. */
const LONGEST_WORDS = 30;
const COMMENT = /^(?:(?:and )?(?:as|if|so|for) (?:i|we|you|they|he|it|the|is|may|will) ?.*\b(?:see|saw|seen|say|said|says|put|puts|know|known|knows|think|hope|believe|fear|please|tell|tells|told|call|calls|can|were|was said)\b.*|thank (?:god|heaven)|god (?:knows|forgive|help|willing|be thanked)|heaven knows|i (?:know|think|trust|hope|believe|say|confess|repeat|am told|admit|fear|suppose)(?: [\p{L}']+){0,3}|we (?:know|hope|trust|repeat|believe)(?: [\p{L}']+){0,2}|if (?:you|i|we) (?:can|will|may|please|like|dare)(?: [\p{L}']+){0,3}|mark (?:you|it|this)|mind you|remember|let it be (?:said|remembered)|strange to say|be it (?:said|remembered)|who (?:is|are) so .*)$/iu;

function* asides(passage: Passage, sentence: Sentence): Iterable<Candidate<Own>> {
  const tokens = passage.tokens.slice(sentence.from, sentence.to);
  const dashes = tokens.filter((token, index) => DASH.test(token.text) && (token.text !== '-' || ((tokens[index - 1]?.end ?? token.start) < token.start && token.end < (tokens[index + 1]?.start ?? 0))));
  for (let index = 0; index + 1 < dashes.length; index++) {
    const [open, close] = [dashes[index], dashes[index + 1]];
    if (!open || !close) break;
    const inner = tokens.filter((token) => token.start >= open.end && token.end <= close.start);
    const [first, last] = [inner[0], inner.at(-1)];
    const words = inner.filter(isWord).length;
    if (!first || !last || words === 0 || words > LONGEST_WORDS || first.index === sentence.from) continue;
    yield makeCandidate(passage, first.start, last.end, passage.prose.slice(first.start, last.end), { dashes: 1 });
    index++;
  }
  const commas = tokens.filter((token) => token.text === ',');
  for (let index = 0; index + 1 < commas.length; index++) {
    const [open, close] = [commas[index], commas[index + 1]];
    if (!open || !close) break;
    const inner = passage.prose.slice(open.end, close.start).trim();
    if (!COMMENT.test(inner)) continue;
    const start = open.end + passage.prose.slice(open.end, close.start).search(/\S/);
    yield makeCandidate(passage, start, start + inner.length, inner, {});
  }
}

function makeCandidate(passage: Passage, start: number, end: number, inner: string, kind: Features<Own>): Candidate<Own> {
  const words = passage.tokens.filter((token) => token.start >= start && token.end <= end);
  const count = words.filter(isWord).length;
  return {
    parts: [{ start, end }],
    features: [kind, {
      length: graded(count, 0, 20),
      hasVerb: words.some((token) => token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') ? 1 : 0,
      firstPerson: kind.editorial !== 1 && /\b(?:I|we|us|our|me|my)\b/.test(inner) ? 1 : 0,
      // An editor quotes the words that he explains.
      marked: (kind.editorial === 1 ? /[!?]/ : /[!?"“”]/).test(inner) ? 1 : 0,
      reference: /\d|\b(?:p|vol|ed)\./.test(inner) ? 1 : 0,
      midSentence: /^\s*[,;]?\s*\p{Ll}/u.test(passage.prose.slice(end, end + 8).replace(/^[)\]—–-]+/, '')) ? 1 : 0,
      renames: renames(passage, words) ? 1 : 0,
      series: words.filter((token) => token.partOfSpeech === 'PROPN').length > count / 2 ? 1 : 0,
    }],
    keyWords: [],
    evidence: 'a remark thrust into the sentence',
  };
}

function renames({ tokens }: Passage, inner: readonly Token[]): boolean {
  const [first, second] = inner;
  if (!first || !second) return false;
  if ((first.normal === 'that' || first.normal === 'those') && second.normal === 'of') return true;
  return first.partOfSpeech === 'DET' && isContentWord(second) && tokens.slice(Math.max(0, first.index - RENAMED_WITHIN), first.index).some(({ word }) => word === second.word);
}
/** Tokens before the aside among which the noun stands that it takes up. */
const RENAMED_WITHIN = 5;
