import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';

const COMMAND = path.resolve('dist', 'server', 'node.cjs');
const cache = mkdtempSync(path.join(tmpdir(), 'rostra-cache-'));

function explainAnaphora(folder = cache): string {
  return execFileSync(process.execPath, [COMMAND, 'explain', 'anaphora'], { encoding: 'utf8', env: { ...process.env, ROSTRA_CACHE: folder } });
}

afterEach(() => rmSync(cache, { recursive: true, force: true }));

test('a run leaves the program compiled, and the next one finds it', () => {
  const first = explainAnaphora();
  const [kept = ''] = readdirSync(cache);
  expect(kept).toMatch(/^code-explain-/);
  const { ino } = statSync(path.join(cache, kept));
  expect(explainAnaphora()).toBe(first);
  expect(readdirSync(cache)).toEqual([kept]);
  expect(statSync(path.join(cache, kept)).ino).toBe(ino);
});

test('what the engine refuses is made anew', () => {
  const first = explainAnaphora();
  const file = path.join(cache, readdirSync(cache)[0] ?? '');
  writeFileSync(file, 'no code');
  expect(explainAnaphora()).toBe(first);
  expect(readFileSync(file, 'utf8')).not.toBe('no code');
});

test('nothing is kept where the cache is off or cannot be written', () => {
  expect(explainAnaphora('off')).toContain('anaphora');
  expect(explainAnaphora('/dev/null/rostra')).toContain('anaphora');
  expect(() => readdirSync(cache)).toThrow();
});
