import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { textOf, wordsIn } from './texts.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../dist/server/node.cjs');
const WORDS_A_FILE = 1000;
const FILES_A_BATCH = 4;

export interface ScaleReport {
  /** Seconds of the processor that a run over no file takes. */
  readonly startUp: number;
  /** Of one core, start-up left out. */
  readonly wordsPerSecond: number;
  /** Under GNU parallel, killed half-way and resumed: whether the union of its batches is the single run's output. */
  readonly parallel: string;
}

/** The filter as an archive's engine runs it, over so many texts of 1,000 words. */
export async function measureScale(files: number): Promise<ScaleReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-scale-'));
  try {
    const text = textOf(files * WORDS_A_FILE);
    const paragraphs = text.split('\n\n');
    const size = Math.ceil(paragraphs.length / files);
    const names = Array.from({ length: files }, (_, index) => `${String(index).padStart(4, '0')}.md`);
    names.forEach((name, index) => writeFileSync(path.join(folder, name), paragraphs.slice(index * size, (index + 1) * size).join('\n\n')));
    writeFileSync(path.join(folder, 'list.txt'), `${names.join('\n')}\n`);
    writeFileSync(path.join(folder, 'empty.txt'), '');
    const startUp = filter(folder, 'empty.txt').seconds;
    const all = filter(folder, 'list.txt');
    return { startUp, wordsPerSecond: wordsIn(text) / (all.seconds - startUp), parallel: await underParallel(folder, all.out) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filter(folder: string, list: string): { readonly out: string; readonly seconds: number } {
  const out = execFileSync('bash', ['-c', `TIMEFORMAT='%U %S'; { time '${process.execPath}' '${COMMAND}' analyze --format ndjson --files-from ${list}; } 2>time.txt`], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const seconds = readFileSync(path.join(folder, 'time.txt'), 'utf8').trim().split(' ').reduce((sum, part) => sum + Number(part), 0);
  return { out, seconds };
}

/** A batch writes its part under another name until it is whole, so that what was killed leaves nothing that looks done. */
const JOBS = `ls batch-???? | parallel -j1 --joblog jobs.log --resume "'${process.execPath}' '${COMMAND}' analyze --format ndjson --files-from {} > {}.part && mv {}.part {}.ndjson"`;

async function underParallel(folder: string, single: string): Promise<string> {
  if (spawnSync('parallel', ['--version']).status !== 0) return 'not tried: GNU parallel is not installed (apt-get install parallel)';
  execFileSync('split', ['-l', String(FILES_A_BATCH), '-a', '4', '-d', 'list.txt', 'batch-'], { cwd: folder });
  const done = (): readonly string[] => readdirSync(folder).filter((name) => /^batch-\d+\.ndjson$/.test(name)).toSorted();
  const first = spawn('bash', ['-c', JOBS], { cwd: folder, stdio: 'ignore', detached: true });
  while (done().length === 0 && first.exitCode === null) await pause(20);
  if (first.pid !== undefined) process.kill(-first.pid, 'SIGKILL');
  const before = done().length;
  execFileSync('bash', ['-c', JOBS], { cwd: folder, stdio: 'ignore' });
  const union = done().map((name) => readFileSync(path.join(folder, name), 'utf8')).join('');
  return `killed after ${before} of ${done().length} batches and resumed: the union is ${union === single ? 'equal to' : '**not** that of'} the single run`;
}
