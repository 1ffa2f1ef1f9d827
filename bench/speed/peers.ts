import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { bundledGlossary } from '../../server/src/entities/bundled-glossary.ts';
import { median, processorTime, processorTimeOf } from './measure.ts';
import { textOf } from './texts.ts';

export interface PeerTime {
  readonly name: string;
  readonly reads: string;
  /** Milliseconds of the processor, once it is warm; or why there are none. */
  readonly time: number | string;
}

const FOLDER = path.resolve(import.meta.dirname, '../peers');

/** Texts that only warm up: the engine compiles for the first tens of thousands of words. */
const WARM_UP_TEXTS = 9;

/**
 * All peers and Rostra's four layers over the same texts of so many words, in turn, each in this process. Some remember sentences,
 * so that every run reads another text, none of them seen before.
 */
export async function measurePeers(words: number, runs: number): Promise<readonly PeerTime[]> {
  if (!existsSync(path.join(FOLDER, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER, stdio: 'ignore' });
  const { peers } = await import('../peers/peers.mjs');
  const parts = partsOf(textOf(words * (WARM_UP_TEXTS + runs)), WARM_UP_TEXTS + runs);
  const [first, texts] = [parts.slice(0, WARM_UP_TEXTS), parts.slice(WARM_UP_TEXTS)];
  const analyzer = createAnalyzer({ glossary: bundledGlossary() });
  for (const text of first) analyzer.analyze(text);
  const times: PeerTime[] = [{ name: 'Rostra, all four layers', reads: 'devices, entities, claims, faults; Markdown', time: median(texts.map((text) => processorTime(() => analyzer.analyze(text)))) }];
  for (const { name, reads, prepare } of peers) times.push({ name, reads, time: await timeOf(prepare, first, texts) });
  return times;
}

async function timeOf(prepare: () => Promise<(text: string) => Promise<number>>, first: readonly string[], texts: readonly string[]): Promise<number | string> {
  try {
    const read = await prepare();
    for (const text of first) await read(text);
    const times: number[] = [];
    for (const text of texts) times.push(await processorTimeOf(() => read(text)));
    return median(times);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error);
  }
}

function partsOf(text: string, count: number): readonly string[] {
  const paragraphs = text.split('\n\n');
  const size = Math.ceil(paragraphs.length / count);
  return Array.from({ length: count }, (_, index) => paragraphs.slice(index * size, (index + 1) * size).join('\n\n'));
}
