import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../../server/src/annotations/sidecar.ts';
import { record } from '../../annotations/records.ts';
import { folderWith, rostra } from '../rostra.ts';

const SPEECH = 'They came to the the harbour.\n\nThe ships lay idle,, and the crews sang.\n';

describe('exit codes', () => {
  test('0 where nothing is wrong, 1 where something is, 2 where something cannot be read', async () => {
    const cwd = folderWith({ 'clean.md': 'They came to the harbour.\n', 'speech.md': SPEECH });
    expect((await rostra(['lint', 'clean.md'], { cwd })).exitCode).toBe(0);
    expect((await rostra(['lint', 'speech.md'], { cwd })).exitCode).toBe(1);
    expect((await rostra(['lint', 'speech.md', '--max-warnings', '2'], { cwd })).exitCode).toBe(0);
    const missing = await rostra(['lint', 'speach.md'], { cwd });
    expect(missing).toMatchObject({ exitCode: 2, error: 'rostra: speach.md: no such file or folder. Check the path.\n' });
  });
});

test('a folder is looked through, project files and what rostra.yaml leaves out aside', async () => {
  const cwd = folderWith({ 'speech.md': SPEECH, 'README.md': SPEECH, 'draft.md': SPEECH, 'rostra.yaml': 'exclude: ["draft.md"]\nignore: [doubled-punctuation]\n' });
  const { out } = await rostra(['lint', '.'], { cwd });
  expect(out).toBe('speech.md:1:18: "the" stands twice. [doubled-word, definite]\n1 file, 1 fault, 1 of which --fix mends\n');
});

test('what a person has rejected is no fault, and is not mended', async () => {
  const at = { start: SPEECH.indexOf('the harbour'), end: SPEECH.indexOf('the harbour') + 'the'.length };
  const rejected = record(1, ['the'], { status: 'rejected', layer: 'fault', label: 'doubled-word', parts: [at] }, SPEECH);
  const cwd = folderWith({ 'speech.md': `# Found again\n\n${SPEECH}`, 'speech.annotations.jsonl': `${canonical(rejected)}\n` });
  expect((await rostra(['lint', 'speech.md', '--fix'], { cwd })).error).toBe('rostra: speech.md: mended 1 × doubled-punctuation.\n');
  expect(readFileSync(path.join(cwd, 'speech.md'), 'utf8')).toContain('to the the harbour');
});

describe('formats', () => {
  const run = async (format: string) => (await rostra(['lint', 'speech.md', '--format', format], { cwd: folderWith({ 'speech.md': SPEECH }) })).out;

  test('JSON has offsets, lines and mends', async () => {
    const { files } = JSON.parse(await run('json'));
    expect(files[0].faults[0]).toMatchObject({ label: 'doubled-word', certain: true, parts: [{ start: 17, end: 20, line: 1, column: 18, quote: 'the' }] });
  });
  test('SARIF has a rule for each result', async () => {
    const { version, runs } = JSON.parse(await run('sarif'));
    expect(version).toBe('2.1.0');
    const [result] = runs[0].results;
    expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'speech.md' }, region: { startLine: 1, startColumn: 18, endLine: 1, endColumn: 21 } });
  });
  test('JUnit has a case for each file', async () => expect(await run('junit')).toContain('<testsuite name="rostra lint" tests="1" failures="1" errors="0">'));
  test('GitHub has a command for each fault', async () => expect(await run('github')).toContain('::error file=speech.md,line=1,col=18,endLine=1,endColumn=21,title=rostra doubled-word::"the" stands twice.\n'));
});

test('a baseline lets known faults stand, wherever their lines move, and reports new ones', async () => {
  const before = folderWith({ 'speech.md': SPEECH });
  await rostra(['lint', 'speech.md', '--baseline', 'known.json'], { cwd: before });
  const known = readFileSync(path.join(before, 'known.json'), 'utf8');
  const after = folderWith({ 'known.json': known, 'speech.md': `A new paragraph.\n\n${SPEECH}\nThey saw the the sea.\n` });
  const { out, exitCode } = await rostra(['lint', 'speech.md', '--baseline', 'known.json'], { cwd: after });
  expect(out).toBe('speech.md:7:14: "the" stands twice. [doubled-word, definite]\n1 file, 1 fault, 1 of which --fix mends\n');
  expect(exitCode).toBe(1);
});

test('--fix mends what is certain, says so, and finds nothing more to mend', async () => {
  const cwd = folderWith({ 'speech.md': SPEECH });
  const { error, exitCode } = await rostra(['lint', '--fix', 'speech.md'], { cwd });
  expect({ error, exitCode }).toEqual({ error: 'rostra: speech.md: mended 1 × doubled-word, 1 × doubled-punctuation.\n', exitCode: 0 });
  expect(readFileSync(path.join(cwd, 'speech.md'), 'utf8')).toBe('They came to the harbour.\n\nThe ships lay idle, and the crews sang.\n');
  expect((await rostra(['lint', '--fix', 'speech.md'], { cwd })).error).toBe('');
});

test.each([
  ['rostra.yaml', { 'rostra.yaml': 'mending: substitution\n' }, []],
  ['an option, whatever rostra.yaml says', { 'rostra.yaml': 'mending: sic\n' }, ['--mending', 'substitution']],
])('--fix keeps the evidence as the house style wants it, by %s', async (_, files, options) => {
  const cwd = folderWith({ 'speech.md': SPEECH, ...files });
  expect((await rostra(['lint', 'speech.md', '--fix', ...options], { cwd })).exitCode).toBe(0);
  expect(readFileSync(path.join(cwd, 'speech.md'), 'utf8')).toBe('They came to the{-- the--} harbour.\n\nThe ships lay idle,{--,--} and the crews sang.\n');
});
