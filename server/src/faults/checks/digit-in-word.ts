import type { Block } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';
import { isEnglishWord, type WordCounts } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'digit-in-word',
  name: 'Digit in a word',
  family: 'words',
  definition: 'A digit stands for a letter that looks like it, or a letter for a digit.',
  source: 'gutcheck, "Query digit in", "Query standalone 1"',
  examples: {
    positive: [
      { text: 'The w1nd rose at noon.', parts: ['w1nd'], mended: 'The wind rose at noon.' }, { text: 'At last 1 have seen the sea.', parts: ['1'], mended: 'At last I have seen the sea.' },
      { text: 'Rise, 0 my friends.', parts: ['0'], mended: 'Rise, O my friends.' }, { text: 'It was built in l847.', parts: ['l847'], mended: 'It was built in 1847.' }, { text: 'The har6our was shut.', parts: ['har6our'], mended: 'The harbour was shut.' },
    ],
    negative: [{ text: 'In the 1930s the 1st, 2nd, 2d and 11th ships, an 8vo and a 12mo, 5s. 6d., 10lbs, 3½d. and 20km, the B52 and the A1, cost 100fr.' }, { text: 'Page 12a, no. 7b, H2O. On the 28th-29th No. 1 would be idle.' }],
  },
  *checkBlock({ block, checked: { vocabulary, layout } }) {
    if (layout.isColumns(block)) return;
    for (const { text, span, isPlain } of matchesIn(block, MIXED, /\p{N}(?:(?=[\p{L}’'-])|(?<=[\p{L}’'-].))/u)) {
      if (!isPlain || ALLOWED.test(text)) continue;
      const readings = readingsOf(text, vocabulary);
      yield finding(span, { message: readings.length > 0 ? `"${text}" seems to be "${readings[0]}".` : `"${text}" mixes letters and digits.`, score: readings.length > 0 ? 0.93 : 0.75, isCertain: readings.length === 1, ways: readings.map((reading) => way(`Write "${reading}"`, span, reading)) });
    }
    yield* lonelyDigits(block);
  },
});

const MIXED = /(?<![\p{L}\p{N}./@_-])(?=[\p{L}’'-]*\p{N})(?=[\p{N}’'-]*\p{L})[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*(?![\p{L}\p{N}@_/])/gu;
/** Ordinals, decades, formats, units and money, sections ("12a"), codes ("B52", "H2O"), hyphenated numbers. */
const ALLOWED = /^(?:\d+(?:st|nd|rd|th)[-–]\d+(?:st|nd|rd|th)|\d+(?:(?:st|nd|rd|th)(?:ly)?|d|s|mo|vo|to|ers?|ème|e|o|bis)|\d{1,4}['’]?s|\d+(?:lbs?|oz|cwts?|qrs?|fr|frs|km|kg|cm|mm|ft|in|yds?|hrs?|m|g|t|p|pp|f|ff|a|b|c|d|s|am|pm|x)|\d+[A-Za-z]|[A-Z]{1,4}\d{1,5}[a-zA-Z]?|[A-Z]+\d[A-Z\d]*|[\p{L}]+['’-]\d+|\d+['’-][\p{L}-]+(?:['’]s)?|\d+[-–]\d+\p{L}*|[a-z]\d{1,2}|\d*[½¼¾]\p{L}{1,3}|.*[²³¹⁰-₉½¼¾].*)$/u;

const LOOKS_LIKE: ReadonlyMap<string, readonly string[]> = new Map([
  ['0', ['o', 'O']], ['1', ['l', 'i', 'I']], ['5', ['s', 'S']], ['8', ['B', 'a']], ['6', ['b', 'G']], ['9', ['g']], ['3', ['e', 'B']], ['4', ['A', 'h']], ['7', ['t', 'T']], ['2', ['z']],
]);
const DIGIT_FOR: ReadonlyMap<string, string> = new Map([['l', '1'], ['I', '1'], ['i', '1'], ['O', '0'], ['o', '0'], ['S', '5'], ['B', '8']]);

/** Words, or a number, that the mixture may have been. */
function readingsOf(text: string, vocabulary: WordCounts): readonly string[] {
  if (/^[\dlIOoSB]+$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= text.length / 2) return [[...text].map((letter) => DIGIT_FOR.get(letter) ?? letter).join('')];
  let readings = [''];
  for (const character of text) {
    const letters = LOOKS_LIKE.get(character) ?? [character];
    readings = readings.flatMap((start) => letters.map((letter) => start + letter)).slice(0, MOST_READINGS);
  }
  const known = readings.filter((reading) => !/\p{Ll}\p{Lu}/u.test(reading) && (vocabulary.count(reading.toLowerCase()) > 0 || isEnglishWord(reading.toLowerCase())));
  if (known.length > 0) return known;
  const without = text.replace(/\p{N}/gu, '');
  return without.length >= SHORTEST_WORD && isEnglishWord(without.toLowerCase()) ? [without] : [];
}
const MOST_READINGS = 64;
const SHORTEST_WORD = 3;

/** "1" before a verb of the first person, after no word that a number follows; "0" before what is called upon. */
function* lonelyDigits(block: Block) {
  for (const { span } of matchesIn(block, LONELY_0, /0 /)) {
    yield finding(span, { message: '"0" seems to be "O".', score: 0.85, isCertain: true, ways: [way('Write "O"', span, 'O')] });
  }
  for (const { span } of matchesIn(block, LONELY_1, /1 /)) {
    yield finding(span, { message: '"1" seems to be "I".', score: 0.9, isCertain: true, ways: [way('Write "I"', span, 'I')] });
  }
}

/** The digit comes first, so that only digits are looked at, then what follows it, then what stands before it. */
const LONELY_0 = /0(?= (?:my|thou|ye|Lord|God|friends|comrades)\b)(?<=(?:^|[\s“‘"(])0)/g;
const LONELY_1 = /1(?= (?:am|have|had|shall|will|do|did|think|know|believe|say|said|was|cannot|could|would|should|must|may|might|never|say|see|saw|hope|wish|mean)\b)(?<=(?:^|[\s“‘"(])1)(?<!\b(?:No|Nos|Vol|Art|Fig|Part|Section|Chapter|Book|Act|Scene|Page|Number|Company|Battalion|Class)\.? 1)/g;
