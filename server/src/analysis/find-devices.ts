import { ALL_WORDS, LexemeCounts } from '../devices/counts.ts';
import { type PlacedCandidate, shift } from '../devices/detect.ts';
import { type DescribedCandidate, describeInDocument } from '../devices/in-document.ts';
import { type MergedFinding, mergeFindings } from '../devices/merge.ts';
import { gather, scoreGathered } from '../devices/score.ts';
import { bundledWeights, type Weights } from '../devices/weights.ts';
import { KeptByWords, numberOfLetters } from '../language/kept-by-words.ts';
import { ofWord, type Word } from '../language/word.ts';
import { atOnce } from '../text/at-once.ts';
import type { Block } from '../text/block.ts';
import { Awake, Resting } from '../text/resting.ts';
import { linkPassages } from './across-passages.ts';
import type { BlockReading } from './block-reading.ts';

/** Devices of passages that figures link, or of one passage. */
export interface FoundDevices {
  /** The number of the first passage. */
  readonly from: number;
  /** Their parts are in passages counted from the first. The same object while nothing that they depend on has changed. */
  readonly findings: readonly FoundDevice[];
}

/** What is kept of a finding: what else was known of the candidate is found again when somebody asks for its explanation. */
export interface FoundDevice extends Pick<MergedFinding, 'device' | 'parts' | 'evidence' | 'score' | 'band' | 'explanation' | 'also'> {
  /** It begins within quotation marks. */
  readonly isQuoted: boolean;
}

/**
 * Finds a document's devices, scored by its own counts and merged, from one version to the next: scored again are only
 * those whose passages have changed, or whose words the document now counts otherwise.
 */
export class DeviceFinder {
  readonly #counts = new LexemeCounts();
  readonly #known = new KeptByWords<BlockReading, KnownDevices, Word>(ofLetters);
  readonly #awake: Awake;

  /** @param awake of the document */
  constructor(awake = new Awake()) {
    this.#awake = awake;
  }

  /**
   * Gives the English blocks of each group that is scored anew before figures are looked for in them.
   * @param weights the same for all versions of a document
   */
  *findInSlices(blocks: readonly Block[], readings: readonly BlockReading[], weights: Weights): Generator<Block | undefined, readonly FoundDevices[]> {
    this.#known.forget(this.#counts.moveTo(readings.map(({ passage }) => passage)));
    const found: FoundDevices[] = [];
    for (const group of groupsOf(blocks, readings)) {
      const [first] = group.readings;
      if (!first) continue;
      const known = this.#known.get(first);
      if (known && isSameGroup(known.group, group)) {
        found.push({ from: group.from, findings: known.findings });
        continue;
      }
      let hasAny = group.across.length > 0;
      for (const [index, reading] of group.readings.entries()) {
        if (!reading.passage.isEnglish) continue;
        yield blocks[group.from + index];
        hasAny = reading.candidates.length > 0 || hasAny;
      }
      const gathered = new Resting(() => gather(hasAny ? proposeInGroup(group, this.#counts) : [], weights), this.#awake);
      const findings = mergeFindings(scoreGathered(gathered, weights)).map(kept);
      this.#known.set(first, { group, findings }, countedWords(gathered.value.candidates));
      found.push({ from: group.from, findings });
    }
    this.#known.keepOnly(readings);
    return found;
  }
}

function kept({ device, parts, evidence, score, band, explanation, also, inDocument }: MergedFinding): FoundDevice {
  return { device, parts, evidence, score, band, explanation, also, isQuoted: inDocument.quoted === 1 };
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
export function findDevices(blocks: readonly Block[], readings: readonly BlockReading[], weights: Weights = bundledWeights()): readonly FoundDevices[] {
  return atOnce(new DeviceFinder().findInSlices(blocks, readings, weights));
}

/** Everything that the rules propose, described in the document. */
export function proposeDevices(blocks: readonly Block[], readings: readonly BlockReading[]): readonly DescribedCandidate[] {
  const counts = new LexemeCounts();
  counts.moveTo(readings.map(({ passage }) => passage));
  return groupsOf(blocks, readings).flatMap((group) => proposeInGroup(group, counts).map((candidate) => ({ ...candidate, parts: shift(candidate, group.from).parts })));
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
  readonly findings: readonly FoundDevice[];
}

function isSameGroup(a: Group, b: Group): boolean {
  return a.across === b.across && a.readings.length === b.readings.length
    && a.readings.every((reading, index) => reading === b.readings[index] && a.isTakenUp[index] === b.isTakenUp[index]);
}

function proposeInGroup({ readings, across, isTakenUp }: Group, counts: LexemeCounts): readonly DescribedCandidate[] {
  const passages = readings.map(({ passage }) => passage);
  const candidates = [...readings.flatMap((reading, index) => reading.candidates.map((candidate) => shift(candidate, index))), ...across];
  return describeInDocument(candidates.filter((candidate) => !isAnsweredByAnother(candidate, readings, isTakenUp)), passages, counts);
}

/** A question that closes a turn and that the next speaker takes up is put to be informed: "MR. HALE: Was it voted? MR. BROOK: It was." */
function isAnsweredByAnother({ device, parts }: PlacedCandidate, readings: readonly BlockReading[], isTakenUp: readonly boolean[]): boolean {
  if (device.family !== 'question') return false;
  const last = parts.at(-1) ?? parts[0];
  return isTakenUp[last.passage] === true && last.end >= (readings[last.passage]?.passage.prose.trimEnd().length ?? 0);
}

function groupsOf(blocks: readonly Block[], readings: readonly BlockReading[]): readonly Group[] {
  const takenUp = blocks.map((block) => isTakenUp(blocks, block));
  return turns(blocks, readings).flatMap(({ from: turn, to: end }) => linkPassages(readings.slice(turn, end).map(({ passage }) => passage)).map(({ from, to, candidates }): Group => ({
    from: turn + from, readings: readings.slice(turn + from, turn + to), across: candidates, isTakenUp: takenUp.slice(turn + from, turn + to),
  })));
}

function isTakenUp(blocks: readonly Block[], { index, speaker, section }: Block): boolean {
  if (speaker === undefined) return false;
  let next = index + 1;
  while (blocks[next]?.kind === 'speaker') next++;
  const following = blocks[next];
  return following?.section === section && following.speaker !== undefined && following.speaker !== speaker;
}

/** Runs of paragraphs of one section and one speaker: no figure runs from one to the next. Other blocks stand alone. */
function turns(blocks: readonly Block[], readings: readonly BlockReading[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const run = runs.at(-1);
    const continues = previous !== undefined && isRunning(block, readings[index]) && isRunning(previous, readings[index - 1])
      && previous.section === block.section && previous.speaker === block.speaker && previous.kind === block.kind;
    if (continues && run) run.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

function isRunning({ kind }: Block, reading: BlockReading | undefined): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && reading?.passage.isEnglish === true;
}
