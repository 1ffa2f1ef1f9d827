import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface LoggedCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The file that the command's output is appended to. */
  readonly log: string;
}

/** Runs the command with its output in the log; resolves to its exit code. */
export async function exitCodeOf(command: LoggedCommand): Promise<number> {
  const log = openSync(command.log, 'a');
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(command.program, command.arguments, {
        cwd: command.folder,
        env: command.environment,
        stdio: ['ignore', log, log],
      });
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    closeSync(log);
  }
}

/** The last lines of a log, for an error message. */
export function endOfLog(log: string, lines = 20): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
