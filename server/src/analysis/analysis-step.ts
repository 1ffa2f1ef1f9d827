import type { Block } from '../text/block.ts';

/** What an analysis does next, told before it does it: who sees that it takes too long knows what to leave out. */
export interface AnalysisStep {
  readonly stage: 'passages' | 'devices' | 'entities' | 'claims' | 'faults' | 'marks';
  /** The block that is read or checked; none where the step is about the whole document. */
  readonly block?: Block | undefined;
}

/** The steps of one stage. */
export function* steps<Result>(stage: AnalysisStep['stage'], blocks: Generator<Block | undefined, Result>): Generator<AnalysisStep, Result> {
  for (;;) {
    const next = blocks.next();
    if (next.done) return next.value;
    yield { stage, block: next.value };
  }
}
