import { lettersOf } from '../language/letters.ts';
import { wordFrequency } from '../language/lexicon.ts';
import { FUNCTION_WORDS, isEnglishWord, type WordCounts } from './vocabulary.ts';

/** A word that a string of letters may have been. */
export interface Reading {
  readonly word: string;
  readonly score: number;
}

/**
 * Groups of letters that print alike. Source: the confusions that Distributed Proofreaders list for their volunteers
 * (rn and m, li and h, c and e …).
 */
const ALIKE: readonly (readonly [string, string])[] = [
  ['rn', 'm'], ['li', 'h'], ['tl', 'th'], ['tli', 'th'], ['cl', 'd'], ['vv', 'w'], ['ii', 'u'], ['ii', 'n'], ['c', 'e'], ['c', 'o'], ['e', 'o'], ['h', 'b'], ['i', 'l'], ['u', 'n'], ['f', 's'], ['f', 't'], ['t', 'l'], ['ri', 'n'],
  ['in', 'm'], ['ni', 'm'], ['iu', 'in'], ['nn', 'mi'], ['ll', 'U'], ['v', 'y'], ['g', 'q'], ['a', 'o'], ['fi', 'h'], ['j', 'i'], ['rr', 'n'], ['lh', 'th'], ['d', 'cl'], ['lu', 'hi'], ['hi', 'bi'], ['k', 'lc'], ['m', 'nn'], ['r', 't'], ['n', 'r'], ['s', 'a'], ['x', 'z'], ['b', 'o'],
];

/** Words of which a scanner's or typist's slip may have made `word`, the likeliest first. */
export function readingsOf(word: string, vocabulary: WordCounts): readonly Reading[] {
  const readings = new Map<string, number>();
  const consider = (candidate: string, ceiling: number): void => {
    if (candidate === word || candidate.length < 2 || readings.has(candidate)) return;
    const score = standing(candidate, vocabulary);
    if (score > 0) readings.set(candidate, Math.min(ceiling, score));
  };
  for (const candidate of likeInPrint(word)) consider(candidate, 0.95);
  for (let at = 0; at + 1 < word.length; at++) consider(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), word.length <= 3 ? 0.85 : 0.9);
  return [...readings].map(([candidate, score]) => ({ word: candidate, score })).sort((a, b) => b.score - a.score || vocabulary.count(b.word) - vocabulary.count(a.word));
}

/** What stands once for a group of letters is replaced by what prints like it, at each place. */
export function likeInPrint(word: string): readonly string[] {
  const candidates = new Set<string>();
  const letters = lettersOf(word);
  for (const { from, to, needed } of EXCHANGES) {
    if ((letters & needed) !== needed) continue;
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) candidates.add(word.slice(0, at) + to + word.slice(at + from.length));
  }
  candidates.delete(word);
  return [...candidates];
}

/** Both ways, with the letters that a word must have. */
const EXCHANGES = ALIKE.flatMap(([one, other]) => [{ from: one, to: other }, { from: other, to: one }]).map(({ from, to }) => ({ from, to, needed: lettersOf(from) }));

/** How well a word is known here: to the document, to the closed classes, to the language. */
function standing(word: string, vocabulary: WordCounts): number {
  if (FUNCTION_WORDS.has(word) && word.length >= 2) return 0.95;
  const count = vocabulary.countInLowerCase(word);
  if (count >= 3) return 0.93;
  if (!isEnglishWord(word)) return 0;
  if (count >= 1) return 0.9;
  const band = wordFrequency(word);
  return band >= 4 ? 0.8 : band >= 2 && word.length >= 5 ? 0.6 : word.length >= 6 ? 0.4 : 0;
}

/** Real words that scanners make of commoner ones. Source: Distributed Proofreaders, "Stealth scannos". */
const STEALTH: ReadonlyMap<string, readonly string[]> = new Map(`
  he be; be he; arid and; bad had; had bad; hut but; but hut; hot not; cut out; tie the; thy they; wore were; winch which; thou then; oil on; ail all; moat most; bow now; bas has; bear hear; bead head;
  seen been; titan than; ray my; tan can; airy any; tune time; roust must; snake make; ether other; unto into; fast last; each such; thin this; whit what; lute like; tong long; band hand; bun him;
  hiss his; ho he; bo be; tip up; modem modern; comer corner; bum burn; tum turn; cither either; docs does; loth both; eve eye; car ear; cast east; fail fall; gram grain; gum gun; ringers fingers
`.trim().split(/\s*;\s*/).map((row) => row.split(/\s+/)).map(([word = '', ...others]) => [word, others]));

/** What a real word is known to be misread from. */
export function stealthReadings(word: string): readonly string[] {
  return STEALTH.get(word) ?? [];
}

/** The real words that a word is known to be misread as. */
export function misreadAs(word: string): readonly string[] {
  return Array.from(STEALTH).flatMap(([misread, readings]) => (readings.includes(word) ? [misread] : []));
}
