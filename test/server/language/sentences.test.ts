import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../server/src/language/read-passage.ts';

/** Expects the text to be divided at each ‖ and nowhere else. */
function expectSentences(divided: string): void {
  const parts = divided.split('‖').map((part) => part.trim());
  const prose = parts.join(' ');
  expect(readPassage(prose, 'paragraph').sentences.map(({ start, end }) => prose.slice(start, end))).toEqual(parts);
}

describe('no sentence ends', () => {
  test.each(['Vol. 1 of the report', 'Cf. Art. 7 and Fig. 3', 'See op. cit. and ibid. at p. 12', 'Socialist Herald, Vol. 2 No. 10, pp. 3 and 6'])(
    'after the abbreviations in "%s"', (text) => expectSentences(`${text}.`));
  test('after an initial', () => expectSentences('The motion of J. B. Morel was lost.'));
  test('after a title', () => expectSentences('They heard Mr. Morel, Rev. Hale and St. John speak.'));
  test('after dots in an acronym, within the sentence', () => expectSentences('It was made by the G.P.U. and sent to the U.S. army.'));
  test('where an outcry within quotation marks goes on in lower case', () => expectSentences('“Shame!” cried the hall, and rose.'));
  test('after an ellipsis before lower case', () => expectSentences('They waited … and nothing came.'));
});

describe('a sentence ends', () => {
  test('after an ellipsis before a capital', () => expectSentences('They waited … ‖ What came of it?'));
  test('before an opening quotation mark', () => expectSentences('They voted. ‖ “Never again,” said Morel.'));
  test('after its closing quotation mark', () => expectSentences('“We shall not pay.” ‖ They did not pay.'));
  test('after question marks and exclamation marks', () => expectSentences('Who pays? ‖ You pay! ‖ They never do.'));
  test('after etc. before a capital', () => expectSentences('They sold ropes, nets, etc. ‖ The harbour was empty.'));
});
