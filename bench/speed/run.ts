/**
 * Measures speed side by side with what it stands on and with what else npm has, and writes the section "Speed" of
 * bench/RESULTS.md. `--quick` reads little and writes nothing; `--check` compares ratios with those that are written,
 * writes nothing, and fails where one has grown by more than a quarter; `--no-peers` leaves the others out.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { measuredOn, readSection, writeSection } from '../results/section.ts';
import { measureScale } from './at-scale.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { measureLayers } from './layers.ts';
import { measurePeers } from './peers.ts';
import { ratiosOf, readRatios, renderSpeed, SPEED_WORDS, type SpeedReport } from './report.ts';
import { measureBundle, measureStart } from './start.ts';
import { textOf } from './texts.ts';

const isQuick = process.argv.includes('--quick');
const isCheck = process.argv.includes('--check');
const withPeers = !isQuick && !process.argv.includes('--no-peers');
/** Odd, so that a median is a run's own figure. */
const RUNS = isQuick ? 1 : 3;
/** Lengths of text with how many keystrokes are measured in each: as many in all, so that the same letters are typed, the dear ones too. */
const KEYSTROKES: readonly (readonly [number, number])[] = isQuick ? [[2000, 5], [20_000, 5]] : [[2000, 80], [20_000, 80], [64_000, 80], [250_000, 80]];
const PEERS_WORDS = 3000;
/** A ratio that has grown by more is a loss. */
const TOLERANCE = 1.25;

execFileSync(process.execPath, [path.resolve(import.meta.dirname, '../../esbuild.mjs')], { stdio: 'ignore' });
const words = isQuick ? 10_000 : SPEED_WORDS;
const report: SpeedReport = {
  words,
  layers: told('layers', measureLayers(textOf(words), RUNS)),
  start: told('start', await measureStart(RUNS)),
  bundle: measureBundle(),
  keystrokes: await keystrokes(),
  peers: withPeers ? told('peers', { words: PEERS_WORDS, times: await measurePeers(PEERS_WORDS, RUNS) }) : undefined,
  scale: isQuick ? undefined : told('scale', await measureScale(20)),
};
const section = readSection('speed');
if (isCheck) process.exitCode = check(readRatios(section ?? ''), ratiosOf(report));
else if (isQuick) process.stdout.write(`${renderSpeed(report, measuredOn())}\n`);
else writeSection('speed', renderSpeed(report, measuredOn()));

async function keystrokes(): Promise<SpeedReport['keystrokes']> {
  const all: SpeedReport['keystrokes'][number][] = [];
  for (const [length, strokes] of KEYSTROKES) all.push(told(`keystroke at ${length} words`, await measureKeystrokes(length, strokes)));
  return all;
}

function told<Figures>(what: string, figures: Figures): Figures {
  process.stderr.write(`${what}: ${JSON.stringify(figures)}\n`);
  return figures;
}

function check(committed: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): number {
  let exitCode = 0;
  for (const [name, before] of committed) {
    const ratio = now.get(name);
    if (ratio === undefined) continue;
    const isLoss = ratio > before * TOLERANCE;
    if (isLoss) exitCode = 1;
    process.stdout.write(`${isLoss ? 'LOSS ' : 'ok   '} ${name}: ${ratio.toPrecision(3)}, was ${before.toPrecision(3)}\n`);
  }
  return exitCode;
}
