import type { Passage, Sentence } from '../../language/passage.ts';
import { isContentWord, isWord, type Token, type TokenRange } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';

const FEATURES = {
  samePreposition: 'the same preposition stands between the nouns of both members',
  semicolon: 'a semicolon parts them',
  auxiliaryAlone: 'the verb stops at its auxiliary: "none of us could"',
  commaForVerb: 'a comma stands where the verb is left out',
  participle: 'a participle stands without its auxiliary',
  subjectNoun: 'both members open with a noun phrase',
  sameFrame: 'share of function words of the gapped member that the full one has',
  shortMember: 'the gapped member is short (1: two words, 0: twelve)',
  asSo: '"as … so"',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'ellipsis',
  name: 'Ellipsis',
  synonyms: ['gapping', 'detractio', 'eclipsis', 'zeugma of the grammarians'],
  family: 'balance',
  definition: 'A verb or noun is left to be supplied from the parallel clause.',
  source: 'Quintilian, Institutio Oratoria 9.3.58; Puttenham, The Arte of English Poesie 3.12 (eclipsis)',
  examples: {
    positive: [
      { text: 'The miller sold his horse to the mayor, the baker his oven to the priest.', parts: ['the baker his oven to the priest'] },
      { text: 'The old men were sent to the mines; the boys to the mills.', parts: ['the boys to the mills'] },
    ],
    negative: [
      { text: 'The miller sold his horse and the baker sold his oven.' },
      { text: 'They took the boats, the nets, the oars.' },
    ],
  },
  misses: 'Gaps across sentences, and gaps of nouns behind their adjectives.',
  features: FEATURES,
  *detect(passage) {
    for (const sentence of passage.sentences) yield* gaps(passage, sentence);
  },
});

const LONGEST_WORDS = 14;

function* gaps({ tokens }: Passage, sentence: Sentence): Iterable<Candidate<Own>> {
  const stretches = stretchesOf(tokens, sentence);
  for (let index = 1; index < stretches.length; index++) {
    const gapped = stretches[index];
    if (!gapped) continue;
    const inner = tokens.slice(gapped.from, gapped.to);
    const words = inner.filter(isWord);
    const full = stretches.slice(0, index).findLast((stretch) => tokens.slice(stretch.from, stretch.to).some(isVerb));
    if (!full || gapped.from - full.to > FARTHEST || words.length < 3 || words.length > LONGEST_WORDS || inner.some(isFinite)) continue;
    const verb = tokens.slice(full.from, full.to).find(isVerb);
    const nouns = inner.filter((token) => isContentWord(token) && token.partOfSpeech !== 'ADJ' && token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'ADV');
    if (!verb || nouns.length < 2 || !opensWithNoun(inner)) continue;
    const between = separatorsBetween(inner);
    const before = tokens.slice(full.from, full.to);
    const shared = between.filter((word) => before.some((token) => token.index > verb.index && token.normal === word));
    const isTwoNouns = between.length === 0 && hasTwoPhrases(inner);
    if (shared.length === 0 && !isTwoNouns) continue;
    const [first, last] = [inner.find(isWord), inner.findLast(isWord)];
    const parts = first && last ? partsOf([{ start: first.start, end: last.end }]) : undefined;
    if (!parts) continue;
    const functionWords = words.filter((token) => !isContentWord(token));
    yield {
      parts,
      features: {
        samePreposition: shared.length > 0 ? 1 : 0,
        semicolon: tokens.slice(full.to, gapped.from).some((token) => token.text === ';') ? 1 : 0,
        commaForVerb: inner.some((token) => token.text === ',') ? 1 : 0,
        participle: inner.some((token) => token.partOfSpeech === 'VERB') ? 1 : 0,
        subjectNoun: opensWithNoun(before) ? 1 : 0,
        sameFrame: functionWords.length === 0 ? 0 : functionWords.filter((token) => before.some((other) => other.normal === token.normal)).length / functionWords.length,
        shortMember: 1 - graded(words.length, 2, 12),
        asSo: tokens[full.from]?.normal === 'as' && words[0]?.normal === 'so' ? 1 : 0,
      },
      keyWords: nouns.map((token) => token.lemma),
      evidence: `"${verb.text}" is to be supplied`,
    };
  }
}

/** Tokens from the full member to the gapped one. */
const FARTHEST = 25;

function stretchesOf(tokens: readonly Token[], sentence: Sentence): readonly TokenRange[] {
  const stretches: TokenRange[] = [];
  let from = sentence.from;
  for (let index = sentence.from; index <= sentence.to; index++) {
    const token = tokens[index];
    const cuts = index === sentence.to || token === undefined || /^[,;:.!?()—–]$|^--$/.test(token.text) || (token.partOfSpeech === 'CCONJ' && /^[,;]$/.test(tokens[index - 1]?.text ?? '')) || (token.normal === 'and' && tokens[index + 1]?.partOfSpeech === 'DET');
    if (!cuts) continue;
    if (index > from) stretches.push({ from, to: index });
    from = index + 1;
  }
  return stretches;
}

function isVerb(token: Token): boolean {
  return token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX';
}

/** A verb that is no participle, so that nothing is left out. */
function isFinite(token: Token): boolean {
  return token.partOfSpeech === 'AUX' || (token.partOfSpeech === 'VERB' && !/(?:ed|en|ing|ung|orn)$/.test(token.normal)) || /^(?:that|which|who|whom|whose|where|when|because|if)$/.test(token.normal) || (token.normal === 'to' && token.partOfSpeech === 'PART');
}

function opensWithNoun(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  const first = words.find((word) => !/^(?:so|also|then|now|and|but|here|there)$/.test(word.normal)) ?? words[0];
  return first !== undefined && (first.partOfSpeech === 'DET' || first.partOfSpeech === 'NOUN' || first.partOfSpeech === 'PROPN' || first.partOfSpeech === 'NUM' || first.partOfSpeech === 'ADJ' || /^(?:my|our|your|his|her|its|their|in)$/.test(first.normal));
}

/** Prepositions within a stretch, not at its beginning and not "of". */
function separatorsBetween(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token, index) => index > 0 && token.partOfSpeech === 'ADP' && token.normal !== 'of').map((token) => token.normal);
}

/** "the baker his oven": a second phrase opens right behind the first one's noun. */
function hasTwoPhrases(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => index > 1 && (token.partOfSpeech === 'DET' || /^(?:his|her|its|their|a|an|the)$/.test(token.normal)) && (tokens[index - 1]?.partOfSpeech === 'NOUN' || tokens[index - 1]?.partOfSpeech === 'PROPN'));
}
