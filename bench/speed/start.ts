import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OWN_CLIENT, ServerProcess } from '../../test/server/lsp/server-process.ts';
import { median } from './measure.ts';
import { readCorpusText } from './texts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface StartTimes {
  /** Milliseconds of the server's main thread from its start to the first marks of the article, and the same by the clock. */
  readonly processor: number;
  readonly clock: number;
}

/** From the start of the server's process to the first marks of the 3,000-word article. */
export async function measureStart(runs: number): Promise<StartTimes> {
  const text = readCorpusText('the-beginning-of-the-end');
  const processor: number[] = [];
  const clock: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    const server = await ServerProcess.start(OWN_CLIENT);
    await server.open('file:///bench/article.md', text);
    await server.sentMarks('file:///bench/article.md');
    clock.push(performance.now() - began);
    processor.push(Number(readFileSync(`/proc/${server.processId}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
    await server.stop();
  }
  return { processor: median(processor), clock: median(clock) };
}

/** Of the server's bundle with its data, in megabytes. */
export function measureBundle(): { readonly server: number; readonly compressed: number } {
  const pack = (...options: readonly string[]): number => execFileSync('tar', ['-c', ...options, '-C', path.join(ROOT, 'dist'), 'server/node.cjs', 'server/program.cjs', 'data'], { maxBuffer: 2 ** 28 }).length / 2 ** 20;
  return { server: pack(), compressed: pack('-z') };
}
