import type { Analysis } from '../analysis/analysis.ts';
import { AnalysisMemory, leftOutKey } from '../analysis/analysis-memory.ts';
import type { AnalysisStep } from '../analysis/analysis-step.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Span } from '../text/span.ts';
import { Hang } from './hang.ts';
import type { Platform } from './platform.ts';

/** How long an analysis runs before it lets messages through, in milliseconds: under the 10 that a keystroke may wait. */
const SLICE = 6;

/** Of what can be found again so much is held between slices: what a few dozen paragraphs around the one that is typed in need. */
const HELD = 200;

export interface AnalysisRun {
  readonly analyzer: Analyzer;
  readonly source: string;
  readonly memory?: AnalysisMemory;
  /** Of the source: the blocks outside it are left unread. */
  readonly part?: Span;
  readonly platform: Pick<Platform, 'nextTurn' | 'withinTime'>;
  /** Asked between slices: the analysis is dropped where it is no longer. */
  readonly isWanted: () => boolean;
  /** Told of a block that is left out because it hung. */
  readonly tell: (leftOut: string) => void;
}

export interface FinishedRun {
  readonly analysis: Analysis;
  /** What the next analysis can start from. */
  readonly memory: AnalysisMemory;
}

/**
 * Analyses a text in slices, with the event loop let through between them. A block whose reading hangs is left out, and
 * the analysis started again without it. Undefined where it was dropped.
 */
export async function runAnalysis(run: AnalysisRun): Promise<FinishedRun | undefined> {
  const { analyzer, source, memory = new AnalysisMemory(), part, platform, isWanted, tell } = run;
  const slices = analyzer.analyzeInSlices(source, memory, part);
  /** What is done next, or was being done when it hung. */
  let step: AnalysisStep | undefined;
  let analysis: Analysis | undefined;
  let pause = performance.now() + SLICE;
  const takeSteps = (): void => {
    do {
      const slice = slices.next();
      if (slice.done) analysis = slice.value;
      else step = slice.value;
    } while (!analysis && performance.now() < pause);
  };
  while (isWanted()) {
    try {
      // Once a slice: the engine starts a thread each time.
      if (platform.withinTime) platform.withinTime(takeSteps, source.length);
      else takeSteps();
    } catch (error) {
      const key = step?.block && leftOutKey(step.block);
      if (!(error instanceof Hang) || !step?.block || key === undefined || memory.leftOut.has(key)) throw error;
      tell(step.block.prose);
      // What was ended in the middle may be half done; blocks that are read are known all the same.
      return runAnalysis({ ...run, memory: new AnalysisMemory([...memory.leftOut, key], memory.awake) });
    }
    memory.awake.letRest(HELD);
    if (analysis) return { analysis, memory };
    await platform.nextTurn();
    pause = performance.now() + SLICE;
  }
  return undefined;
}
