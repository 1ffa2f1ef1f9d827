import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { amongWords, ofWord, wordOf } from '../../../server/src/language/word.ts';

describe('words', () => {
  test('equal letters are one word, whatever passage they stand in', () => {
    const [, first] = readPassage('The ships sailed.', 'paragraph').tokens;
    const [, second] = readPassage('Our ships sank.', 'paragraph').tokens;
    expect(first?.word).toBe(second?.word);
    expect(first?.word).toBe(wordOf('ships'));
    expect(first?.lexeme).toBe(wordOf('ship'));
    expect(first?.lexeme).not.toBe(first?.word);
  });

  test('every word has a number of its own', () => {
    const words = ['quay', 'pier', 'mole', 'jetty'].map(wordOf);
    expect(new Set(words.map(({ number }) => number)).size).toBe(words.length);
  });

  test('a compound is a word too', () => {
    const [token] = readPassage('Up-to-date charts', 'paragraph').tokens;
    expect(token?.word).toBe(wordOf('up-to-date'));
  });

  test('what is known of a word is found once', () => {
    const asked: string[] = [];
    const lengthOf = ofWord((text) => asked.push(text) && text.length);
    expect([lengthOf(wordOf('pier')), lengthOf(wordOf('quayside')), lengthOf(wordOf('pier'))]).toEqual([4, 8, 4]);
    expect(asked).toEqual(['pier', 'quayside']);
  });

  test('a word is on a list or not', () => {
    const isTree = amongWords(['oak', 'ash']);
    expect(['oak', 'elm', 'ash'].map((text) => isTree(wordOf(text)))).toEqual([true, false, true]);
  });
});
