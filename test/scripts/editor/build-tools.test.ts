import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missingBuildTools, missingBuildToolsMessage } from '../../../scripts/editor/build-tools.ts';

const programs = mkdtempSync(path.join(tmpdir(), 'rostra-programs-'));
afterAll(() => rmSync(programs, { recursive: true }));

test('names every build tool that is not on the path', () => {
  expect(missingBuildTools({ PATH: programs })).toEqual(['python3', 'make', 'g++']);
});

test('another compiler serves as well, a file that cannot be run does not', () => {
  writeFileSync(path.join(programs, 'clang++'), '', { mode: 0o755 });
  writeFileSync(path.join(programs, 'make'), '', { mode: 0o644 });
  expect(missingBuildTools({ PATH: programs })).toEqual(['python3', 'make']);
});

test('says what is missing and how to get it', () => {
  const message = missingBuildToolsMessage(['python3', 'make', 'g++']);
  expect(message).toContain('python3, make and g++ are missing');
  expect(message).toContain('apt-get install python3 make g++');
  expect(missingBuildToolsMessage(['make'])).toContain('make is missing');
});
