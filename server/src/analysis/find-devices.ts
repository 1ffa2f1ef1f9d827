import { ALL_WORDS, LexemeCounts } from '../devices/counts.ts';
import { type PlacedCandidate, shift } from '../devices/detect.ts';
import { type DescribedCandidate, describeInDocument } from '../devices/in-document.ts';
import { type MergedFinding, mergeFindings } from '../devices/merge.ts';
import { gather, scoreGathered } from '../devices/score.ts';
import { bundledWeights, type Weights } from '../devices/weights.ts';
import { KeptByWords, numberOfLetters } from '../language/kept-by-words.ts';
import { ofWord, type Word } from '../language/word.ts';
import { atOnce } from '../text/at-once.ts';
import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import { changedBetween, type ChangedRange, widened, withRows } from '../text/changed-range.ts';
import { Awake, Resting } from '../text/resting.ts';
import { linkPassages } from './across-passages.ts';
import type { BlockReading } from './block-reading.ts';

/** The devices whose first part stands in a passage. The same object while nothing that they depend on has changed. */
export interface DevicesOfPassage {
  /** Their parts are in passages counted from the first of those that figures link with it. */
  readonly findings: readonly MergedFinding[];
  /** How many passages before this one that first one stands. */
  readonly from: number;
}

/**
 * Finds a document's devices, scored by its own counts and merged, from one version to the next: scored again are only
 * those whose passages have changed, or whose words the document now counts otherwise.
 */
export class DeviceFinder {
  readonly #counts = new LexemeCounts();
  readonly #known = new KeptByWords<BlockReading, KnownDevices, Word>(ofLetters);
  /** What was forgotten since the last version whose devices were all found. */
  readonly #forgotten = new Set<BlockReading>();
  readonly #awake: Awake;
  #last: { readonly blocks: readonly Block[]; readonly readings: readonly BlockReading[]; readonly rows: readonly (DevicesOfPassage | undefined)[] } = { blocks: [], readings: [], rows: [] };

  /** @param awake of the document */
  constructor(awake = new Awake()) {
    this.#awake = awake;
  }

  /**
   * A row a passage. Gives the English blocks of each group that is scored anew before figures are looked for in them.
   * @param passages those of the readings
   * @param weights the same for all versions of a document
   */
  *findInSlices(blocks: readonly Block[], readings: readonly BlockReading[], passages: readonly Passage[], weights: Weights): Generator<Block | undefined, readonly (DevicesOfPassage | undefined)[]> {
    for (const reading of this.#known.turn(this.#counts.moveTo(passages))) this.#forgotten.add(reading);
    const changed = this.#changedTurns(blocks, readings);
    const rows: (DevicesOfPassage | undefined)[] = [];
    for (const group of groupsOf(blocks, readings, changed)) {
      const [first] = group.readings;
      if (!first) continue;
      const known = this.#known.get(first);
      if (known && isSameGroup(known.group, group)) {
        rows.push(...known.rows);
        continue;
      }
      let hasAny = group.across.length > 0;
      for (const [index, reading] of group.readings.entries()) {
        if (!reading.passage.isEnglish) continue;
        yield blocks[group.from + index];
        hasAny = reading.candidates.length > 0 || hasAny;
      }
      const gathered = new Resting(() => gather(hasAny ? proposeInGroup(group, this.#counts) : [], weights), this.#awake);
      const own = byPassage(mergeFindings(scoreGathered(gathered, weights)), group.readings.length);
      this.#known.set(first, { group, rows: own }, countedWords(gathered.value.candidates));
      rows.push(...own);
    }
    this.#known.keepOnly(readings.length, () => readings);
    this.#forgotten.clear();
    this.#last = { blocks, readings, rows: withRows(this.#last.rows, changed, rows) };
    return this.#last.rows;
  }

  /** Whole turns, with those before and behind them that they may have been one with. */
  #changedTurns(blocks: readonly Block[], readings: readonly BlockReading[]): ChangedRange {
    const last = this.#last;
    const isSame = (a: number, b: number): boolean => {
      const reading = readings[b];
      return reading !== undefined && last.readings[a] === reading && (this.#forgotten.size === 0 || !this.#forgotten.has(reading)) && isSameSetting(last.blocks, a, blocks, b);
    };
    return widened(changedBetween(last.readings.length, readings.length, isSame), readings.length, (at) => !startsTurn(blocks, readings, at) || blocks[at]?.kind === 'speaker', (at) => !startsTurn(blocks, readings, at + 1));
  }
}

/** The devices of passages that figures link by the passage that their first part stands in. */
function byPassage(findings: readonly MergedFinding[], passages: number): readonly (DevicesOfPassage | undefined)[] {
  const rows = Array.from({ length: passages }, (): MergedFinding[] => []);
  for (const finding of findings) rows[finding.parts[0].passage]?.push(finding);
  return rows.map((row, from) => (row.length === 0 ? undefined : { findings: row, from }));
}

/** A word's own number may be another's once no text holds it. */
const ofLetters = ofWord(numberOfLetters);

/** The words whose counts the candidates' features depend on. */
function countedWords(candidates: readonly DescribedCandidate[]): ReadonlySet<Word> {
  const words = new Set<Word>();
  for (const { keyWords } of candidates) for (const word of keyWords) words.add(word);
  return words.size > 0 ? words.add(ALL_WORDS) : words;
}

/** The devices of a document that is read once. */
export function findDevices(blocks: readonly Block[], readings: readonly BlockReading[], weights: Weights = bundledWeights()): readonly (DevicesOfPassage | undefined)[] {
  return atOnce(new DeviceFinder().findInSlices(blocks, readings, readings.map(({ passage }) => passage), weights));
}

/** Everything that the rules propose, described in the document. */
export function proposeDevices(blocks: readonly Block[], readings: readonly BlockReading[]): readonly DescribedCandidate[] {
  const counts = new LexemeCounts();
  counts.moveTo(readings.map(({ passage }) => passage));
  return groupsOf(blocks, readings, { from: 0, toAfter: blocks.length }).flatMap((group) => proposeInGroup(group, counts).map((candidate) => ({ ...candidate, parts: shift(candidate, group.from).parts })));
}

/** What the devices of linked passages depend on besides the counts. */
interface Group {
  readonly from: number;
  readonly readings: readonly BlockReading[];
  /** What they propose together. */
  readonly across: readonly PlacedCandidate[];
  /** Which of them another speaker takes up. */
  readonly isTakenUp: readonly boolean[];
}

interface KnownDevices {
  readonly group: Group;
  readonly rows: readonly (DevicesOfPassage | undefined)[];
}

function isSameGroup(a: Group, b: Group): boolean {
  return a.across === b.across && a.readings.length === b.readings.length
    && a.readings.every((reading, index) => reading === b.readings[index] && a.isTakenUp[index] === b.isTakenUp[index]);
}

function proposeInGroup({ readings, across, isTakenUp }: Group, counts: LexemeCounts): readonly DescribedCandidate[] {
  const passages = readings.map(({ passage }) => passage);
  const candidates: PlacedCandidate[] = [];
  const add = (candidate: PlacedCandidate): void => {
    if (!isAnsweredByAnother(candidate, readings, isTakenUp)) candidates.push(candidate);
  };
  readings.forEach((reading, index) => {
    for (const candidate of reading.candidates) add(shift(candidate, index));
  });
  across.forEach(add);
  return describeInDocument(candidates, passages, counts);
}

/** A question that closes a turn and that the next speaker takes up is put to be informed: "MR. HALE: Was it voted? MR. BROOK: It was." */
function isAnsweredByAnother({ device, parts }: PlacedCandidate, readings: readonly BlockReading[], isTakenUp: readonly boolean[]): boolean {
  if (device.family !== 'question') return false;
  const last = parts.at(-1) ?? parts[0];
  return isTakenUp[last.passage] === true && last.end >= (readings[last.passage]?.passage.prose.trimEnd().length ?? 0);
}

/** The groups of some turns. */
function groupsOf(blocks: readonly Block[], readings: readonly BlockReading[], { from: first, toAfter }: Pick<ChangedRange, 'from' | 'toAfter'>): readonly Group[] {
  const groups: Group[] = [];
  for (let turn = first; turn < toAfter;) {
    let end = turn + 1;
    while (end < toAfter && !startsTurn(blocks, readings, end)) end++;
    for (const { from, to, candidates } of linkPassages(readings.slice(turn, end).map(({ passage }) => passage))) {
      groups.push({ from: turn + from, readings: readings.slice(turn + from, turn + to), across: candidates, isTakenUp: blocks.slice(turn + from, turn + to).map((block) => isTakenUp(blocks, block)) });
    }
    turn = end;
  }
  return groups;
}

function isTakenUp(blocks: readonly Block[], { index, speaker, section }: Block): boolean {
  if (speaker === undefined) return false;
  let next = index + 1;
  while (blocks[next]?.kind === 'speaker') next++;
  const following = blocks[next];
  return following?.section === section && following.speaker !== undefined && following.speaker !== speaker;
}

/** A turn is a run of paragraphs of one section and one speaker: no figure runs from one to the next. Other blocks stand alone. */
function startsTurn(blocks: readonly Block[], readings: readonly BlockReading[], at: number): boolean {
  const [previous, block] = [blocks[at - 1], blocks[at]];
  return !previous || !block || !isRunning(block, readings[at]) || !isRunning(previous, readings[at - 1])
    || previous.section !== block.section || previous.speaker !== block.speaker || previous.kind !== block.kind;
}

/** Whether two blocks stand alike, as far as turns depend on it. */
function isSameSetting(before: readonly Block[], a: number, after: readonly Block[], b: number): boolean {
  return before[a]?.kind === after[b]?.kind && before[a]?.speaker === after[b]?.speaker && opensSection(before, a) === opensSection(after, b);
}

function opensSection(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.section !== blocks[at - 1]?.section;
}

function isRunning({ kind }: Block, reading: BlockReading | undefined): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && reading?.passage.isEnglish === true;
}
