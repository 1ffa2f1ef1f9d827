import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'rostra-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passing = report('passing', [{ status: 'passed', tests: ['passed', 'passed', 'passed'] }]);
const failing = report('failing', [{ status: 'failed', tests: ['passed', 'failed'] }, { status: 'failed', tests: [] }]);

test.for([
  { runs: [`${passing}=0`], line: '3 passed, 0 failed', exitCode: 0 },
  { runs: [`${passing}=0`, `${failing}=1`], line: '4 passed, 2 failed', exitCode: 1 },
  // An error outside of the tests.
  { runs: [`${passing}=1`], line: '3 passed, 1 failed', exitCode: 1 },
  { runs: ['never-written.json=1'], line: '0 passed, 1 failed', exitCode: 1 },
])('$line', ({ runs, line, exitCode }) => {
  expect(countTests(0, runs)).toEqual({ line, exitCode });
});

test('a step that failed counts as a failure', () => {
  expect(countTests(1, [`${passing}=0`])).toEqual({ line: '3 passed, 1 failed', exitCode: 1 });
});

function countTests(failedSteps: number, runs: readonly string[]): { readonly line: string; readonly exitCode: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/count-tests.mjs', String(failedSteps), ...runs], { encoding: 'utf8' });
  return { line: stdout.trim(), exitCode: status };
}

function report(name: string, files: readonly { readonly status: string; readonly tests: readonly string[] }[]): string {
  const file = path.join(folder, `${name}.json`);
  const testResults = files.map(({ status, tests }) => ({ status, assertionResults: tests.map((test) => ({ status: test })) }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}
