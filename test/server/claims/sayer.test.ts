import { expect, test } from 'vitest';
import { sayerOf } from '../../../server/src/claims/sayer.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';

function sayer(text: string): string | undefined {
  const passage = readPassage(text, 'paragraph');
  const [sentence] = passage.sentences;
  const span = sentence && sayerOf(passage, sentence);
  return span && text.slice(span.start, span.end);
}

test.each([
  ['The engineer insists that the dam is sound.', 'The engineer'],
  ['The owners claim that wages rose.', 'The owners'],
  ['The owners have often said that the well is deep.', 'The owners'],
  ['The well is deep, says the Harbour Board.', 'the Harbour Board'],
  ['"The well is deep," the engineer assured us.', 'the engineer'],
  ['"The well is deep," said Mr. Pell.', 'Mr. Pell'],
  ['According to Mr. Josiah Pell the well is deep.', 'Mr. Josiah Pell'],
  ['The tax is, in the words of the Courier, a temporary measure.', 'the Courier'],
  ['You say that the well is deep.', 'You'],
  ['The men who say so have never drunk from it.', 'The men'],
])('who is said to say it: %s', (text, expected) => expect(sayer(text)).toBe(expected));

test.each([
  'I say that the well is deep.',
  'We believe that the well is deep.',
  'The well is deep.',
  'It is said that the well is deep.',
  'The well is said to be deep.',
])('nobody but the speaker is named: %s', (text) => expect(sayer(text)).toBeUndefined());
