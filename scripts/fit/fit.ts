/**
 * Fits the weights of the device detectors on the gold in ../shared and the passages of
 * `test/gold/devices-training`, and writes `server/data/device-weights.json`.
 * `--report` fits nothing for use: it prints figures for left-out texts, the project's own passages among them, and the
 * gold's errors by cause; a number after it says how many errors of each kind. `--decisions FOLDER` learns from the decisions of a project too: from the sidecars below a
 * folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Weights } from '../../server/src/devices/weights.ts';
import { type DecidedPassages, readDecisions } from './decided-passages.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { fitWeights, type JudgedText } from './model.ts';
import { readOwnWriting } from './own-writing.ts';
import { report } from './report.ts';
import { loadScorer } from './scorer.ts';
import { hasShared, SHARED_IS_ABSENT } from './shared-folder.ts';
import { readJudgedTexts, trainingHashes } from './training.ts';

const FILE = path.resolve(import.meta.dirname, '../../server/data/device-weights.json');
const ERRORS_PER_CAUSE = 8;

if (!hasShared()) {
  console.error(SHARED_IS_ABSENT);
  process.exitCode = 2;
} else {
  const scorer = await loadScorer();
  const texts = readJudgedTexts(scorer);
  const own = readOwnWriting(scorer);
  const [flag, value] = process.argv.slice(2);
  if (flag === '--report') console.log(report(scorer, leaveOneOut(texts, own, 'all'), Number(value ?? ERRORS_PER_CAUSE)));
  else if (flag === '--decisions') await fitWithDecisions(texts, own, value);
  else writeWeights(fitWeights(texts, own));
}

async function fitWithDecisions(texts: readonly JudgedText[], own: readonly DecidedPassages[], folder: string | undefined): Promise<void> {
  const decided = folder === undefined ? [] : await readDecisions(path.resolve(folder));
  const decisions = decided.reduce((sum, { verdicts }) => sum + verdicts.size, 0);
  if (decisions === 0) {
    console.error(folder === undefined ? 'Name the folder of the project: npm run fit -- --decisions FOLDER.' : `No sidecar below ${folder} has a decision on a device that the rules propose.`);
    process.exitCode = 2;
    return;
  }
  console.log(`${decisions} decisions in ${decided.length} texts`);
  writeWeights(fitWeights(texts, [...own, ...decided]), decisions);
}

/** The file keeps its date when nothing else would change. */
function writeWeights(weights: Weights, decisions = 0): void {
  const current: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const date = typeof current === 'object' && current !== null && 'fitted' in current ? String(current.fitted) : '';
  const text = render(weights, date, decisions);
  if (text === readFileSync(FILE, 'utf8')) console.log('server/data/device-weights.json is as it would be written.');
  else {
    writeFileSync(FILE, render(weights, new Date().toISOString().slice(0, 10), decisions));
    console.log('wrote server/data/device-weights.json');
  }
}

/** @param decisions how many of a project's were learned from besides */
function render(weights: Weights, fitted: string, decisions: number): string {
  const file = {
    generated: 'By `npm run fit` from ../shared/gold (never from its test/) and test/gold/devices-training. Do not edit: change a detector or a feature and fit again.',
    fitted,
    texts: trainingHashes(),
    ...(decisions === 0 ? {} : { decisions }),
    ...weights,
  };
  // One line for each device, so that a change can be read.
  return `${JSON.stringify(file, null, 2).replaceAll(/"weights": \{[^}]*\}/g, (block) => block.replaceAll(/\s+/g, ' '))}\n`;
}
