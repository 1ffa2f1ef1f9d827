import { parseArgs } from 'node:util';
import { runNpm } from '../install-dependencies.mjs';
import { openInBrowser } from './browser-editor.ts';
import { desktopEditor, openInDesktopEditor } from './desktop-editor.ts';
import { openingFor } from './opening.ts';

/** Builds Rostra and opens it in an editor: VS Code where its `code` is on the `PATH`, else the server build. */
export async function start(commandLine: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...commandLine], options: { browser: { type: 'boolean', default: false } }, allowPositionals: true });
  const opening = openingFor(positionals);
  console.log('Building Rostra …');
  runNpm(['run', '--silent', 'build'], { quiet: true });
  const code = values.browser ? undefined : desktopEditor();
  if (code === undefined) await openInBrowser(opening);
  else openInDesktopEditor(code, opening);
}
