import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockReading } from '../../server/src/analysis/block-reading.ts';
import { proposeDevices } from '../../server/src/analysis/find-devices.ts';
import { detectInPassage, type PlacedCandidate } from '../../server/src/devices/detect.ts';
import type { DescribedCandidate } from '../../server/src/devices/in-document.ts';
import { type MergedFinding, mergeFindings } from '../../server/src/devices/merge.ts';
import { scoreCandidates } from '../../server/src/devices/score.ts';
import type { Weights } from '../../server/src/devices/weights.ts';
import { readPassage } from '../../server/src/language/read-passage.ts';
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
  readonly candidates: readonly DescribedCandidate[];
  /** The same, and what stands beside them in the same passages: they bear on each other's scores. */
  readonly inReach: readonly DescribedCandidate[];
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

/** The blocks of a whole text, and what the rules propose within stretches of it. */
export function readStretches(source: string, stretches: readonly ScoredSpan[]): Pick<GoldText, 'blocks' | 'candidates' | 'inReach'> {
  const { blocks } = readDocument(source);
  const isNear = blocks.map((block) => {
    const { start, end } = sourceSpan(block, { start: 0, end: block.prose.length });
    return stretches.some((stretch) => start < stretch.end && stretch.start < end);
  });
  // Of the rest of the text the words alone count: how common each is.
  const readings = blocks.map((block, index): BlockReading => {
    const passage = readPassage(block.prose, block.kind);
    return { passage, candidates: isNear[index] && passage.isEnglish && block.kind !== 'speaker' ? detectInPassage(passage) : [] };
  });
  const inReach = proposeDevices(blocks, readings).filter(({ parts }) => parts.some(({ passage }) => isNear[passage]));
  const candidates = inReach.filter((candidate) => {
    const parts = sourceParts(blocks, candidate);
    return stretches.some((stretch) => isWithin(parts, stretch));
  });
  return { blocks, candidates, inReach };
}

/** Hash of a corpus text and its gold marks of devices. */
function textHash(prefix: string): string {
  return createHash('sha256').update(readFileSync(shared('corpus', `${path.basename(prefix)}.md`))).update(readFileSync(`${prefix}.devices.jsonl`)).digest('hex').slice(0, 16);
}

/** The hashes of the gold's texts as they are now, by name. */
export function goldHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(shared('gold')).filter((name) => name.endsWith('.devices.jsonl')).sort()
    .map((name) => path.basename(name, '.devices.jsonl'))
    .map((name) => [name, textHash(shared('gold', name))]));
}

/** What is found in a gold text with given weights, within the stretches that were read for the gold. */
export function findingsIn(text: GoldText, weights: Weights): readonly MergedFinding[] {
  const known = new Set(text.candidates.map((candidate) => keyOf(candidate)));
  return mergeFindings(scoreCandidates(text.inReach, weights)).filter((finding) => known.has(keyOf(finding)));
}

/** A candidate or what came of it. */
type Located = Pick<PlacedCandidate, 'device' | 'parts'>;

/** A candidate as the scorer takes it. */
export function markOf(text: Pick<GoldText, 'blocks'>, candidate: Located & { readonly score?: number; readonly band?: string }): ScoredMark {
  return { layer: 'device', label: candidate.device.label, parts: sourceParts(text.blocks, candidate), score: candidate.score ?? 0, band: candidate.band ?? 'probable' };
}

function sourceParts(blocks: readonly Block[], candidate: Located): readonly ScoredSpan[] {
  return candidate.parts.flatMap((part) => {
    const block = blocks[part.passage];
    return block ? [sourceSpan(block, part)] : [];
  });
}

function isWithin(parts: readonly ScoredSpan[], { start, end }: ScoredSpan): boolean {
  return (parts[0]?.start ?? -1) >= start && (parts.at(-1)?.end ?? Infinity) <= end;
}

/** Tells a candidate from every other of its text. */
export function keyOf(candidate: Located): string {
  return `${candidate.device.label} ${candidate.parts.map(({ passage, start, end }) => `${passage}:${start}-${end}`).join(' ')}`;
}
