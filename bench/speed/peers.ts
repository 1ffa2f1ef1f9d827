import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { bundledGlossary } from '../../server/src/entities/bundled-glossary.ts';
import { median, processorTime, processorTimeOf } from './measure.ts';
import { readCorpusText } from './texts.ts';

export interface PeerTime {
  readonly name: string;
  readonly reads: string;
  /** Milliseconds of the processor, once it is warm; or why there are none. */
  readonly time: number | string;
}

const FOLDER = path.resolve(import.meta.dirname, '../peers');

/** All peers and Rostra's four layers over one text, in turn, each in this process. */
export async function measurePeers(textName: string, runs: number): Promise<readonly PeerTime[]> {
  if (!existsSync(path.join(FOLDER, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER, stdio: 'ignore' });
  const { peers } = await import('../peers/peers.mjs');
  const text = readCorpusText(textName);
  const analyzer = createAnalyzer({ glossary: bundledGlossary() });
  analyzer.analyze(text);
  const times: PeerTime[] = [{ name: 'Rostra, all four layers', reads: 'devices, entities, claims, faults; Markdown', time: median(Array.from({ length: runs }, () => processorTime(() => analyzer.analyze(text)))) }];
  for (const { name, reads, prepare } of peers) times.push({ name, reads, time: await timeOf(prepare, text, runs) });
  return times;
}

async function timeOf(prepare: () => Promise<(text: string) => Promise<number>>, text: string, runs: number): Promise<number | string> {
  try {
    const read = await prepare();
    await read(text);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await processorTimeOf(() => read(`${text}\n\nRun ${run}.\n`)));
    return median(times);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error);
  }
}
