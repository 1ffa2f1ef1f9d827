import type { Passage, Sentence } from '../../language/passage.ts';
import type { Token } from '../../language/token.ts';
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
  for (const [person, words] of PERSONS) {
    const word = tokens.find((token) => words.has(token.normal));
    features.note(person, word !== undefined, word?.text);
  }
}

const MANY = 5;
const YEAR = /^1[0-9]\d\d$|^20\d\d$/;
/** "one" is more often a pronoun than a count. */
const NO_COUNT: ReadonlySet<string> = new Set(['one', 'ones', 'i', 'v', 'x', 'first', 'second']);

function isNumber(token: Token): boolean {
  return (token.kind === 'number' || token.partOfSpeech === 'NUM') && !NO_COUNT.has(token.normal);
}

const PERSONS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['first person singular', new Set(['i', 'me', 'my', 'myself', 'mine'])],
  ['first person plural', new Set(['we', 'us', 'our', 'ourselves', 'ours'])],
  ['second person', new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'thou', 'thee', 'thy'])],
  ['third person singular', new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])],
  ['third person plural', new Set(['they', 'them', 'their', 'theirs', 'themselves'])],
];
