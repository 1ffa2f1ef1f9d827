import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Whether the generator was asked to compare and not to write. */
const isCheck = process.argv.includes('--check');

/** Writes a generated file (a path from the root), or with `--check` fails when it is stale. */
export function writeGenerated(file: string, contents: string | Uint8Array): void {
  const target = path.join(ROOT, file);
  if (existsSync(target) && readFileSync(target).equals(Buffer.from(contents))) return;
  if (isCheck) return stale(file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, contents);
  console.log(`wrote ${file}`);
}

/** Takes away files of a generated folder that are generated no more, or with `--check` fails when there are any. */
export function keepOnly(folder: string, names: readonly string[]): void {
  const target = path.join(ROOT, folder);
  for (const name of existsSync(target) ? readdirSync(target) : []) {
    if (names.includes(name)) continue;
    if (isCheck) stale(path.join(folder, name));
    else rmSync(path.join(target, name));
  }
}

function stale(file: string): void {
  console.error(`${file} is stale: run npm run generate.`);
  process.exitCode = 1;
}
