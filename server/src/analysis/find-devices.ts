import { type PlacedCandidate, shift } from '../devices/detect.ts';
import { describeInDocument } from '../devices/in-document.ts';
import { type MergedFinding, mergeFindings } from '../devices/merge.ts';
import { scoreCandidates } from '../devices/score.ts';
import { BUNDLED_WEIGHTS, type Weights } from '../devices/weights.ts';
import type { Block } from '../text/block.ts';
import { proposeAcrossPassages } from './across-passages.ts';
import type { BlockReading } from './block-reading.ts';

/** The devices of a document, scored by its own counts and merged. */
export function findDevices(blocks: readonly Block[], readings: readonly BlockReading[], weights: Weights = BUNDLED_WEIGHTS): readonly MergedFinding[] {
  return mergeFindings(scoreCandidates(proposeDevices(blocks, readings), weights));
}

/** Everything that the rules propose, with all features. */
export function proposeDevices(blocks: readonly Block[], readings: readonly BlockReading[]): readonly PlacedCandidate[] {
  const candidates: PlacedCandidate[] = readings.flatMap((reading, passage) => reading.candidates.map((candidate) => shift(candidate, passage)));
  for (const { from, to } of turns(blocks, readings)) {
    candidates.push(...proposeAcrossPassages(readings.slice(from, to).map((reading) => reading.passage), from));
  }
  return describeInDocument(candidates.filter((candidate) => !isAnsweredByAnother(candidate, blocks)), readings.map((reading) => reading.passage));
}

/** A question that closes a turn and that the next speaker takes up is put to be informed: "MR. HALE: Was it voted? MR. BROOK: It was." */
function isAnsweredByAnother({ device, parts }: PlacedCandidate, blocks: readonly Block[]): boolean {
  if (device.family !== 'question') return false;
  const last = parts.at(-1) ?? parts[0];
  const block = blocks[last.passage];
  if (block?.speaker === undefined || last.end < block.prose.trimEnd().length) return false;
  const next = blocks.slice(last.passage + 1).find((other) => other.kind !== 'speaker');
  return next?.section === block.section && next.speaker !== undefined && next.speaker !== block.speaker;
}

/** Runs of paragraphs of one section and one speaker: no figure runs from one to the next. */
function turns(blocks: readonly Block[], readings: readonly BlockReading[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (!isRunning(block) || readings[index]?.passage.isEnglish !== true) return;
    const run = runs.at(-1);
    const continues = run?.to === index && previous && previous.section === block.section && previous.speaker === block.speaker && previous.kind === block.kind;
    if (continues && run) run.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs.filter((run) => run.to - run.from > 1);
}

function isRunning(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item';
}
