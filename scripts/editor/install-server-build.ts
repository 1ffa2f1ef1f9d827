import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { missingBuildTools, missingBuildToolsMessage } from './build-tools.ts';
import { endOfLog, exitCodeOf } from './logged-command.ts';
import { programOnPath } from './programs-on-path.ts';
import { SERVER_BUILD_VERSION, serverBuildFolder, serverBuildIn, type ServerBuild } from './server-build.ts';

/** The Node that the server build is made for; its native modules fit no other. */
const NODE_MAJOR = 20;

const NATIVE_MODULES_OF_VSCODE = ['@vscode/spdlog', 'native-watchdog', '@parcel/watcher'] as const;

/**
 * VS Code's server build, installed first where it is missing. It is made in a folder beside its own and renamed when
 * complete, so that a folder of the right name is always whole: after an interruption the next call begins afresh, from
 * npm's cache of downloads, and two calls at once do not disturb each other.
 */
export async function installServerBuild(say: (line: string) => void): Promise<ServerBuild> {
  const folder = serverBuildFolder();
  const installed = serverBuildIn(folder);
  requireNode();
  removeAbandonedFolders(folder);
  if (existsSync(installed.entry)) return installed;
  if (existsSync(folder)) throw new Error(`${folder} is meant for the server build, but holds something else. Remove it, and run the command again.`);

  const missing = missingBuildTools();
  if (missing.length > 0) throw new Error(missingBuildToolsMessage(missing));

  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  say(`Installing VS Code's server build (code-server ${SERVER_BUILD_VERSION}) into ${folder}; this takes about a minute.`);
  await installInto(partial, say);
  moveIntoPlace(partial, folder);
  return installed;
}

function requireNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major === NODE_MAJOR) return;
  throw new Error(
    `VS Code's server build runs on Node ${NODE_MAJOR}, and this is Node ${process.versions.node}. ` +
      `Run the command with Node ${NODE_MAJOR}, or put VS Code's \`code\` on the PATH.`,
  );
}

/** Removes what installations left that were interrupted. */
function removeAbandonedFolders(folder: string): void {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return;
  const prefix = `${path.basename(folder)}.partial-`;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

async function installInto(folder: string, say: (line: string) => void): Promise<void> {
  const { vscode } = serverBuildIn(folder);
  const log = path.join(folder, 'install.log');
  const npm = async (what: string, workingFolder: string, commandLine: readonly string[], isDone = () => false): Promise<void> => {
    say(`  ${what} …`);
    const started = performance.now();
    const code = await exitCodeOf({ program: 'npm', arguments: commandLine, folder: workingFolder, environment: npmEnvironment(), log });
    if (code !== 0 && !isDone()) {
      throw new Error(
        `npm ended with code ${code} (${what}). The end of ${log}:\n\n${endOfLog(log)}\n\n` +
          'Mend what it names (most often: no way to the npm registry, or no room on the disk), and run the command again.',
      );
    }
    say(`    done in ${Math.ceil((performance.now() - started) / 1000)} s`);
  };

  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npm('Downloading the server', folder, ['install', '--ignore-scripts', '--no-audit', '--no-fund', `code-server@${SERVER_BUILD_VERSION}`]);
  await npm("Downloading VS Code's own dependencies", vscode, ['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund']);
  await npm('Compiling the logger and the file watchers', vscode, ['rebuild', ...NATIVE_MODULES_OF_VSCODE]);
  // After compiling its binding, node-pty goes on to a development step that the published package is not equipped for.
  const terminalBinding = path.join(vscode, 'node_modules', 'node-pty', 'build', 'Release', 'pty.node');
  await npm('Compiling the terminal', vscode, ['rebuild', 'node-pty'], () => existsSync(terminalBinding));
  await npm('Compiling the password hash', folder, ['rebuild', 'argon2']);
  // VS Code and its extensions look for some modules in the archive that the desktop build packs them into.
  symlinkSync('node_modules', path.join(vscode, 'node_modules.asar'));
  linkSearchProgram(vscode);
}

function npmEnvironment(): NodeJS.ProcessEnv {
  const prefix = path.dirname(path.dirname(process.execPath));
  const hasHeaders = existsSync(path.join(prefix, 'include', 'node', 'node.h'));
  return {
    ...process.env,
    // npx must neither ask nor download when a dependency's script calls it.
    npm_config_yes: 'false',
    // With Node's headers at hand node-gyp has no need to download them.
    ...(hasHeaders ? { npm_config_nodedir: prefix } : {}),
  };
}

/** Makes search in files and "go to file" work where ripgrep is installed: the package's own would be a download from outside the registry. */
function linkSearchProgram(vscode: string): void {
  const ripgrep = programOnPath(['rg']);
  const place = path.join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  if (ripgrep === undefined || existsSync(place)) return;
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(ripgrep, place);
}

function moveIntoPlace(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process may have finished the same installation in the meantime.
    if (!existsSync(serverBuildIn(folder).entry)) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
}
