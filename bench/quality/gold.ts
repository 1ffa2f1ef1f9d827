import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shared } from '../../scripts/fit/shared-folder.ts';
import type { DetailTable, QualityFigure, QualityReport, QualityBenchmark } from '../results/quality.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../../dist/server/node.cjs');
/** A line of the scorer with precision, recall and F1. */
const ROW = /^(\s*)(\S.*?)\s+P\s+([\d.]+)\s+R\s+([\d.]+)\s+F1\s+([\d.]+)/;
const MACRO = /^claim or not\s+macro F1\s+([\d.]+)/;
const AT = /P@(\d+)\s+([\d.]+)/g;

/**
 * `node ../shared/tools/score.mjs gold …` itself, on what the built command prints: the whole path as a user has it.
 * The weights are fitted on these very texts; what they do on others is measured by the benchmarks of the layers.
 */
export default {
  title: 'The scorer on the marked texts, as shipped',
  needsShared: true,
  run(): Promise<QualityReport> {
    const training = score(goldNames(shared('gold')).map((name) => [shared('gold', name), name]));
    const test = score(goldNames(shared('gold', 'test')).map((name) => [shared('gold', 'test', name), name]));
    return Promise.resolve({
      figures: [...totals('texts of gold/, fitted on', training), ...totals('texts of gold/test, pooled', test)],
      notes: ['`npx rostra analyze --format json --min-score 0 FILE` of the built bundle, then `node ../shared/tools/score.mjs gold PREFIX ANALYSIS.json …`. The first figures are of texts that the weights were fitted on and say how well they fit, no more; of the test texts the totals alone are looked at.'],
      details: [byLabel(training)],
    });
  },
} satisfies QualityBenchmark;

/** Names of the marked texts of a folder. */
function goldNames(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.claims.jsonl')).map((file) => file.slice(0, -'.claims.jsonl'.length)).sort();
}

/** What the scorer prints of these texts. @param texts prefix of the gold files, name of the text */
function score(texts: readonly (readonly [string, string])[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-gold-'));
  try {
    const pairs = texts.flatMap(([prefix, name]) => {
      const analysis = path.join(folder, `${name}.json`);
      writeFileSync(analysis, run([BUNDLE, 'analyze', '--format', 'json', '--min-score', '0', shared('corpus', `${name}.md`)]));
      return [prefix, analysis];
    });
    return run([shared('tools', 'score.mjs'), 'gold', ...pairs]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${args.slice(0, 2).join(' ')}: ${stderr}`);
  return stdout;
}

function totals(name: string, printed: string): readonly QualityFigure[] {
  return printed.split('\n').flatMap((line): readonly QualityFigure[] => {
    const macro = MACRO.exec(line);
    if (macro) return [{ measure: `${name}: claim or not, macro F1`, value: Number(macro[1]) / 100 }];
    if (line.startsWith('devices, by score')) return Array.from(line.matchAll(AT), ({ 1: count, 2: value }) => ({ measure: `${name}: precision of the ${count} best`, value: Number(value) / 100 }));
    const row = ROW.exec(line);
    return row && row[1] === '' ? [{ measure: `${name}: ${row[2]}, F1`, value: Number(row[5]) / 100, note: `P ${row[3]} R ${row[4]}` }] : [];
  });
}

function byLabel(printed: string): DetailTable {
  const rows = printed.split('\n').flatMap((line) => {
    const row = ROW.exec(line);
    return row && row[1] !== '' ? [[row[2] ?? '', row[3] ?? '', row[4] ?? '', row[5] ?? '']] : [];
  });
  return { title: 'Texts of gold/, by label', head: ['label', 'precision', 'recall', 'F1'], rows };
}
