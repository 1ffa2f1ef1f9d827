import { rememberPerPassage } from '../language/per-passage.ts';
import type { Boundary, Colon, Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';

/** `period`: what stands between two marks of hard punctuation, its commas notwithstanding. */
export type UnitLevel = 'comma' | 'colon' | 'period' | 'sentence';

/** A sentence, colon or comma as its words, for figures that compare how members open, close and are built. */
export interface Unit {
  readonly level: UnitLevel;
  /** Words, numbers and clitics, without punctuation; at least one. */
  readonly words: readonly Token[];
  /** The words without a conjunction that opens the unit. */
  readonly core: readonly Token[];
  /** The sentence it belongs to. */
  readonly sentence: number;
  readonly boundary: Boundary;
}

const unitsOfAllLevels = rememberPerPassage(readUnits);

/** The units of a passage at one level, in reading order. */
export function unitsOf(passage: Passage, level: UnitLevel): readonly Unit[] {
  return unitsOfAllLevels(passage)[level];
}

function readUnits(passage: Passage): Readonly<Record<UnitLevel, readonly Unit[]>> {
  const make = (level: UnitLevel, from: number, to: number, sentence: number, boundary: Boundary): readonly Unit[] => {
    const words = passage.tokens.slice(from, to).filter((token) => token.kind !== 'punctuation' && token.kind !== 'symbol');
    if (words.length === 0) return [];
    const core = words.length > 1 && isConnective(words) ? words.slice(1) : words;
    return [{ level, words, core, sentence, boundary }];
  };
  const of = (level: 'colon' | 'comma', members: (sentence: Passage['sentences'][number]) => readonly Colon[]): readonly Unit[] =>
    passage.sentences.flatMap((sentence) => members(sentence).flatMap(({ from, to, boundary }) => make(level, from, to, sentence.index, boundary)));
  const commata = of('comma', (sentence) => sentence.commata);
  return {
    period: periodsOf(commata),
    sentence: passage.sentences.flatMap(({ from, to, index }) => make('sentence', from, to, index, 'start')),
    colon: of('colon', (sentence) => sentence.cola),
    comma: commata,
  };
}

/** "and …", "for it is not …": a word before the opening that is no part of it. */
function isConnective(words: readonly Token[]): boolean {
  return words[0]?.partOfSpeech === 'CCONJ' || (words[0]?.normal === 'for' && words[1]?.partOfSpeech === 'PRON' && words[2] !== undefined && (words[2].partOfSpeech === 'VERB' || words[2].partOfSpeech === 'AUX'));
}

/** Commata joined up to the next hard punctuation. */
function periodsOf(commata: readonly Unit[]): readonly Unit[] {
  const periods: Unit[] = [];
  for (const comma of commata) {
    const previous = periods.at(-1);
    const isSame = previous && previous.sentence === comma.sentence && (comma.boundary === 'comma' || comma.boundary === 'conjunction');
    if (isSame) periods[periods.length - 1] = { ...previous, words: [...previous.words, ...comma.words], core: [...previous.core, ...comma.words] };
    else periods.push({ ...comma, level: 'period' });
  }
  return periods;
}

/** 0 to 1: how strongly a boundary parts what stands on its sides. */
export const BOUNDARY_STRENGTH: Readonly<Record<Boundary, number>> = { start: 1, semicolon: 0.8, colon: 0.8, dash: 0.7, bracket: 0.5, comma: 0.4, conjunction: 0.2 };

/** The share of words at the same place in both that are the same part of speech, over the longer of the two. */
export function alignmentOf(a: readonly Token[], b: readonly Token[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let same = 0;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (wordClass(a[index]) === wordClass(b[index])) same++;
  }
  return same / longer;
}

/** So many words of a stretch are compared for how like they are. */
const COMPARED = 14;
/** What two words of one class are worth beside the same word twice, where stretches are compared. */
const SAME_CLASS = 0.5;

/**
 * 0 to 1: how like two stretches are in words and build, gaps allowed: the best alignment in order, where the same word
 * counts 1 and words of one part of speech a half, over the longer of the two.
 */
export function likenessOf(a: readonly Token[], b: readonly Token[]): number {
  const [rows, columns] = [Math.min(COMPARED, a.length), Math.min(COMPARED, b.length)];
  if (rows === 0 || columns === 0) return rows === columns ? 1 : 0;
  let above = new Float64Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    const row = new Float64Array(columns + 1);
    for (let j = 0; j < columns; j++) {
      const same = a[i]?.normal === b[j]?.normal ? 1 : wordClass(a[i]) === wordClass(b[j]) ? SAME_CLASS : 0;
      row[j + 1] = Math.max((above[j] ?? 0) + same, above[j + 1] ?? 0, row[j] ?? 0);
    }
    above = row;
  }
  return (above[columns] ?? 0) / Math.max(rows, columns);
}

/** 0 to 1: the shorter length over the longer. */
export function balanceOf(a: readonly unknown[], b: readonly unknown[]): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.min(a.length, b.length) / longer;
}

/** The mean of a measure over neighbours. */
export function overNeighbours<Item>(items: readonly Item[], measure: (a: Item, b: Item) => number): number {
  let sum = 0;
  let count = 0;
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next === undefined) return;
    sum += measure(item, next);
    count++;
  });
  return count === 0 ? 0 : sum / count;
}

/** Parts of speech that the tagger confuses and that stand in for each other in like members are one class. */
function wordClass(token: Token | undefined): string {
  const tag = token?.partOfSpeech ?? '';
  return tag === 'PROPN' ? 'NOUN' : tag === 'AUX' ? 'VERB' : tag;
}
