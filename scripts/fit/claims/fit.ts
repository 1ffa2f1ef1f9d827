/**
 * Fits the weights of the claim decisions on the claims of the gold in ../shared and on the labels in
 * `test/gold/claims`, and writes `server/data/claim-weights.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimWeights } from '../../../server/src/claims/weights.ts';
import { hasShared, SHARED_IS_ABSENT } from '../shared-folder.ts';
import { labelHashes, readLabelledTexts } from './labelled-text.ts';
import { fitClaimWeights } from './model.ts';

const FILE = path.resolve(import.meta.dirname, '../../../server/data/claim-weights.json');

/** Characters in a line of the file. */
const WIDTH = 150;

if (!hasShared()) {
  console.error(SHARED_IS_ABSENT);
  process.exitCode = 2;
} else {
  const text = render(fitClaimWeights(readLabelledTexts()));
  const isCurrent = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;
  if (!isCurrent) writeFileSync(FILE, text);
  console.log(isCurrent ? 'server/data/claim-weights.json is as it would be written.' : 'wrote server/data/claim-weights.json');
}

function render(weights: ClaimWeights): string {
  const file = {
    generated: 'By `npm run fit:claims` from ../shared/gold (never from its test/) and test/gold/claims. Do not edit: change a cue or a feature and fit again.',
    texts: labelHashes(),
    ...weights,
  };
  const lines = JSON.stringify(file, (_, value: unknown) => (isTerms(value) ? { ...value, weights: sorted(value.weights) } : value), 1);
  return `${lines.replaceAll(/"weights": \{[^}]*\}/g, wrapped)}\n`;
}

/** Several weights in a line, so that a change can be read. */
function wrapped(block: string): string {
  const lines = [''];
  for (const entry of block.split('\n').map((line) => line.trim())) {
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length < WIDTH) lines[lines.length - 1] = last === '' ? entry : `${last} ${entry}`;
    else lines.push(`  ${entry}`);
  }
  return lines.join('\n');
}

function isTerms(value: unknown): value is { readonly weights: Readonly<Record<string, number>> } {
  return typeof value === 'object' && value !== null && 'weights' in value;
}

/** The heaviest first. */
function sorted(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(weights).sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)));
}
