import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EditorState } from './editor-state.ts';
import type { ServerBuild } from './server-build.ts';

/** A running server build. */
export interface RunningServer {
  /** Where a browser finds it, on the loopback interface. */
  readonly url: string;
  /** Resolves when it has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const LISTENING = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/;

export interface ServerOptions {
  /** Whether a folder that nobody has trusted opens in restricted mode; else every folder is trusted. */
  readonly workspaceTrust: boolean;
}

/** Starts the server build on a free port of the loopback interface. */
export async function startServer(build: ServerBuild, state: EditorState, { workspaceTrust }: ServerOptions): Promise<RunningServer> {
  // Not among the state: a socket's path may have no more than about a hundred characters.
  const sockets = mkdtempSync(path.join(tmpdir(), 'rostra-'));
  const trust = workspaceTrust ? [] : ['--disable-workspace-trust'];
  const child = spawn(process.execPath, [build.entry, ...commandLineFor(state), ...trust, '--session-socket', path.join(sockets, 'session')], {
    cwd: state.folder,
    env: serverEnvironment(state),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve())).finally(() => rmSync(sockets, { recursive: true, force: true }));
  return {
    url: await urlOf(child),
    ended,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Installs a packaged extension into the editor's extensions folder. */
export async function installExtension(build: ServerBuild, state: EditorState, vsix: string): Promise<void> {
  const child = spawn(process.execPath, [build.entry, ...commandLineFor(state), '--force', '--install-extension', vsix], {
    cwd: state.folder,
    env: serverEnvironment(state),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  collectOutput(child, (text) => output.push(text));
  const code = await new Promise<number>((resolve) => child.once('close', (exitCode) => resolve(exitCode ?? 1)));
  if (code !== 0) throw new Error(`The editor did not install ${vsix}:\n\n${output.join('')}`);
}

function commandLineFor(state: EditorState): readonly string[] {
  return [
    '--auth',
    'none',
    '--bind-addr',
    '127.0.0.1:0',
    '--config',
    path.join(state.folder, 'config.yaml'),
    '--user-data-dir',
    state.userData,
    '--extensions-dir',
    state.extensions,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
    '--ignore-last-opened',
  ];
}

/** Variables by which a surrounding editor, or a person's own code-server, would reach into this one. */
const FOREIGN_VARIABLES = /^(VSCODE_.*|CODE_SERVER_.*|PASSWORD|HASHED_PASSWORD|GITHUB_TOKEN|PORT|LOG_LEVEL)$/;

function serverEnvironment(state: EditorState): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN_VARIABLES.test(name));
  return {
    ...Object.fromEntries(own),
    // A gallery without an address is no gallery.
    EXTENSIONS_GALLERY: '{}',
    // The server's logs go here, not to the user's home.
    XDG_DATA_HOME: path.join(state.folder, 'data'),
  };
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    collectOutput(child, (text) => {
      output += text;
      const url = LISTENING.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`VS Code's server build ended before it was ready:\n\n${output}`)));
  });
}

function collectOutput(child: ChildProcess, take: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => take(text));
  }
}
