import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rostra } from '../rostra.ts';

const SPEECH = '# On the harbour\n\nWe shall mend the roof. We shall mend the wall. We shall mend the road.\n';

describe('rostra analyze', () => {
  test('prints a table', async () => {
    const { out, exitCode } = await rostra(['analyze', 'speech.md'], { cwd: folderWith({ 'speech.md': SPEECH }) });
    expect(out).toMatch(/^speech\.md: 18 words, .*\d devices?/);
    expect(out).toMatch(/^3:1 +device +anaphora +\d\.\d\d \w+ +We shall mend … We shall mend/m);
    expect(exitCode).toBe(0);
  });

  test('prints JSON by the contract, its quotes raw slices of the source', async () => {
    const { out } = await rostra(['analyze', '--format', 'json', '-'], { input: `\uFEFF${SPEECH.replaceAll('\n', '\r\n')}` });
    const analysis = JSON.parse(out);
    expect(analysis).toMatchObject({ schema: 'rostra/analysis@1', document: { path: '-', title: 'On the harbour', words: 18 } });
    const source = `\uFEFF${SPEECH.replaceAll('\n', '\r\n')}`;
    expect(analysis.sentences).toHaveLength(4);
    for (const mark of analysis.marks) {
      expect(Object.keys(mark)).toEqual(['id', 'layer', 'label', 'score', 'band', 'parts', 'message', 'data']);
      for (const part of mark.parts) expect(part.quote).toBe(source.slice(part.start, part.end));
    }
  });

  test('leaves out what scores less than --min-score', async () => {
    const { out } = await rostra(['analyze', '--format', 'json', '--min-score', '1', '-'], { input: SPEECH });
    expect(JSON.parse(out).marks).toEqual([]);
  });

  test('an empty file has no marks', async () => {
    const { out, exitCode } = await rostra(['analyze', '-'], { input: '' });
    expect(out).toBe('-: 0 words, no marks\n');
    expect(exitCode).toBe(0);
  });
});

describe('rostra.yaml', () => {
  const faults = async (arguments_: readonly string[], files: Readonly<Record<string, string>>) => {
    const { out } = await rostra(['analyze', '--format', 'json', 'speech.md', ...arguments_], { cwd: folderWith(files) });
    const { marks }: { readonly marks: readonly { readonly layer: string; readonly parts: readonly { readonly quote: string }[] }[] } = JSON.parse(out);
    return marks.filter(({ layer }) => layer === 'fault').map(({ parts }) => parts[0]?.quote);
  };
  const source = 'They saw {~~an harbour~>the the harbour~~} and left it,, at noon.\n';

  test('says which faults are ignored', async () => {
    expect(await faults([], { 'speech.md': source })).toEqual(['the', ',,']);
    expect(await faults([], { 'speech.md': source, 'rostra.yaml': 'ignore: [doubled-punctuation]\n' })).toEqual(['the']);
  });

  test('says which reading is analysed, unless an option says otherwise', async () => {
    expect(await faults([], { 'speech.md': source, 'rostra.yaml': 'reading: diplomatic\n' })).toEqual([',,']);
    expect(await faults(['--reading', 'corrected'], { 'speech.md': source, 'rostra.yaml': 'reading: diplomatic\n' })).toEqual(['the', ',,']);
  });

  test('is told to be wrong', async () => {
    const { error, exitCode } = await rostra(['analyze', 'speech.md'], { cwd: folderWith({ 'speech.md': source, 'rostra.yaml': 'reading: correct\n' }) });
    expect(error).toBe('rostra: rostra.yaml:1: "reading" cannot be "correct". Write one of corrected, diplomatic.\n');
    expect(exitCode).toBe(1);
  });
});

describe('bad input is named with its line, the rest is still analysed, and the exit code is 1', () => {
  test('no such file', async () => {
    const run = await rostra(['analyze', 'missing.md', 'speech.md'], { cwd: folderWith({ 'speech.md': SPEECH }) });
    expect(run.error).toBe('rostra: missing.md: no such file. Check the path, or use - for standard input.\n');
    expect(run.out).toMatch(/^speech\.md: 18 words/);
    expect(run.exitCode).toBe(1);
  });

  test('not UTF-8', async () => {
    const latin1 = new Uint8Array([...new TextEncoder().encode('# One\n\nA caf'), 0xe9, 0x0a]);
    const run = await rostra(['analyze', 'old.md', 'speech.md'], { cwd: folderWith({ 'old.md': latin1, 'speech.md': SPEECH }) });
    expect(run.error).toMatch(/^rostra: old\.md:3: not UTF-8\. Convert it first/);
    expect(run.out).toMatch(/^speech\.md/);
    expect(run.exitCode).toBe(1);
  });

  test('broken front matter', async () => {
    const run = await rostra(['analyze', 'speech.md'], { cwd: folderWith({ 'speech.md': `---\ntitle: "On the\ndate: 1937\n---\n${SPEECH}` }) });
    expect(run.error).toMatch(/^rostra: speech\.md:4: The front matter is not valid YAML: .*Mend this line/);
    expect(run.out).toMatch(/anaphora/);
    expect(run.exitCode).toBe(1);
  });

  test('a folder', async () => {
    const run = await rostra(['analyze', '.'], { cwd: folderWith({}) });
    expect(run.error).toBe('rostra: .: is a folder. Name the files in it.\n');
    expect(run.exitCode).toBe(1);
  });
});

describe('as a filter: --files-from and --format ndjson', () => {
  const lines = (out: string): readonly { readonly schema: string; readonly document: { readonly path: string }; readonly error?: string }[] =>
    out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));

  test('one line a file in the order of the list, files that cannot be read too, and the command succeeds', async () => {
    const cwd = folderWith({ 'a.md': SPEECH, 'b.md': '# Nothing\n', 'old.md': new Uint8Array([0x41, 0xe9]) });
    const { out, error, exitCode } = await rostra(['analyze', '--files-from', '-', '--format', 'ndjson'], { cwd, input: 'b.md\nmissing.md\r\n\nold.md\na.md' });
    expect(lines(out).map(({ schema, document }) => [document.path, schema])).toEqual([
      ['b.md', 'rostra/analysis@1'], ['missing.md', 'rostra/error@1'], ['old.md', 'rostra/error@1'], ['a.md', 'rostra/analysis@1'],
    ]);
    expect(lines(out)[1]?.error).toBe('missing.md: no such file. Check the path, or use - for standard input');
    expect(error).toBe('');
    expect(exitCode).toBe(0);
  });

  test('each line is what --format json prints of the file alone', async () => {
    const cwd = folderWith({ 'a.md': SPEECH, 'b.md': `${SPEECH}\nJane Harrow said so.\n`, 'list.txt': 'a.md\nb.md\na.md\n' });
    const all = await rostra(['analyze', '--files-from', 'list.txt', '--format', 'ndjson'], { cwd });
    const alone = await Promise.all(['a.md', 'b.md'].map((file) => rostra(['analyze', '--format', 'json', file], { cwd })));
    const [a = '', b = ''] = alone.map(({ out }) => out);
    expect(all.out).toBe(a + b + a);
  });

  test('several jobs print what one prints, in the same order', async () => {
    const names = ['a.md', 'missing.md', 'b.md', 'old.md', 'c.md', 'a.md'];
    const cwd = folderWith({
      'a.md': SPEECH, 'b.md': '# Nothing\n', 'c.md': `${SPEECH}\nJane Harrow said so.\n`, 'old.md': new Uint8Array([0x41, 0xe9]),
      'glossary.yaml': 'entries:\n  - { id: jane-harrow, type: person, name: Jane Harrow }\n', 'rostra.yaml': 'ignore: [doubled-word]\n',
    });
    const one = await rostra(['analyze', '--format', 'ndjson', ...names], { cwd });
    expect(await rostra(['analyze', '--format', 'ndjson', '--jobs', '3', ...names], { cwd })).toEqual(one);
    expect(lines(one.out)).toHaveLength(names.length);
  });

  test('--cache keeps what is found between runs, by text and glossary; what is damaged is found again', async () => {
    const cwd = folderWith({ 'a.md': `${SPEECH}\nHarrow said so.\n` });
    const run = () => rostra(['analyze', '--format', 'ndjson', '--cache', 'a.md'], { cwd, env: { ROSTRA_CACHE: path.join(cwd, 'cache') } });
    const reports = path.join(cwd, 'cache', 'reports');
    const first = await run();
    const [kept = ''] = readdirSync(reports);
    expect(await run()).toEqual(first);
    expect(readdirSync(reports)).toEqual([kept]);
    writeFileSync(path.join(reports, kept), 'damaged');
    expect(await run()).toEqual(first);
    writeFileSync(path.join(cwd, 'glossary.yaml'), 'entries:\n  - { id: jane-harrow, type: person, name: Jane Harrow, aliases: [Harrow] }\n');
    expect((await run()).out).toContain('"entry":"jane-harrow"');
    expect(readdirSync(reports)).toHaveLength(2);
  });

  test('what is wrong within a file stands in its line', async () => {
    const { out } = await rostra(['analyze', '--format', 'ndjson', '-'], { input: `---\ntitle: "On the\n---\n${SPEECH}` });
    expect(lines(out)).toMatchObject([{ schema: 'rostra/analysis@1', problems: [{ message: expect.stringContaining('not valid YAML') }] }]);
  });

  test('a list that cannot be read is named', async () => {
    const { error, exitCode } = await rostra(['analyze', '--files-from', 'no-list.txt', '--format', 'ndjson']);
    expect(error).toMatch(/^rostra: no-list\.txt: ENOENT/);
    expect(exitCode).toBe(1);
  });
});

test('a call that cannot be understood exits with 2', async () => {
  for (const args of [['analyze'], ['analyze', '--format', 'xml', '-'], ['analyze', '--min-score', '2', '-'], ['analyze', '--jobs', '0', '-'], ['sing']]) {
    const run = await rostra(args);
    expect(run.error).toMatch(/^error: /);
    expect(run.exitCode).toBe(2);
  }
});
