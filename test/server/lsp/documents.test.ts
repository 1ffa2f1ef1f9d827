import { CancellationTokenSource } from 'vscode-languageserver';
import { expect, test, vi } from 'vitest';
import { type Analyzer, createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { AnalysedDocument } from '../../../server/src/lsp/analysed-document.ts';
import type { DocumentsOptions } from '../../../server/src/lsp/documents.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/lsp/settings.ts';
import { withinTime } from '../../../server/src/lsp/watchdog.ts';
import { TypedDocuments } from './typed-documents.ts';

const URI = 'file:///speech.md';
const TEXT = 'We shall mend the roof. We shall mend the wall. We shall mend the road.\n';
const REAL = createAnalyzer({ glossary: EMPTY_GLOSSARY });

const analysedBy = (analyzer: Analyzer): DocumentsOptions['treatmentOf'] => async ({ uri, version }) =>
  ({ kind: 'analyse', analyzer, settings: DEFAULT_SETTINGS, finish: (analysis) => new AnalysedDocument({ uri }, analysis, DEFAULT_SETTINGS, version) });

const failingOn = (word: string): Analyzer => ({
  ...REAL,
  *analyzeInSlices(source, previous) {
    if (source.includes(word)) throw new Error(`cannot read "${word}"`);
    return yield* REAL.analyzeInSlices(source, previous);
  },
});

test('an analysis that breaks is reported with its document, and the other documents are analysed', async () => {
  const typed = new TypedDocuments(analysedBy(failingOn('kraken')));
  typed.open(URI, `The kraken. ${TEXT}`);
  typed.open('file:///other.md', TEXT);
  expect(await typed.documents.current(URI)).toBeUndefined();
  expect(typed.documents.state(URI)).toEqual({ kind: 'failed', version: 1, reason: 'cannot read "kraken"' });
  expect(typed.errors).toEqual([expect.stringContaining(`The analysis of ${URI} broke: Error: cannot read "kraken"`)]);
  expect((await typed.documents.current('file:///other.md'))?.version).toBe(1);
});

test('a block whose reading hangs is left out, which the log and a problem say, and read again when it is changed', async () => {
  const slow: Analyzer = {
    ...REAL,
    *analyzeInSlices(source, memory) {
      const steps = REAL.analyzeInSlices(source, memory);
      for (let isHanging = false; ;) {
        if (isHanging) withinTime(() => /^(?:a+)+$/.test(`${'a'.repeat(40)}!`), 0, 20);
        const step = steps.next();
        if (step.done) return step.value;
        isHanging = step.value.block?.prose.includes('kraken') === true && !step.value.block.prose.includes('Friends');
        yield step.value;
      }
    },
  };
  const typed = new TypedDocuments(analysedBy(slow), undefined, (work) => { work(); });
  typed.open(URI, `A kraken lay there.\n\n${TEXT}`);
  const analysed = await typed.documents.current(URI);
  expect(typed.errors).toEqual([`In ${URI} a block is left out, because reading it took too long: A kraken lay there.`]);
  expect(analysed?.analysis.problems).toMatchObject([{ code: 'left-out', start: 0, end: 19, line: 0 }]);
  expect(analysed?.marks.map(({ label }) => label)).toContain('anaphora');
  typed.prepend(URI, 'Friends! ', 2);
  expect((await typed.documents.current(URI))?.analysis.problems).toEqual([]);
});

test('of a long text the lines in view are known before the whole is', async () => {
  const text = Array.from({ length: 600 }, (_, index) => `The ${index}th ship lay in the harbour, and nobody came for it.`).join('\n\n');
  const typed = new TypedDocuments(analysedBy(REAL));
  const known: (readonly [string | undefined, number, number])[] = [];
  typed.documents.onDidKnowPart((uri) => {
    const passages = typed.documents.latest(uri)?.analysis.passages ?? [];
    const read = passages.flatMap(({ tokens }, index) => (tokens.length > 0 ? [index] : []));
    known.push([typed.documents.state(uri)?.kind, read[0] ?? -1, read.at(-1) ?? -1]);
  });
  typed.documents.show(URI, { from: 200, to: 240 });
  typed.open(URI, text);
  const whole = await typed.documents.current(URI);
  expect(known).toEqual([['analysing', 100, 120]]);
  expect(whole?.analysis.passages.every(({ tokens }) => tokens.length > 0)).toBe(true);
});

test('a newer version stops the analysis of the older one', async () => {
  // Each step takes a slice.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  const analysed: string[] = [];
  let edit: () => void = () => undefined;
  const typed = new TypedDocuments(analysedBy({
    ...REAL,
    *analyzeInSlices(source, previous) {
      edit();
      yield { stage: 'passages' };
      const analysis = yield* REAL.analyzeInSlices(source, previous);
      analysed.push(source);
      return analysis;
    },
  }));
  edit = () => {
    edit = () => undefined;
    typed.prepend(URI, 'Friends! ', 2);
  };
  typed.open(URI, TEXT);
  expect((await typed.documents.current(URI))?.version).toBe(2);
  expect(analysed).toEqual([`Friends! ${TEXT}`]);
  clock.mockRestore();
});

test('while the next analysis is awaited, marks are known where the text has moved them', async () => {
  const typed = new TypedDocuments(analysedBy(REAL));
  typed.open(URI, TEXT);
  await typed.documents.current(URI);
  typed.prepend(URI, 'Friends! ', 2);
  const known = await typed.documents.known(URI, new CancellationTokenSource().token);
  const [found] = known?.marksAt({ line: 0, character: 'Friends! We'.length }) ?? [];
  expect(found?.mark.label).toBe('anaphora');
  expect(found && known?.rangeOf(found.mark.parts[0])).toEqual({ start: { line: 0, character: 9 }, end: { line: 0, character: 22 } });
  expect(known?.marksAt({ line: 0, character: 3 })).toEqual([]);
});

test('a request that is cancelled does not wait for the analysis', async () => {
  const typed = new TypedDocuments(() => new Promise(() => undefined));
  typed.open(URI, TEXT);
  const source = new CancellationTokenSource();
  const current = typed.documents.current(URI, source.token);
  source.cancel();
  expect(await current).toBeUndefined();
});

test('a request that waits for a document that is closed is answered with nothing', async () => {
  const typed = new TypedDocuments(() => new Promise(() => undefined));
  typed.open(URI, TEXT);
  const current = typed.documents.current(URI);
  typed.close(URI);
  expect(await current).toBeUndefined();
});
