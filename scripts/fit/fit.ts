/**
 * Fits the weights of the device detectors on the gold in ../shared and the passages of
 * `test/gold/devices-training`, and writes `server/data/device-weights.json`.
 * `--report` fits nothing for use: it prints figures for left-out texts and the errors by cause; a number after it says
 * how many errors of each kind.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Weights } from '../../server/src/devices/weights.ts';
import { trainingHashes } from './gold-text.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { fitWeights } from './model.ts';
import { report } from './report.ts';
import { loadScorer } from './scorer.ts';
import { hasShared, SHARED_IS_ABSENT } from './shared-folder.ts';
import { readJudgedTexts } from './training.ts';

const FILE = path.resolve(import.meta.dirname, '../../server/data/device-weights.json');
const ERRORS_PER_CAUSE = 8;

if (!hasShared()) {
  console.error(SHARED_IS_ABSENT);
  process.exitCode = 2;
} else {
  const scorer = await loadScorer();
  const texts = readJudgedTexts(scorer);
  const [flag, number] = process.argv.slice(2);
  if (flag === '--report') console.log(report(scorer, leaveOneOut(texts), Number(number ?? ERRORS_PER_CAUSE)));
  else writeWeights(fitWeights(texts));
}

/** The file keeps its date when nothing else would change. */
function writeWeights(weights: Weights): void {
  const current: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const date = typeof current === 'object' && current !== null && 'fitted' in current ? String(current.fitted) : '';
  const text = render(weights, date);
  if (text === readFileSync(FILE, 'utf8')) console.log('server/data/device-weights.json is as it would be written.');
  else {
    writeFileSync(FILE, render(weights, new Date().toISOString().slice(0, 10)));
    console.log('wrote server/data/device-weights.json');
  }
}

function render(weights: Weights, fitted: string): string {
  const file = {
    generated: 'By `npm run fit` from ../shared/gold (never from its test/) and test/gold/devices-training. Do not edit: change a detector or a feature and fit again.',
    fitted,
    texts: trainingHashes(),
    ...weights,
  };
  // One line for each device, so that a change can be read.
  return `${JSON.stringify(file, null, 2).replaceAll(/"weights": \{[^}]*\}/g, (block) => block.replaceAll(/\s+/g, ' '))}\n`;
}
