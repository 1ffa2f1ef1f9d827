import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Scorer } from '../../scripts/fit/scorer.ts';
import { shared } from '../../scripts/fit/shared-folder.ts';
import { judgeSentences } from '../../server/src/claims/judge.ts';
import { readPassage } from '../../server/src/language/read-passage.ts';
import { readDocument } from '../../server/src/text/document.ts';

const line = v.object({ text: v.string(), checkworthy: v.boolean() });

export interface Ranking {
  readonly averagePrecision: number;
  /** Of calling check-worthy what scores 0.5 or more. */
  readonly f1: number;
  readonly positive: number;
  readonly sentences: number;
}

/**
 * How well check-worthiness ranks the sentences of the ClaimBuster file, by the rules of the scorer's mode `claims`:
 * one paragraph a sentence, the best of a paragraph's sentences counts, ties are broken against us.
 */
export function checkworthyRanking(scorer: Scorer): { readonly firstHalf: Ranking; readonly secondHalf: Ranking } {
  const items = readFileSync(shared('data', 'claimbuster', 'debates-1976-2016.jsonl'), 'utf8').split(/\r?\n/).filter(Boolean).map((each) => v.parse(line, JSON.parse(each)));
  const source = items.map(({ text }) => literal(text)).join('\n\n');
  const { blocks } = readDocument(source);
  const passages = blocks.map((block) => readPassage(block.prose, block.kind));
  const judgements = judgeSentences(blocks, passages);
  const best = new Map<number, number>();
  for (const { passage, checkworthiness } of judgements) best.set(passage, Math.max(best.get(passage) ?? 0, checkworthiness));
  let start = 0;
  const starts = items.map(({ text }) => {
    const at = start;
    start += literal(text).length + 2;
    return at;
  });
  let block = 0;
  const scored = items.map(({ checkworthy }, index) => {
    let score = 0;
    for (; block < blocks.length && (blocks[block]?.start ?? 0) < (starts[index + 1] ?? Infinity); block++) score = Math.max(score, best.get(block) ?? 0);
    return { positive: checkworthy, score };
  });
  return { firstHalf: ranking(scorer, scored.filter((_, index) => index % 2 === 0)), secondHalf: ranking(scorer, scored.filter((_, index) => index % 2 === 1)) };
}

function ranking(scorer: Scorer, scored: readonly { readonly positive: boolean; readonly score: number }[]): Ranking {
  const called = scored.filter(({ score }) => score >= 0.5);
  const right = called.filter(({ positive }) => positive).length;
  const positive = scored.filter((each) => each.positive).length;
  return { averagePrecision: scorer.averagePrecision(scored), f1: (2 * right) / (called.length + positive), positive, sentences: scored.length };
}

/** Text that opens no list, heading or quotation. */
function literal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`).replace(/^([#>*+-])/, String.raw`\$1`);
}
