import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { hash } from '../../analysis/content-hash.ts';
import type { FaultMark } from '../../analysis/mark.ts';

const SCHEMA = 'rostra/baseline@1';
const Schema = v.object({ schema: v.literal(SCHEMA), files: v.record(v.string(), v.record(v.string(), v.number())) });
/** How much of the paragraph to either side makes a fault known, in UTF-16 code units. */
const CONTEXT = 24;

/** Faults that are known and let stand: by file, how many there are of each content. Lines may move. */
export class Baseline {
  readonly #files: Readonly<Record<string, Readonly<Record<string, number>>>>;

  constructor(files: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) {
    this.#files = files;
  }

  /** Reads the file, or undefined where there is none; the error where it is no baseline. */
  static async read(path: string): Promise<Baseline | undefined | { readonly error: string }> {
    if (!existsSync(path)) return undefined;
    try {
      const value: unknown = JSON.parse(await readFile(path, 'utf8'));
      const parsed = v.safeParse(Schema, value);
      return parsed.success ? new Baseline(parsed.output.files) : { error: `${path}: this is no baseline of rostra lint. Name another file, or take it away to have it made` };
    } catch (error) {
      return { error: `${path}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  /** The faults of a file that the baseline does not know. */
  unknown(path: string, source: string, faults: readonly FaultMark[]): readonly FaultMark[] {
    const left = new Map(Object.entries(this.#files[path] ?? {}));
    return faults.filter((fault) => {
      const key = contentOf(source, fault);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
  }
}

export async function writeBaseline(path: string, files: readonly { readonly path: string; readonly source: string; readonly faults: readonly FaultMark[] }[]): Promise<void> {
  const entries = files.filter((file) => file.faults.length > 0).map((file): [string, Record<string, number>] => {
    const counts: Record<string, number> = {};
    for (const key of file.faults.map((fault) => contentOf(file.source, fault)).sort()) counts[key] = (counts[key] ?? 0) + 1;
    return [file.path, counts];
  });
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFileAtomic(path, `${JSON.stringify({ schema: SCHEMA, files: Object.fromEntries(sorted) }, undefined, 2)}\n`);
}

/** A hash of what is wrong, its words and those around it in its paragraph. */
function contentOf(source: string, fault: FaultMark): string {
  const [{ start }] = fault.parts;
  const end = fault.parts.at(-1)?.end ?? start;
  const before = source.slice(Math.max(0, start - CONTEXT), start).split(BLANK_LINE).at(-1) ?? '';
  const after = source.slice(end, end + CONTEXT).split(BLANK_LINE)[0] ?? '';
  return hash(`${fault.label}\u0000${`${before}${source.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim()}`);
}

const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
