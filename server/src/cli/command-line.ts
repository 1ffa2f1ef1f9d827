import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.generated.ts';
import type { Terminal } from './command.ts';
import { commands } from './registry.generated.ts';

/** Runs `rostra` with the given arguments; resolves to the exit code: 0 all well, 1 something is wrong with the input, 2 with the call. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = new Command('rostra')
    .description('Marks rhetorical devices, named entities, claims and transcription faults in Markdown.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error });
  for (const { name, summary, define } of commands) {
    const command = program.command(name).description(summary).exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.error });
    const action = define(command, terminal);
    command.action(async (...values: unknown[]) => {
      exitCode = await action(...values);
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    throw error;
  }
}

/** The exit code of a call that cannot be understood. */
const USAGE = 2;
