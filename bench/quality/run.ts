/**
 * `npm run bench:quality [-- NAME …]`: runs the quality benchmarks beside this file, all or those named, prints their
 * figures and writes them to `bench/RESULTS.md`, the previous figures beside them.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { hasShared, SHARED_IS_ABSENT } from '../../scripts/fit/shared-folder.ts';
import { type QualityBenchmark, renderQuality } from '../results/quality.ts';
import { measuredOn, readSection, writeSection } from '../results/section.ts';

const available = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== path.basename(import.meta.filename)).map((file) => path.basename(file, '.ts')).sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !available.includes(name));
if (unknown.length > 0) {
  console.error(`No quality benchmark is called ${unknown.join(', ')}; there are: ${available.join(', ')}.`);
  process.exitCode = 2;
}
for (const name of available.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const benchmark = await load(name);
  if (benchmark.needsShared && !hasShared()) {
    console.error(`${name}: ${SHARED_IS_ABSENT}`);
    process.exitCode = 2;
    continue;
  }
  const section = `quality:${name}`;
  const text = renderQuality(benchmark.title, `npm run bench:quality -- ${name}`, measuredOn(), await benchmark.run(), readSection(section));
  console.log(text);
  writeSection(section, text);
}

async function load(name: string): Promise<QualityBenchmark> {
  const module: unknown = await import(`./${name}.ts`);
  if (typeof module === 'object' && module !== null && 'default' in module && isBenchmark(module.default)) return module.default;
  throw new Error(`bench/quality/${name}.ts does not export a quality benchmark by default.`);
}

function isBenchmark(value: unknown): value is QualityBenchmark {
  return typeof value === 'object' && value !== null && 'title' in value && 'needsShared' in value && 'run' in value && typeof value.run === 'function';
}
