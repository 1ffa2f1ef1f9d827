/**
 * Runs the program (`cli/main.ts`), compiled already where an earlier run has left it so: the engine compiles 1.7 MB of JavaScript
 * otherwise, function by function, at each start. What it leaves holds for the same engine and the same program; refused or missing, the
 * program is compiled as ever.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import { cacheFolder } from './cache-folder.ts';

/** The hash of the program, put here by the build; empty where nothing is to be kept of it. */
declare const PROGRAM_HASH: string;

const program = path.join(import.meta.dirname, 'program.cjs');
const folder = cacheFolder();
// Each command uses other functions.
const kept = folder === undefined || PROGRAM_HASH === '' ? undefined : { folder, prefix: `code-${/^\w+$/.exec(process.argv[2] ?? '')?.[0] ?? 'rostra'}-`, ending: `${PROGRAM_HASH}-${process.versions.v8}` };

// Most regular expressions are needed again and again: compiled at once they are not compiled twice.
setFlagsFromString('--no-regexp-tier-up');
run();

function run(): void {
  const cachedData = readKept();
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(program, 'utf8')}\n})`;
  const script = new Script(source, { filename: program, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER, ...(cachedData && { cachedData }) });
  // At the end, when it is known which functions there was need of.
  if (kept && (!cachedData || script.cachedDataRejected)) process.once('exit', () => keep(script, kept));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, path.dirname(program));
}

function readKept(): Buffer | undefined {
  try {
    return kept && readFileSync(path.join(kept.folder, kept.prefix + kept.ending));
  } catch {
    return undefined;
  }
}

/** Puts the code of this program in the place of that of any other. A cache that cannot be written is none. */
function keep(script: Script, { folder, prefix, ending }: NonNullable<typeof kept>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.startsWith(prefix)) rmSync(path.join(folder, name), { force: true });
    const partial = path.join(folder, `${prefix}${ending}.${process.pid}`);
    writeFileSync(partial, script.createCachedData());
    renameSync(partial, path.join(folder, prefix + ending));
  } catch {
    // The next run compiles as this one did.
  }
}
