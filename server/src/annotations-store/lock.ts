import { randomUUID } from 'node:crypto';
import { link, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does `work` while no other program that asks for the same lock does its own. The lock is a file beside the one
 * that is written, made only where there is none, so that it holds across processes and on network drives.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  const owner = JSON.stringify({ process: process.pid, host: hostname(), ticket: randomUUID() });
  await acquire(lock, owner);
  try {
    return await work();
  } finally {
    await release(lock, owner);
  }
}

/** A lock older than this was left by a program that ended in the midst: writing a sidecar takes milliseconds. */
const ABANDONED_AFTER_MS = 30_000;
/** How long to wait before asking again; a little more each time, up to the second. */
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 120;
/** Longer than it takes for an abandoned lock to be known as one. */
const GIVE_UP_AFTER_MS = 2 * ABANDONED_AFTER_MS;

async function acquire(lock: string, owner: string): Promise<void> {
  const begun = Date.now();
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    if (await take(lock, owner)) return;
    await breakAbandoned(lock);
    if (Date.now() - begun > GIVE_UP_AFTER_MS) throw new Error(`${lock} is held by another program. If none is running, delete it`);
    await pause(wait * (1 + Math.random()));
  }
}

async function take(lock: string, owner: string): Promise<boolean> {
  try {
    await writeFile(lock, owner, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function release(lock: string, owner: string): Promise<void> {
  // Only one's own: another program may have thought this one dead.
  if ((await readOwner(lock)) === owner) await unlink(lock).catch(ignoreMissing);
}

async function breakAbandoned(lock: string): Promise<void> {
  const owner = await readOwner(lock);
  if (owner === undefined || !(await isAbandoned(lock, owner))) return;
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    // Another program may have taken the lock between the look and the rename: then it gets it back.
    if ((await readOwner(aside)) !== owner) await link(aside, lock).catch(() => undefined);
    await unlink(aside);
  } catch (error) {
    ignoreMissing(error);
  }
}

async function isAbandoned(lock: string, owner: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(lock)).mtimeMs > ABANDONED_AFTER_MS) return true;
  } catch {
    return false;
  }
  const holder = /^\{"process":(\d+),"host":"([^"]*)"/.exec(owner);
  return holder !== null && holder[2] === hostname() && !isRunning(Number(holder[1]));
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

async function readOwner(lock: string): Promise<string | undefined> {
  try {
    return await readFile(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function ignoreMissing(error: unknown): void {
  if (!isCode(error, 'ENOENT')) throw error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
