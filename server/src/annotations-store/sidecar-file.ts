import { readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { applyChanges, EMPTY_SIDECAR, parseSidecar, type RawLine, type RecordChange, renderSidecar, type Sidecar } from '../annotations/sidecar.ts';
import { withLock } from './lock.ts';

export const SIDECAR_ENDING = '.annotations.jsonl';

/**
 * The sidecar of a text: `speech.md` → `speech.annotations.jsonl`, or `speech.ada.annotations.jsonl` for an
 * annotator who keeps one alone.
 */
export function sidecarOf(textFile: string, annotator?: string): string {
  const { dir, name } = path.parse(textFile);
  return path.join(dir, `${name}${annotator === undefined ? '' : `.${annotator}`}${SIDECAR_ENDING}`);
}

/** Reads a sidecar; where there is none it is empty. Rejects where the file is there and cannot be read. */
export async function readSidecar(file: string): Promise<Sidecar> {
  try {
    return parseSidecar(splitLines(await readFile(file)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY_SIDECAR;
    throw error;
  }
}

/** Makes the changes to the sidecar as it stands now, whole or not at all, and resolves to what it then is. */
export async function changeSidecar(file: string, changes: readonly RecordChange[]): Promise<Sidecar> {
  return withLock(file, async () => {
    const before = await readSidecar(file);
    const after = applyChanges(before, changes);
    const [old, bytes] = [bytesOf(before), bytesOf(after)];
    if (!old.equals(bytes)) await writeFileAtomic(file, bytes);
    return after;
  });
}

/** The bytes that a sidecar is written as. */
export function bytesOf(sidecar: Sidecar): Buffer {
  return Buffer.concat(renderSidecar(sidecar).flatMap((line) => [Buffer.from(line), LINE_END]));
}

const LINE_END = Buffer.from('\n');

/** The lines of a file, each with its bytes and, where they are UTF-8, its text. */
export function splitLines(bytes: Uint8Array): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    lines.push({ bytes: line, text: decode(line) });
    from = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

const LINE_FEED = 10;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
