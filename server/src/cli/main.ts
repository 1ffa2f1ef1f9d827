import { parentPort } from 'node:worker_threads';
import { serveAnalyses } from '../lsp/threads/analysis-thread.ts';
import { THREAD_COMMAND } from '../lsp/threads/analysis-threads.ts';
import { runCommandLine } from './command-line.ts';

async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns ?? 100,
  });
}

if (parentPort && process.argv[2] === THREAD_COMMAND) serveAnalyses(parentPort);
else void main();
