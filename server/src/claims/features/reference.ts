import { nounClass } from '../../language/lexicon.ts';
import { beginsUpperCase } from '../../language/letter-case.ts';
import type { Token } from '../../language/token.ts';
import { amongWords, ofWord } from '../../language/word.ts';
import { type Feature, featureNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';

/** What the sentence points to: numbers, times, names, persons. */
export function noteReference(features: FeatureSet, tokens: readonly Token[]): void {
  const numbers: string[] = [];
  const names: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const { text, kind, partOfSpeech, word, lexeme } = token;
    if (isNumber(token)) {
      numbers.push(text);
      features.note('a number in figures', /\d/.test(text));
      features.note('a year', YEAR.test(text), text);
    } else if (partOfSpeech === 'PROPN' && index > 0 && beginsUpperCase(text)) names.push(text);
    if (kind === 'symbol' || kind === 'punctuation') features.note(MONEY, CURRENCIES.has(text));
    else features.note(MONEY, isSum(lexeme));
    const person = personOf(word);
    if (person !== null) features.add(person, 1, text);
    if (opensSource(word)) {
      const source = namedSource(tokens, index);
      features.note('a source is named', source !== undefined, source);
    }
  }
  features.set('numbers', Math.log2(1 + Math.min(numbers.length, MANY)), numbers.join(', '));
  features.set('names', Math.log2(1 + Math.min(names.length, MANY)), names.join(', '));
}

const MONEY = 'a share or a sum of money';
const CURRENCIES: ReadonlySet<string> = new Set(['%', '$', '£', '€']);
const isSum = amongWords(['per', 'percent', 'dollar', 'shilling', 'pence', 'franc']);

/** "According to the mayor, …": by itself at the head of the sentence or between commas, and naming who can say something. */
function namedSource(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  if (before !== undefined && before.kind !== 'punctuation' && before.partOfSpeech !== 'CCONJ') return undefined;
  const length = SOURCE_PHRASES.find((words) => words.every((word, further) => tokens[at + further]?.normal === word))?.length;
  if (length === undefined) return undefined;
  const head = tokens.slice(at + length, at + length + SOURCE_REACH).find(({ partOfSpeech }) => partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN' || partOfSpeech === 'PRON');
  const canSay = head && (head.partOfSpeech !== 'NOUN' || SPEAKERS.has(nounClass(head.lemma) ?? ''));
  return canSay ? tokens.slice(at, at + length).map(({ text }) => text).join(' ') : undefined;
}
const SOURCE_PHRASES = ['according to', 'in the words of', 'in the opinion of', 'in the view of', 'in the judgment of', 'in the judgement of'].map((phrase) => phrase.split(' '));
const opensSource = amongWords(SOURCE_PHRASES.flatMap((words) => words.slice(0, 1)));
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
const personOf = ofWord((text) => PERSONS.get(text) ?? null);
