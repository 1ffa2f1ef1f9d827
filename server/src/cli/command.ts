import type { Command } from 'commander';

/** Where a command writes, and what it knows of the place. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** One subcommand of `rostra`: a file in `commands/` exports one by default. */
export interface RostraCommand {
  readonly name: string;
  readonly summary: string;
  /** Declares arguments and options on `command` and gives its action; the action resolves to the exit code. */
  readonly define: (command: Command, terminal: Terminal) => (...values: readonly unknown[]) => Promise<number>;
}
