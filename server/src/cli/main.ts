import { runCommandLine } from './command-line.ts';

async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns ?? 100,
  });
}

void main();
