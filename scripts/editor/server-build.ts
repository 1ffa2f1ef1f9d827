import { homedir } from 'node:os';
import path from 'node:path';

/** The last release whose server runs on Node 20; it is VS Code 1.100. */
export const SERVER_BUILD_VERSION = '4.100.3';

/** VS Code's server build, installed and ready to start. */
export interface ServerBuild {
  /** The folder that the npm package `code-server` was installed into. */
  readonly folder: string;
  /** The program that starts it under Node. */
  readonly entry: string;
  /** The folder of VS Code itself within the package. */
  readonly vscode: string;
}

/** The server build in `folder`, whether it is there yet or not. */
export function serverBuildIn(folder: string): ServerBuild {
  const packageFolder = path.join(folder, 'node_modules', 'code-server');
  return {
    folder,
    entry: path.join(packageFolder, 'out', 'node', 'entry.js'),
    vscode: path.join(packageFolder, 'lib', 'vscode'),
  };
}

/**
 * The folder for the server build: `ROSTRA_CODE_SERVER`, or one in the user's cache, which all clones of the
 * project share.
 */
export function serverBuildFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['ROSTRA_CODE_SERVER'];
  if (named !== undefined && named !== '') return path.resolve(named);
  const cache = environment['XDG_CACHE_HOME'];
  const cacheFolder = cache !== undefined && cache !== '' ? cache : path.join(homedir(), '.cache');
  return path.join(cacheFolder, 'rostra', `code-server-${SERVER_BUILD_VERSION}`);
}
