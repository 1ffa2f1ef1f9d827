import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { BlockReader } from '../../server/src/analysis/block-reading.ts';
import { findDevices } from '../../server/src/analysis/find-devices.ts';
import { judgeSentences } from '../../server/src/claims/judge.ts';
import { bundledGlossary } from '../../server/src/entities/bundled-glossary.ts';
import { findEntities } from '../../server/src/entities/find.ts';
import { checkFaults } from '../../server/src/faults/check.ts';
import { isInLexicon } from '../../server/src/language/lexicon.ts';
import { readPassage } from '../../server/src/language/read-passage.ts';
import { atOnce } from '../../server/src/text/at-once.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { measureFloors } from './floors.ts';
import { median, processorTime } from './measure.ts';

/** Milliseconds of the processor for one text. */
export interface LayerTimes {
  /** wink-nlp's own pass over the prose, and the parser's over the source: what no analysis on them can go below. */
  readonly floors: number;
  /** All four layers of a text that was never seen before. */
  readonly whole: number;
  /** The first text of a fresh process. */
  readonly cold: number;
  readonly layers: Readonly<Record<(typeof STEPS)[number], number>>;
}

export const STEPS = ['Markdown to prose', 'tokens, sentences, cola', 'devices', 'entities', 'claims', 'faults'] as const;

/** The engine compiles for its fourth reading of the text still: runs before these show how it compiles, as the first text of a process does. */
const WARM_UP_RUNS = 4;

/** Every figure but `cold` the median of so many runs of a warm process; each run reads the text anew. */
export function measureLayers(text: string, runs: number): LayerTimes {
  const glossary = bundledGlossary();
  const analyzer = createAnalyzer({ glossary });
  const cold = processorTime(() => analyzer.analyze(text));
  const floors: number[] = [];
  const whole: number[] = [];
  const layers = new Map(STEPS.map((step): [(typeof STEPS)[number], number[]] => [step, []]));
  for (let run = -WARM_UP_RUNS; run < runs; run++) {
    const floor = measureFloors(text);
    const all = processorTime(() => analyzer.analyze(text));
    const steps = measureSteps(text);
    if (run < 0) continue;
    floors.push(floor);
    whole.push(all);
    for (const [step, time] of steps) layers.get(step)?.push(time);
  }
  return { cold, floors: median(floors), whole: median(whole), layers: Object.fromEntries(STEPS.map((step) => [step, median(layers.get(step) ?? [])])) as LayerTimes['layers'] };
}

function measureSteps(text: string): readonly [(typeof STEPS)[number], number][] {
  const times: [(typeof STEPS)[number], number][] = [];
  const timed = <Result>(step: (typeof STEPS)[number], work: () => Result): Result => {
    const results: Result[] = [];
    times.push([step, processorTime(() => results.push(work()))]);
    const [result] = results;
    if (result === undefined) throw new Error(`${step} gave nothing.`);
    return result;
  };
  const document = timed('Markdown to prose', () => readDocument(text, { isKnownWord: isInLexicon }));
  const passages = timed('tokens, sentences, cola', () => document.blocks.map((block) => readPassage(block.prose, block.kind)));
  const glossary = bundledGlossary();
  const reading = processorTime(() => document.blocks.map((block) => readPassage(block.prose, block.kind)));
  timed('devices', () => findDevices(document.blocks, atOnce(new BlockReader().readInSlices(document.blocks))));
  timed('entities', () => findEntities(document, passages, glossary));
  timed('claims', () => judgeSentences(document.blocks, passages));
  timed('faults', () => checkFaults({ document, passages, glossary }));
  // Readings of blocks hold their passages too.
  return times.map(([step, time]) => [step, step === 'devices' ? Math.max(0, time - reading) : time]);
}
