import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { editorStateIn } from '../../scripts/editor/editor-state.ts';
import { installServerBuild } from '../../scripts/editor/install-server-build.ts';
import { installExtension } from '../../scripts/editor/server-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds the packaged extension, installed. */
    readonly extensions: string;
  }
}

const PACKAGED_EXTENSION = path.resolve('dist', 'rostra.vsix');

/** Installs the packaged extension once for all scenarios, as a person would. */
export default async function installedEditor(project: TestProject): Promise<() => void> {
  const vsix = process.env['ROSTRA_VSIX'] ?? PACKAGED_EXTENSION;
  if (!existsSync(vsix)) throw new Error(`${vsix} is not there; make it with: npm run build && npm run package`);
  const build = await installServerBuild((line) => console.log(line));
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-extension-'));
  const state = editorStateIn(folder);
  await installExtension(build, state, vsix);
  project.provide('extensions', state.extensions);
  return () => rmSync(folder, { recursive: true, force: true });
}
