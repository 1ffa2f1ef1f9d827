import { nounClass } from '../../language/lexicon.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import type { Token } from '../../language/token.ts';
import { type Feature, featureNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';

/** What the sentence points to: numbers, times, names, persons. */
export function noteReference(features: FeatureSet, passage: Passage, sentence: Sentence): void {
  const tokens = passage.tokens.slice(sentence.from, sentence.to);
  const numbers = tokens.filter(isNumber);
  features.set('numbers', Math.log2(1 + Math.min(numbers.length, MANY)), numbers.map((token) => token.text).join(', '));
  features.note('a number in figures', numbers.some((token) => /\d/.test(token.text)));
  features.note('a year', numbers.some((token) => YEAR.test(token.text)), numbers.find((token) => YEAR.test(token.text))?.text);
  features.note('a share or a sum of money', tokens.some((token) => ['%', '$', '£', '€'].includes(token.text) || ['per', 'percent', 'dollar', 'shilling', 'pence', 'franc'].includes(token.lemma)));
  const names = tokens.filter((token, index) => index > 0 && token.partOfSpeech === 'PROPN' && /^\p{Lu}/u.test(token.text));
  features.set('names', Math.log2(1 + Math.min(names.length, MANY)), names.map((token) => token.text).join(', '));
  const source = namedSource(tokens);
  features.note('a source is named', source !== undefined, source);
  for (const token of tokens) {
    const person = PERSONS.get(token.normal);
    if (person !== undefined) features.add(person, 1, token.text);
  }
}

/** "According to the mayor, …": by itself at the head of the sentence or between commas, and naming who can say something. */
function namedSource(tokens: readonly Token[]): string | undefined {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before !== undefined && before.kind !== 'punctuation' && before.partOfSpeech !== 'CCONJ') continue;
    const length = SOURCE_PHRASES.find((words) => words.every((word, further) => tokens[at + further]?.normal === word))?.length;
    if (length === undefined) continue;
    const named = tokens.slice(at + length, at + length + SOURCE_REACH);
    const head = named.find(({ partOfSpeech }) => partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN' || partOfSpeech === 'PRON');
    if (head && (head.partOfSpeech !== 'NOUN' || SPEAKERS.has(nounClass(head.lemma) ?? ''))) return [token, ...tokens.slice(at + 1, at + length)].map(({ text }) => text).join(' ');
  }
  return undefined;
}
const SOURCE_PHRASES = ['according to', 'in the words of', 'in the opinion of', 'in the view of', 'in the judgment of', 'in the judgement of'].map((phrase) => phrase.split(' '));
/** The source's name stands so soon: "according to the last report". */
const SOURCE_REACH = 4;
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'group', 'communication', 'act']);

const MANY = 5;
const YEAR = /^1[0-9]\d\d$|^20\d\d$/;
/** "one" is more often a pronoun than a count. */
const NO_COUNT: ReadonlySet<string> = new Set(['one', 'ones', 'i', 'v', 'x', 'first', 'second']);

function isNumber(token: Token): boolean {
  return (token.kind === 'number' || token.partOfSpeech === 'NUM') && !NO_COUNT.has(token.normal);
}

const PERSONS: ReadonlyMap<string, Feature> = new Map(Object.entries({
  'first person singular': ['i', 'me', 'my', 'myself', 'mine'],
  'first person plural': ['we', 'us', 'our', 'ourselves', 'ours'],
  'second person': ['you', 'your', 'yours', 'yourself', 'yourselves', 'thou', 'thee', 'thy'],
  'third person singular': ['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'],
  'third person plural': ['they', 'them', 'their', 'theirs', 'themselves'],
}).flatMap(([person, words]) => words.map((word): readonly [string, Feature] => [word, featureNamed(person)])));
