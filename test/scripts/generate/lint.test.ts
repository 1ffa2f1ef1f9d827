import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What the lint says of a file with this content at this place of the layout. */
function lint(file: string, content: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings', file], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

describe('a boundary of the layout fails the lint', () => {
  test.each([
    ['server/src/text/x.ts', "import { a } from '../language/a.ts';\nexport const x = a;\n", 'text/ may not import language/'],
    ['server/src/language/x.ts', "import { a } from '../devices/a.ts';\nexport const x = a;\n", 'language/ may not import devices/'],
    ['server/src/devices/repetition/x.ts', "import { a } from '../../entities/a.ts';\nexport const x = a;\n", 'devices/ may not import entities/'],
    ['server/src/analysis/x.ts', "import { a } from '../lsp/a.ts';\nexport const x = a;\n", 'analysis/ may not import lsp/'],
    ['server/src/analysis/x.ts', "import { a } from 'vscode-languageserver';\nexport const x = a;\n", 'Only lsp/ knows the protocol.'],
    ['server/src/devices/x.ts', "import a from 'wink-nlp';\nexport const x = a;\n", 'Only language/ imports wink-nlp.'],
    ['server/src/faults/checks/x.ts', "import { a } from 'node:fs';\nexport const x = a;\n", 'no files, clocks, processes or Node'],
    ['server/src/annotations/x.ts', 'export const x = process.cwd();\n', "Unexpected use of 'process'"],
    ['server/src/annotations/x.ts', "import { a } from '../annotations-store/a.ts';\nexport const x = a;\n", 'annotations/ may not import annotations-store/'],
    ['server/src/annotations-store/x.ts', "import { a } from '../lsp/a.ts';\nexport const x = a;\n", 'annotations-store/ may not import lsp/'],
    ['client/src/x.ts', "import { a } from '../../server/src/analysis/a.ts';\nexport const x = a;\n", 'shares nothing with the server but the protocol'],
    ['server/src/cli/x.ts', "import { a } from '../../../client/src/a.ts';\nexport const x = a;\n", "The server knows nothing of the editor's side."],
  ])('%s: %j', (file, content, message) => expect(lint(file, content)).toContain(message));

  test('an import along the arrows passes', () =>
    expect(lint('server/src/analysis/x.ts', "import { a } from '../devices/a.ts';\nexport const x = a;\n")).toContain('Found 0 warnings and 0 errors'));
});
