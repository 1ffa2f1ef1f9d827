import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BlockReading, readBlocksInSlices } from '../../server/src/analysis/block-reading.ts';
import { findDevices, proposeDevices } from '../../server/src/analysis/find-devices.ts';
import type { PlacedCandidate } from '../../server/src/devices/detect.ts';
import type { MergedFinding } from '../../server/src/devices/merge.ts';
import type { Weights } from '../../server/src/devices/weights.ts';
import { type Block, sourceSpan } from '../../server/src/text/block.ts';
import { readDocument } from '../../server/src/text/document.ts';
import type { GoldMark, ScoredMark, ScoredSpan, Scorer } from './scorer.ts';
import { shared } from './shared-folder.ts';

/** A text with its marks, and what the rules propose in the stretch of it that was read for the gold. */
export interface GoldText {
  readonly name: string;
  /** Whether figures are reported on it when it is left out: on the gold's texts, not on the project's own passages. */
  readonly isReported: boolean;
  readonly source: string;
  readonly gold: readonly GoldMark[];
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
  readonly candidates: readonly PlacedCandidate[];
}

/** The texts to fit on and to report on when left out: all that have gold beside the guidelines, none of those under `test/`. */
export function readGoldTexts(scorer: Scorer): readonly GoldText[] {
  return readdirSync(shared('gold'))
    .filter((name) => name.endsWith('.devices.jsonl'))
    .sort()
    .map((name) => readGoldText(scorer, shared('gold', path.basename(name, '.devices.jsonl'))));
}

/** The texts to report on, never to fit on or to look into. */
export function readTestTexts(scorer: Scorer): readonly GoldText[] {
  return readdirSync(shared('gold', 'test'))
    .filter((name) => name.endsWith('.devices.jsonl'))
    .sort()
    .map((name) => readGoldText(scorer, shared('gold', 'test', path.basename(name, '.devices.jsonl'))));
}

/** Reads a corpus text and its gold. @param prefix path of the gold files without `.devices.jsonl` */
function readGoldText(scorer: Scorer, prefix: string): GoldText {
  const name = path.basename(prefix);
  const source = readFileSync(shared('corpus', `${name}.md`), 'utf8');
  const { devices, claims } = scorer.readGold(prefix, { marks: [] });
  const read = claims.flatMap((claim) => claim.parts);
  const stretch = { start: Math.min(...read.map((part) => part.start)), end: Math.max(...read.map((part) => part.end)) };
  return { name, isReported: true, source, gold: devices, ...readStretches(source, [stretch]) };
}

/** Blocks and readings of a whole text, and what the rules propose within stretches of it. */
export function readStretches(source: string, stretches: readonly ScoredSpan[]): Pick<GoldText, 'blocks' | 'readings' | 'candidates'> {
  const { blocks, readings } = readBlocks(source);
  const candidates = proposeDevices(blocks, readings).filter((candidate) => {
    const parts = sourceParts(blocks, candidate);
    return stretches.some((stretch) => isWithin(parts, stretch));
  });
  return { blocks, readings, candidates };
}

/** Hash of a corpus text and its gold marks of devices. */
function textHash(prefix: string): string {
  return createHash('sha256').update(readFileSync(shared('corpus', `${path.basename(prefix)}.md`))).update(readFileSync(`${prefix}.devices.jsonl`)).digest('hex').slice(0, 16);
}

/** The hashes of the training texts as they are now, by name. */
export function trainingHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(shared('gold')).filter((name) => name.endsWith('.devices.jsonl')).sort()
    .map((name) => path.basename(name, '.devices.jsonl'))
    .map((name) => [name, textHash(shared('gold', name))]));
}

/** Blocks and readings of a whole text. */
function readBlocks(source: string): { readonly blocks: readonly Block[]; readonly readings: readonly BlockReading[] } {
  const { blocks } = readDocument(source);
  const slices = readBlocksInSlices(blocks);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return { blocks, readings: slice.value };
  }
}

/** What is found in a gold text with given weights, within the stretch that was read for the gold. */
export function findingsIn(text: GoldText, weights: Weights): readonly MergedFinding[] {
  const known = new Set(text.candidates.map((candidate) => keyOf(candidate)));
  return findDevices(text.blocks, text.readings, weights).filter((finding) => known.has(keyOf(finding)));
}

/** A candidate as the scorer takes it. */
export function markOf(text: Pick<GoldText, 'blocks'>, candidate: PlacedCandidate & { readonly score?: number; readonly band?: string }): ScoredMark {
  return { layer: 'device', label: candidate.device.label, parts: sourceParts(text.blocks, candidate), score: candidate.score ?? 0, band: candidate.band ?? 'probable' };
}

function sourceParts(blocks: readonly Block[], candidate: PlacedCandidate): readonly ScoredSpan[] {
  return candidate.parts.flatMap((part) => {
    const block = blocks[part.passage];
    return block ? [sourceSpan(block, part)] : [];
  });
}

function isWithin(parts: readonly ScoredSpan[], { start, end }: ScoredSpan): boolean {
  return (parts[0]?.start ?? -1) >= start && (parts.at(-1)?.end ?? Infinity) <= end;
}

/** Tells a candidate from every other of its text. */
export function keyOf(candidate: PlacedCandidate): string {
  return `${candidate.device.label} ${candidate.parts.map(({ passage, start, end }) => `${passage}:${start}-${end}`).join(' ')}`;
}
