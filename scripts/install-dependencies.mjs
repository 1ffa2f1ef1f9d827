// @ts-check
// Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

const LOCK = path.join(PROJECT_FOLDER, 'package-lock.json');

/** Which npm writes last when it installs, so that it is missing after an interrupted installation. */
const INSTALLED_LOCK = path.join(PROJECT_FOLDER, 'node_modules', '.package-lock.json');

/** Installs the project's dependencies unless those of the present lock are there. */
export function installDependencies() {
  if (timeOfChange(INSTALLED_LOCK) >= timeOfChange(LOCK)) return;
  console.log("Installing the project's dependencies …");
  runNpm(['ci', '--no-audit', '--no-fund']);
}

/**
 * Runs npm in the project's folder, and ends this program with npm's exit code if that is not zero.
 * @param {readonly string[]} commandLine
 * @param {{ readonly quiet?: boolean }} [options] quiet: what npm prints is shown only if it fails
 */
export function runNpm(commandLine, { quiet = false } = {}) {
  // npm says where it is to what it runs; started by hand, this program finds it on the PATH.
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const output = quiet ? 'pipe' : 'inherit';
  const { status, error, stdout, stderr } = spawnSync(program, [...first, ...commandLine], {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
  });
  if (status === 0) return;
  if (quiet) console.error(`${stdout}${stderr}`);
  if (error !== undefined) console.error(`npm could not be started: ${error.message}. It comes with Node, from 20 on.`);
  process.exit(status ?? 1);
}

/**
 * In milliseconds since 1970; of a file that is not there, before that of any other.
 * @param {string} file
 */
function timeOfChange(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
