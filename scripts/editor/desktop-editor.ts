import { spawnSync } from 'node:child_process';
import { PROJECT_FOLDER } from '../install-dependencies.mjs';
import { programOnPath } from './programs-on-path.ts';
import type { Opening } from './opening.ts';

/** VS Code's `code`, where it is on the `PATH`. */
export function desktopEditor(): string | undefined {
  return programOnPath(['code']);
}

/** Opens VS Code with Rostra run from the project's folder. */
export function openInDesktopEditor(code: string, { folder, file }: Opening): void {
  console.log('Opening VS Code with Rostra in it.');
  const { status, error } = spawnSync(code, ['--new-window', `--extensionDevelopmentPath=${PROJECT_FOLDER}`, folder, file], { stdio: 'inherit' });
  if (error === undefined && status === 0) return;
  throw new Error(`${code} did not start${error === undefined ? '' : `: ${error.message}`}. To use the browser instead: npm start -- --browser`);
}
