import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, unlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { plain, textHash } from '../annotations/plain-text.ts';
import { PROJECT_FOLDER } from './project-root.ts';
import { sidecarsBelow } from './sidecars-below.ts';

/** The texts that annotations were made on, each kept once under its hash, so that a diff is always possible. */
export class BaseTexts {
  readonly #folder: string;
  readonly #root: string;

  /** @param projectRoot the folder of the project file */
  constructor(projectRoot: string) {
    this.#root = projectRoot;
    this.#folder = path.join(projectRoot, PROJECT_FOLDER, 'base');
  }

  /** The text of that hash, or undefined where it is not kept or is no longer what it was. */
  async read(hash: string): Promise<string | undefined> {
    try {
      // A checkout may have changed its line ends.
      const text = plain(await readFile(this.#fileOf(hash), 'utf8'));
      return textHash(text) === hash ? text : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text (without BOM, with LF line ends) and resolves to its hash. */
  async keep(plainText: string): Promise<string> {
    const hash = textHash(plainText);
    const file = this.#fileOf(hash);
    if (existsSync(file) && (await this.read(hash)) !== undefined) {
      // Fresh again, so that nobody prunes it before the record that needs it is written.
      const now = new Date();
      await utimes(file, now, now);
    } else {
      await mkdir(this.#folder, { recursive: true });
      await writeFileAtomic(file, plainText);
    }
    return hash;
  }

  /**
   * Takes out the texts that no line of a sidecar below the project's folder names, and resolves to their hashes. A
   * broken line counts too: its hash is looked for as words.
   * @param youngest how old a text must be, in milliseconds: a young one may be kept for a record about to be written
   * @param among only these texts
   */
  async prune(youngest = YOUNGEST_TO_PRUNE_MS, among?: ReadonlySet<string>): Promise<readonly string[]> {
    const kept = existsSync(this.#folder) ? (await readdir(this.#folder)).filter((name) => HASH.test(name) && among?.has(name) !== false) : [];
    if (kept.length === 0) return [];
    const named = new Set<string>();
    for (const sidecar of await sidecarsBelow(this.#root)) {
      for (const [hash] of (await readFile(sidecar, 'latin1')).matchAll(HASHES)) named.add(hash);
    }
    const unnamed = kept.filter((hash) => !named.has(hash)).sort();
    const pruned: string[] = [];
    for (const hash of unnamed) {
      if (Date.now() - (await stat(this.#fileOf(hash))).mtimeMs < youngest) continue;
      await unlink(this.#fileOf(hash));
      pruned.push(hash);
    }
    return pruned;
  }

  #fileOf(hash: string): string {
    return path.join(this.#folder, hash);
  }
}

/** Records are written within seconds of their text. */
const YOUNGEST_TO_PRUNE_MS = 60_000;
const HASH = /^[0-9a-f]{64}$/;
const HASHES = /[0-9a-f]{64}/g;
