import type { Passage, Sentence } from '../language/passage.ts';
import { atOnce } from '../text/at-once.ts';
import type { Block } from '../text/block.ts';
import { changedItems, widened, withRows } from '../text/changed-range.ts';
import { assertedClause } from './asserted-clause.ts';
import { featureNamed, numbersOfFeatures } from './features/feature.ts';
import { noteAddress } from './features/address.ts';
import { FeatureSet } from './features/feature-set.ts';
import { noteGrammar } from './features/grammar.ts';
import { NO_POSITIONS, readPositions } from './features/position.ts';
import { noteReference } from './features/reference.ts';
import { noteReport } from './features/report.ts';
import { noteSpeechActs } from './features/speech-act.ts';
import { notePlainSigns } from './features/plain-signs.ts';
import { noteWording } from './features/wording.ts';

/** A sentence with what the decisions are made from. */
export interface ReadSentence {
  /** Passage and sentence within it, counted from 0. */
  readonly passage: number;
  readonly sentence: number;
  readonly features: FeatureSet;
}

type Rows = readonly (readonly FeatureSet[])[];

/** The features of every sentence of a document, in reading order. */
export function readSentences(blocks: readonly Block[], passages: readonly Passage[]): readonly ReadSentence[] {
  return atOnce(new SentenceFeatures().moveTo(blocks, passages)).flatMap((row, passage) => row.map((features, sentence): ReadSentence => ({ passage, sentence, features })));
}

/** The features of the sentences of a document, from one version to the next. */
export class SentenceFeatures {
  #positions = NO_POSITIONS;
  /** Where the sentences stand, by themselves and among the others; each with what it was made from last. */
  #placed: { readonly from: Rows; readonly rows: Rows } = { from: [], rows: [] };
  #among: { readonly from: Rows; readonly rows: Rows } = { from: [], rows: [] };

  /** A row a passage: the same object as long as the passage and the sentences around it are. Stops at each passage that is read anew. */
  *moveTo(blocks: readonly Block[], passages: readonly Passage[]): Generator<undefined, Rows> {
    this.#positions = readPositions(blocks, passages, this.#positions);
    const positions = this.#positions.rows;
    const moved = changedItems(this.#placed.from, positions);
    const own: (readonly FeatureSet[])[] = [];
    for (let at = moved.from; at < moved.toAfter; at++) {
      const position = positions[at] ?? [];
      if (!placedRows.has(position)) yield;
      own.push(placedRow(passages[at], position));
    }
    this.#placed = { from: positions, rows: withRows(this.#placed.rows, moved, own) };
    const placed = this.#placed.rows;
    const changed = changedItems(this.#among.from, placed);
    const concerned = widened(changed, placed.length, (at) => sentencesIn(placed, at, changed.from) < REACH, (at) => sentencesIn(placed, changed.toAfter, at + 1) < REACH);
    const rows: (readonly FeatureSet[])[] = [];
    for (let at = concerned.from; at < concerned.toAfter; at++) {
      const row = placed[at] ?? [];
      if (!rowsAmong.has(row)) yield;
      const before = reach((further) => placed[at - further]?.toReversed());
      rows.push(rowAmong(row, before.toReversed(), reach((further) => placed[at + further])));
    }
    this.#among = { from: placed, rows: withRows(this.#among.rows, concerned, rows) };
    return this.#among.rows;
  }
}

function sentencesIn(rows: Rows, from: number, to: number): number {
  return rows.slice(from, to).reduce((count, row) => count + row.length, 0);
}

/** The nearest features of other passages, the nearest first. @param rowAt the row so many passages away, nearest sentence first */
function reach(rowAt: (further: number) => readonly FeatureSet[] | undefined): readonly FeatureSet[] {
  const found: FeatureSet[] = [];
  for (let further = 1; found.length < REACH; further++) {
    const row = rowAt(further);
    if (!row) break;
    found.push(...row.slice(0, REACH - found.length));
  }
  return found;
}

const placedRows = new WeakMap<readonly FeatureSet[], readonly FeatureSet[]>();

/** The features of a passage's sentences where they stand. */
function placedRow(passage: Passage | undefined, positions: readonly FeatureSet[]): readonly FeatureSet[] {
  const known = placedRows.get(positions);
  if (known || !passage) return known ?? [];
  const row = ownFeatures(passage).map((own, sentence) => new FeatureSet([own, positions[sentence] ?? NONE]));
  placedRows.set(positions, row);
  return row;
}

const NONE = new FeatureSet();

interface RowAmongOthers {
  readonly before: readonly FeatureSet[];
  readonly after: readonly FeatureSet[];
  readonly row: readonly FeatureSet[];
}
const rowsAmong = new WeakMap<readonly FeatureSet[], RowAmongOthers>();

function rowAmong(row: readonly FeatureSet[], before: readonly FeatureSet[], after: readonly FeatureSet[]): readonly FeatureSet[] {
  const known = rowsAmong.get(row);
  if (known && areSame(known.before, before) && areSame(known.after, after)) return known.row;
  const all = [...before, ...row, ...after];
  const made = row.map((features, index) => {
    const at = before.length + index;
    return featuresAmong(features, row[index + 1], [...all.slice(Math.max(0, at - REACH), at), ...all.slice(at + 1, at + 1 + REACH)]);
  });
  rowsAmong.set(row, { before, after, row: made });
  return made;
}

function areSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

interface AmongOthers {
  readonly around: readonly FeatureSet[];
  readonly features: FeatureSet;
}
const knownAmong = new WeakMap<FeatureSet, AmongOthers>();

/** The same object for the same sentence as long as those around it are the same. */
function featuresAmong(features: FeatureSet, next: FeatureSet | undefined, around: readonly FeatureSet[]): FeatureSet {
  const known = knownAmong.get(features);
  if (known && areSame(known.around, around)) return known.features;
  const all = new FeatureSet([features]);
  noteSpeechActs(all, next);
  noteSurroundings(all, around);
  notePlainSigns(all);
  all.settled();
  knownAmong.set(features, { around, features: all });
  return all;
}

/** A sentence is looked at with so many before and after it. */
const REACH = 3;
/** What colours a whole passage: a story, a deposition, a polemic, a list of measures. */
const COLOURS = ['past tense', 'first person singular', 'third person singular', 'numbers', 'names', 'wholly quoted', 'narrative time', 'record of matter', 'bad deed', 'bad quality', 'universal determiner', 'reporting verb', 'no finite verb', 'question', 'contrast'] as const;
const AROUND = COLOURS.map((colour) => featureNamed(`around it, ${colour}`));
/** A bit a colour. */
const bitOfColour = numbersOfFeatures(COLOURS.map((colour, place) => [colour, 1 << place]));

function noteSurroundings(features: FeatureSet, around: readonly FeatureSet[]): void {
  const colours = around.map(coloursOf);
  let all = 0;
  for (const own of colours) all |= own;
  for (let place = 0; all >> place > 0; place++) {
    if ((all & (1 << place)) === 0) continue;
    let count = 0;
    for (const own of colours) count += (own >> place) & 1;
    features.add(AROUND[place] ?? 0, count / around.length);
  }
}

function coloursOf(features: FeatureSet): number {
  const known = knownColours.get(features);
  if (known !== undefined) return known;
  let colours = 0;
  features.forEach((_, feature) => {
    colours |= bitOfColour[feature] ?? 0;
  });
  knownColours.set(features, colours);
  return colours;
}
const knownColours = new WeakMap<FeatureSet, number>();

/** What a sentence says by itself. A passage that has been read is not read again while it is the same object. */
function ownFeatures(passage: Passage): readonly FeatureSet[] {
  const known = readPassages.get(passage);
  if (known) return known;
  const sets = passage.sentences.map((sentence) => new FeatureSet([], { passage, sentence, note: noteOwn }).settled());
  readPassages.set(passage, sets);
  return sets;
}

function noteOwn(features: FeatureSet, passage: Passage, sentence: Sentence): void {
  if (!passage.isEnglish) return;
  const clause = assertedClause(passage.tokens, sentence);
  const tokens = passage.tokens.slice(sentence.from, sentence.to);
  noteWording(features, passage, sentence, clause);
  const address = noteAddress(features, tokens);
  noteGrammar(features, passage, sentence, tokens, clause, address);
  noteReport(features, passage, sentence, clause);
  noteReference(features, tokens);
}

const readPassages = new WeakMap<Passage, readonly FeatureSet[]>();
