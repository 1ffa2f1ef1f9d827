import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Scorer } from '../../scripts/fit/scorer.ts';
import { shared } from '../../scripts/fit/shared-folder.ts';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { EMPTY_GLOSSARY } from '../../server/src/entities/glossary.ts';

const candidateSchema = v.array(v.object({ label: v.string(), A: v.string(), B: v.string(), sent: v.string() }));

export interface ChiasmusRanking {
  readonly averagePrecision: number;
  /** Of 1,000 resamples of the candidates, with replacement, 95 of 100 lie between these. */
  readonly low: number;
  readonly high: number;
  readonly right: number;
  readonly candidates: number;
  /** Average precision of finding nothing. */
  readonly nothing: number;
}

/**
 * How well our scores rank Dubremetz and Nivre's annotated candidates from Europarl, by the rules of the scorer's
 * mode `chiasmus`: one paragraph a sentence, ties broken against us. For evaluation only; nothing is fitted on it.
 */
export function chiasmusRanking(scorer: Scorer): ChiasmusRanking {
  const data: unknown = JSON.parse(readFileSync(shared('data', 'chiasmus-dubremetz', 'annotated0t16M_i_0t16J.json'), 'utf8'));
  const items = v.parse(candidateSchema, data).filter(({ label }) => /^(?:True|False|Borderline)$/.test(label));
  let source = '';
  const starts = items.map(({ sent }) => {
    const start = source.length;
    source += `${literal(sent)}\n\n`;
    return start;
  });
  const marks = createAnalyzer({ glossary: EMPTY_GLOSSARY }).analyze(source).marks.filter(({ layer, label }) => layer === 'device' && (label === 'antimetabole' || label === 'chiasmus'));
  const scored = items.map(({ label, A, B }, index) => {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? source.length;
    const own = marks.filter(({ parts }) => parts[0].start >= from && parts[0].start < to && [A, B].every((word) => parts.some((part) => startOf(word).test(source.slice(part.start, part.end)))));
    return { positive: label === 'True', score: Math.max(0, ...own.map(({ score }) => score)) };
  });
  const resamples = bootstrap(scored, (sample) => scorer.averagePrecision(sample));
  return {
    averagePrecision: scorer.averagePrecision(scored),
    low: resamples[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: resamples[Math.floor(RESAMPLES * 0.975)] ?? 0,
    right: scored.filter(({ positive }) => positive).length,
    candidates: scored.length,
    nothing: scorer.averagePrecision(scored.map(({ positive }) => ({ positive, score: 0 }))),
  };
}

const RESAMPLES = 1000;
const SEED = 20240501;

/** What a figure is on resamples, ascending. */
function bootstrap<Item>(items: readonly Item[], figure: (sample: readonly Item[]) => number): readonly number[] {
  const random = mulberry32(SEED);
  return Array.from({ length: RESAMPLES }, () => figure(items.flatMap(() => items.slice(Math.floor(random() * items.length)).slice(0, 1)))).sort((a, b) => a - b);
}

/** Tommy Ettinger's generator: the same numbers at every run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word's first five letters at the beginning of a word: the lemma of the candidate in any of its forms. */
function startOf(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${word.slice(0, 5).replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`, 'iu');
}

/** Text that opens no list, heading or quotation. */
function literal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`).replace(/^([#>*+-])/, String.raw`\$1`);
}
