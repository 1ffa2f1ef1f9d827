import { frequencyOf, isAbstractNoun, nounClassOf, verbClassOf } from '../../language/lexical-facts.ts';
import { BLAMING_ADJECTIVES, synonymy } from '../../language/lexicon.ts';
import type { Passage } from '../../language/passage.ts';
import { isContentWord, type Token } from '../../language/token.ts';
import { amongWords, ofTwoWords } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { areOpposed, shareSenseInFamily } from '../opposition.ts';

const FEATURES = {
  sameSense: 'the words have one sense (share of neighbours)',
  familySense: 'their relatives have one sense (share of neighbours)',
  nearSense: 'the words are near each other in sense (share of neighbours)',
  sameClass: 'the words are of one class of nouns or verbs',
  abstractNouns: 'nouns of what has no body',
  adjectives: 'adjectives',
  verbs: 'verbs',
  sameEnding: 'the words end alike',
  rareWords: 'the words are seldom ones (share of them)',
  blame: 'words of blame among them',
  asyndetic: 'joined by commas alone',
  pair: 'two words joined by "and"',
  opposed: 'contraries among them',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'synonymia',
  name: 'Synonymia',
  synonyms: ['interpretatio', 'congeries', 'figure of store'],
  family: 'trope',
  definition: 'Two or more words of nearly one meaning are heaped for force.',
  source: 'Rhetorica ad Herennium 4.28.38 (interpretatio); Quintilian, Institutio Oratoria 9.3.45',
  examples: {
    positive: [
      { text: 'We ask for liberty and freedom.', parts: ['liberty', 'freedom'] },
      { text: 'He was brave, courageous and fearless.', parts: ['brave', 'courageous', 'fearless'] },
    ],
    negative: [
      { text: 'We ask for bread and coal.' },
      { text: 'He was old and rich.' },
    ],
  },
  misses: 'Phrases of like sense, and likeness of sense that no lexicon knows.',
  features: FEATURES,
  *detect(passage) {
    for (const run of coordinated(passage)) yield* makeCandidate(passage, run);
  },
});

/** Words of one part of speech joined by commas and "and" or "or", articles and adverbs passed over. */
function coordinated({ tokens }: Passage): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (!isContentWord(token) || token.kind !== 'word' || !KINDS.has(token.partOfSpeech)) continue;
    const last = run.at(-1);
    const apart = last ? token.index - last.index - 1 : 0;
    if (last && apart > 0 && apart <= LONGEST_GAP && last.partOfSpeech === token.partOfSpeech && isJoint(tokens, last.index + 1, token.index)) run.push(token);
    else {
      run = [token];
      runs.push(run);
    }
  }
  return runs.filter(({ length }) => length > 1);
}

function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  let joins = false;
  for (let index = from; index < to; index++) {
    const word = tokens[index];
    if (!word) return false;
    if (word.text === ',' || word.partOfSpeech === 'CCONJ') joins = true;
    if (word.text !== ',' && word.normal !== 'and' && word.normal !== 'or' && word.partOfSpeech !== 'DET' && !isGapWord(word.word)) return false;
  }
  return joins;
}

const KINDS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);
const LONGEST_GAP = 4;
/** Frequency band (see the lexicon) of seldom words. */
const RARE = 2;
const isGapWord = amongWords(['its', 'their', 'his', 'our', 'more', 'of', 'to', 'from', 'by', 'with', 'has', 'have', 'so', 'less', 'had', 'been']);

const synonymyOf = ofTwoWords((a, b) => synonymy(a, b) ?? null);

function* makeCandidate(passage: Passage, run: readonly Token[]): Iterable<Candidate<Own>> {
  const pairs = run.slice(1).map((token, index): readonly [Token, Token] => [run[index] ?? token, token]);
  const senses = pairs.map(([a, b]) => synonymyOf(a.lexeme, b.lexeme));
  const classes = run.map((token) => (token.partOfSpeech === 'NOUN' ? nounClassOf(token.lexeme) : token.partOfSpeech === 'VERB' ? verbClassOf(token.lexeme) : token.partOfSpeech));
  const sameClass = classes.every((name) => name !== null && name === classes[0]);
  const [first] = run;
  const last = run.at(-1);
  const parts = partsOf(run);
  const isAbstractRun = run.every((token) => token.partOfSpeech === 'NOUN' && isAbstractNoun(token.lexeme));
  const inFamily = pairs.filter(([a, b]) => shareSenseInFamily(a.lexeme, b.lexeme) || shareSenseInFamily(b.lexeme, a.lexeme)).length / pairs.length;
  const isSynonymous = senses.some((sense) => sense !== null) || inFamily > 0;
  // Without a word from the lexicon only what has no body, adjectives and verbs can be of like sense.
  if (!first || !last || !parts || (!isSynonymous && !((sameClass || isAbstractRun) && ((isAbstractRun && run.length > 1) || (first.partOfSpeech === 'VERB' && run.length > 1) || (first.partOfSpeech === 'ADJ' && run.length > 2))))) return;
  yield {
    parts,
    features: {
      members: graded(run.length, 2, 6),
      sameSense: senses.filter((sense) => sense === 'same').length / pairs.length, nearSense: senses.filter((sense) => sense === 'near').length / pairs.length,
      familySense: inFamily, rareWords: run.filter((token) => frequencyOf(token.lexeme) <= RARE).length / run.length, sameClass: sameClass ? 1 : 0, abstractNouns: isAbstractRun ? 1 : 0, adjectives: first.partOfSpeech === 'ADJ' ? 1 : 0, verbs: first.partOfSpeech === 'VERB' ? 1 : 0,
      sameEnding: run.every((token) => token.normal.slice(-3) === first.normal.slice(-3)) ? 1 : 0,
      blame: run.some((token) => BLAMING_ADJECTIVES.has(token.normal)) ? 1 : 0,
      asyndetic: passage.tokens.slice(first.index, last.index).some((token) => token.partOfSpeech === 'CCONJ') ? 0 : 1, pair: run.length === 2 ? 1 : 0,
      opposed: pairs.some(([a, b]) => areOpposed(a.lexeme, b.lexeme)) ? 1 : 0,
    },
    keyWords: run.map((token) => token.lexeme),
    evidence: `"${run.map((token) => token.text).join('", "')}" say nearly the same`,
  };
}
