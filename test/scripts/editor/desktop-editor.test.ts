import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openInDesktopEditor } from '../../../scripts/editor/desktop-editor.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rostra-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opening = { folder: '/texts', file: '/texts/speech.md', trusted: false };

test('VS Code gets the extension from the project’s folder, and the file in its folder', () => {
  const received = path.join(folder, 'received');
  const code = program(`printf '%s\\n' "$@" > '${received}'`);
  openInDesktopEditor(code, opening);
  expect(readFileSync(received, 'utf8').trim().split('\n')).toEqual([
    '--new-window',
    expect.stringMatching(/^--extensionDevelopmentPath=\//),
    '/texts',
    '/texts/speech.md',
  ]);
});

test('a VS Code that does not start leaves the browser as the way out', () => {
  expect(() => openInDesktopEditor(program('exit 3'), opening)).toThrow('npm start -- --browser');
});

function program(script: string): string {
  const file = path.join(folder, 'code');
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}
