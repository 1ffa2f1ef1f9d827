import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AnalyzerOptions } from '../../analysis/analyzer.ts';
import { DATA_FILES } from '../../data-files.generated.ts';

/** A few thousand articles: an article's report takes some tens of kilobytes. */
const MOST_BYTES = 256 * 2 ** 20;
/** What is left when the cache has grown too large: the reports used last. */
const KEPT_SHARE = 0.75;

/**
 * Reports kept in a folder between runs, found by all that they depend on: the text, the analyzer's options with its glossaries, and
 * Rostra itself with its data. What cannot be read or written is no report, and no error.
 */
export class ReportCache {
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #version: string | undefined;
  readonly #optionHashes = new WeakMap<AnalyzerOptions, string>();
  /** Undefined until somebody writes. */
  #bytes: number | undefined;

  /** @param program the folder of the program whose reports are kept */
  constructor(folder: string, program: string = import.meta.dirname, mostBytes = MOST_BYTES) {
    this.#folder = path.join(folder, 'reports');
    this.#mostBytes = mostBytes;
    this.#version = versionOf(program);
  }

  /** The JSON of a report. */
  read(source: string, options: AnalyzerOptions): string | undefined {
    const file = this.#fileOf(source, options);
    if (file === undefined) return undefined;
    try {
      // A damaged file does not have the sum that gzip has put at its end.
      const json = gunzipSync(readFileSync(file)).toString('utf8');
      const now = new Date();
      utimesSync(file, now, now);
      return json;
    } catch {
      return undefined;
    }
  }

  write(source: string, options: AnalyzerOptions, json: string): void {
    const file = this.#fileOf(source, options);
    if (file === undefined) return;
    const partial = `${file}.${process.pid}-${performance.now()}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const packed = gzipSync(json, { level: 1 });
      writeFileSync(partial, packed);
      renameSync(partial, file);
      this.#bytes = (this.#bytes ?? this.#sizes().reduce((sum, { size }) => sum + size, 0)) + packed.length;
      if (this.#bytes > this.#mostBytes) this.#shrink();
    } catch {
      // What lies there half written is no report, and goes when the folder grows too large.
    }
  }

  #fileOf(source: string, options: AnalyzerOptions): string | undefined {
    if (this.#version === undefined) return undefined;
    const hash = this.#optionHashes.get(options) ?? hashOf((sum) => sum.update(JSON.stringify(options)));
    this.#optionHashes.set(options, hash);
    return path.join(this.#folder, `${hashOf((sum) => sum.update(`${this.#version} ${hash} `).update(source))}.json.gz`);
  }

  #sizes(): readonly { readonly file: string; readonly size: number; readonly used: number }[] {
    return readdirSync(this.#folder).flatMap((name) => {
      const file = path.join(this.#folder, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? [{ file, size: found.size, used: found.mtimeMs }] : [];
    });
  }

  /** Other processes write here too: what there is is counted anew. */
  #shrink(): void {
    let bytes = 0;
    for (const { file, size } of this.#sizes().toSorted((a, b) => b.used - a.used)) {
      if (bytes + size > this.#mostBytes * KEPT_SHARE) rmSync(file, { force: true });
      else bytes += size;
    }
    this.#bytes = bytes;
  }
}

/** Undefined where the program is not one file: while it is being worked on nothing is kept. */
function versionOf(program: string): string | undefined {
  try {
    return hashOf((sum) => {
      for (const file of ['program.cjs', ...DATA_FILES.map((name) => path.join('../data', name))]) sum.update(readFileSync(path.join(program, file)));
    });
  } catch {
    return undefined;
  }
}

function hashOf(add: (sum: Hash) => void): string {
  const sum = createHash('sha256');
  add(sum);
  return sum.digest('hex');
}
