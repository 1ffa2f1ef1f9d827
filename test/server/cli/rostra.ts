import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const BUNDLE = path.resolve(import.meta.dirname, '../../../dist/server/node.cjs');

export interface Run {
  readonly out: string;
  readonly error: string;
  readonly exitCode: number | null;
}

/** Runs the built `rostra` command as a user would. */
export async function rostra(args: readonly string[], { cwd, input = '', env = {} }: { readonly cwd?: string; readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Run> {
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd, stdio: 'pipe', env: { ...process.env, ...env } });
  const exit = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  child.stdin.end(input);
  const [out, error, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, error, exitCode };
}

/** A folder with the given files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
