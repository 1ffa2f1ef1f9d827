import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OWN_CLIENT, ServerProcess } from '../../test/server/lsp/server-process.ts';
import { median } from './measure.ts';
import { readCorpusText } from './texts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Milliseconds from the start of the server's process to the first marks: of its main thread, and by the clock. */
export interface StartTime {
  readonly processor: number;
  readonly clock: number;
}

export interface StartTimes {
  /** With nothing in the cache, as after an installation or an update. */
  readonly first: StartTime;
  /** With the compiled code that the first start has left, as at every other. */
  readonly second: StartTime;
}

/** From the start of the server's process to the first marks of the 3,000-word article. */
export async function measureStart(runs: number): Promise<StartTimes> {
  const first: StartTime[] = [];
  const second: StartTime[] = [];
  const cacheBefore = process.env['ROSTRA_CACHE'];
  for (let run = 0; run < runs; run++) {
    const cache = mkdtempSync(path.join(tmpdir(), 'rostra-start-'));
    process.env['ROSTRA_CACHE'] = cache;
    first.push(await startOnce());
    second.push(await startOnce());
    rmSync(cache, { recursive: true });
  }
  if (cacheBefore === undefined) delete process.env['ROSTRA_CACHE'];
  else process.env['ROSTRA_CACHE'] = cacheBefore;
  return { first: medians(first), second: medians(second) };
}

async function startOnce(): Promise<StartTime> {
  const text = readCorpusText('the-beginning-of-the-end');
  const began = performance.now();
  const server = await ServerProcess.start(OWN_CLIENT);
  await server.open('file:///bench/article.md', text);
  await server.sentMarks('file:///bench/article.md');
  const clock = performance.now() - began;
  const processor = Number(readFileSync(`/proc/${server.processId}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  await server.stop();
  return { processor, clock };
}

function medians(times: readonly StartTime[]): StartTime {
  return { processor: median(times.map(({ processor }) => processor)), clock: median(times.map(({ clock }) => clock)) };
}

/** Of the server's bundle with its data, in megabytes. */
export function measureBundle(): { readonly server: number; readonly compressed: number } {
  const pack = (...options: readonly string[]): number => execFileSync('tar', ['-c', ...options, '-C', path.join(ROOT, 'dist'), 'server/node.cjs', 'server/program.cjs', 'data'], { maxBuffer: 2 ** 28 }).length / 2 ** 20;
  return { server: pack(), compressed: pack('-z') };
}
