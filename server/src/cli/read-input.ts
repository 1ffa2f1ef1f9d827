import { readFile } from 'node:fs/promises';

/** The text of an input, or why it cannot be read. */
export type Input =
  | { readonly path: string; readonly source: string }
  | { readonly path: string; readonly error: string };

/** Reads a file, or standard input for `-`. The text must be UTF-8. */
export async function readInput(path: string): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? new Uint8Array(await buffer()) : await readFile(path);
  } catch (error) {
    return { path, error: describe(path, error) };
  }
  try {
    return { path, source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { path, error: `${path}:${lineOfFirstBadByte(bytes)}: not UTF-8. Convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8` };
  }
}

async function buffer(): Promise<ArrayBufferLike> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  const all = Buffer.concat(chunks);
  return all.buffer.slice(all.byteOffset, all.byteOffset + all.byteLength);
}

function describe(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `${path}: no such file. Check the path, or use - for standard input`;
  if (code === 'EISDIR') return `${path}: is a folder. Name the files in it`;
  if (code === 'EACCES') return `${path}: may not be read. Check its permissions`;
  return `${path}: ${error instanceof Error ? error.message : String(error)}`;
}

/** Counted from 1. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let index = 0; index <= bytes.length; index++) {
    if (index < bytes.length && bytes[index] !== LINE_FEED) continue;
    try {
      decoder.decode(bytes.subarray(from, index));
    } catch {
      return line;
    }
    line++;
    from = index + 1;
  }
  return line;
}
const LINE_FEED = 10;
