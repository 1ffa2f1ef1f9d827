import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../RESULTS.md');
const HEAD = `# Measured

Each section is written by the command that it names; what stands outside the markers is written by hand.
`;

/** The text of a marked section of `bench/RESULTS.md`, or nothing where there is none yet. */
export function readSection(name: string): string | undefined {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const from = text.indexOf(opening(name));
  const to = text.indexOf(closing(name));
  return from < 0 || to < from ? undefined : text.slice(from + opening(name).length, to).trim();
}

/** Puts the text into the marked section, in place of what stood there, or behind everything else. */
export function writeSection(name: string, text: string): void {
  const current = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const section = `${opening(name)}\n${text.trim()}\n${closing(name)}`;
  const from = current.indexOf(opening(name));
  const to = current.indexOf(closing(name));
  writeFileSync(FILE, from < 0 || to < from
    ? `${current.trimEnd()}\n\n${section}\n`
    : `${current.slice(0, from)}${section}${current.slice(to + closing(name).length)}`);
}

/** Day, processor, memory and Node's version: what a figure was measured on. */
export function measuredOn(): string {
  const processors = cpus();
  return `${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]?.model.trim() ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Node ${process.versions.node}`;
}

function opening(name: string): string {
  return `<!-- ${name} -->`;
}

function closing(name: string): string {
  return `<!-- /${name} -->`;
}
