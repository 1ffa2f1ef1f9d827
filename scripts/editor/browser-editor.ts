import { spawn } from 'node:child_process';
import path from 'node:path';
import { PROJECT_FOLDER, runNpm } from '../install-dependencies.mjs';
import { editorStateIn } from './editor-state.ts';
import { installServerBuild } from './install-server-build.ts';
import { programOnPath } from './programs-on-path.ts';
import { installExtension, startServer } from './server-process.ts';
import type { Opening } from './opening.ts';

/** Kept between starts, so that a person's settings and layout are. */
const STATE_FOLDER = path.join(PROJECT_FOLDER, '.cache', 'editor');

/** Starts VS Code's server build with the packaged extension, opens it in a browser, and serves until it is interrupted. */
export async function openInBrowser({ folder, file, trusted }: Opening): Promise<void> {
  const build = await installServerBuild((line) => console.log(line));
  console.log('Packaging the extension …');
  runNpm(['run', '--silent', 'package'], { quiet: true });
  const state = editorStateIn(STATE_FOLDER);
  await installExtension(build, state, path.join(PROJECT_FOLDER, 'dist', 'rostra.vsix'));
  const server = await startServer(build, state, { workspaceTrust: !trusted });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());

  const address = addressOf(server.url, folder, file);
  console.log(`\nRostra is running in the editor at\n\n  ${address}\n\nCtrl+C ends it.`);
  showInBrowser(address);
  await server.ended;
}

/** The address at which the editor shows the folder and the file. */
export function addressOf(serverUrl: string, folder: string, file: string): string {
  const remoteFile = `vscode-remote://${new URL(serverUrl).host}${file.split(path.sep).map(encodeURIComponent).join('/')}`;
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['openFile', remoteFile]]) });
  return `${serverUrl}/?${query.toString()}`;
}

function showInBrowser(address: string): void {
  const hasDisplay = process.platform === 'darwin' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
  const opener = programOnPath(process.platform === 'darwin' ? ['open'] : ['xdg-open']);
  if (!hasDisplay || opener === undefined) return;
  // Where it fails, the address stands in the terminal.
  spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}
