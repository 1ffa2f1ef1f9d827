import { InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import { type FaultAnalysis, findFaults } from '../../analysis/find-faults.ts';
import type { Band, FaultMark } from '../../analysis/mark.ts';
import { placedRecords, withoutOverruled } from '../../annotations/decided-marks.ts';
import { readSidecarWithTexts } from '../../annotations-store/annotated-text.ts';
import { sidecarOf } from '../../annotations-store/sidecar-file.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../../entities/glossary.ts';
import { MENDING_STYLES } from '../../faults/house-style.ts';
import { READINGS } from '../../text/editorial-mark.ts';
import type { RostraCommand, Terminal } from '../command.ts';
import { Baseline, writeBaseline } from '../lint/baseline.ts';
import { findFiles, type FoundFile } from '../lint/find-files.ts';
import { fixFile } from '../lint/fix.ts';
import { LINT_FORMATS } from '../lint/formats.ts';
import type { LintedFile } from '../lint/linted-file.ts';
import { oneOf } from '../option-values.ts';
import { glossaryFilesFor, readGlossaries } from '../read-glossaries.ts';
import { readInput } from '../read-input.ts';

const BANDS = ['possible', 'probable', 'definite'] as const;
const FORMATS = Object.keys(LINT_FORMATS);
const Options = v.object({
  format: v.string(), band: v.picklist(BANDS), maxWarnings: v.optional(v.number(), 0), baseline: v.optional(v.string()), updateBaseline: v.optional(v.boolean(), false), fix: v.optional(v.boolean(), false),
  glossary: v.optional(v.boolean(), true), reading: v.optional(v.picklist(READINGS)), mending: v.optional(v.picklist(MENDING_STYLES)),
});
type LintOptions = v.InferOutput<typeof Options>;

/** Exit codes: more faults than allowed; something could not be read or the call is wrong. */
const FAULTS = 1;
const TROUBLE = 2;

export default {
  name: 'lint',
  summary: 'check transcriptions for faults, and mend those whose mend is certain',
  define(command, terminal) {
    command
      .argument('<path...>', 'Markdown files, and folders to look through for them')
      .option('--format <format>', FORMATS.join(', '), oneOf(FORMATS), 'text')
      .option('--band <band>', 'report faults of this band and surer ones: possible, probable, definite', oneOf(BANDS), 'probable')
      .option('--max-warnings <count>', 'how many faults are let pass with exit code 0', wholeNumber, 0)
      .option('--baseline <file>', 'report only faults that this file does not know; it is written where there is none')
      .option('--update-baseline', 'write the baseline anew')
      .option('--fix', 'mend what is certain, in the files themselves')
      .option('--mending <style>', 'what a mend leaves of the reading: silent, sic, substitution, supplied', oneOf(MENDING_STYLES))
      .option('--reading <reading>', 'where an editor has changed the text: corrected, or diplomatic, which is what the source has', oneOf(READINGS))
      .option('--no-glossary', 'do without the glossaries, which say how names are spelled');
    return async (paths, rawOptions) => lint(v.parse(v.array(v.string()), paths), v.parse(Options, rawOptions), terminal);
  },
} satisfies RostraCommand;

async function lint(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  let isTroubled = false;
  const complain = (error: string): void => {
    terminal.error(`rostra: ${error}${/[.!?]$/.test(error) ? '' : '.'}\n`);
    isTroubled = true;
  };
  if (options.updateBaseline && options.baseline === undefined) {
    complain('--update-baseline wants --baseline FILE');
    return TROUBLE;
  }
  const known = options.baseline === undefined ? undefined : await Baseline.read(options.baseline);
  if (known && 'error' in known) {
    complain(known.error);
    return TROUBLE;
  }
  const { files, errors } = await findFiles(paths);
  errors.forEach(complain);
  const linted: LintedFile[] = [];
  const glossaries = new Map<string, Promise<Glossary>>();
  for (const file of files) {
    const result = await lintFile(file, options, await glossaryFor(file.path, options, glossaries, complain), terminal);
    if ('error' in result) complain(result.error);
    else linted.push(result);
    if ('problems' in result) for (const problem of result.problems) complain(`${file.path}:${problem.line + 1}: ${problem.message} ${problem.remedy}`);
  }
  if (options.baseline !== undefined && (!known || options.updateBaseline)) {
    await writeBaseline(options.baseline, linted);
    terminal.error(`rostra: wrote ${linted.reduce((sum, file) => sum + file.faults.length, 0)} known faults to ${options.baseline}.\n`);
    return isTroubled ? TROUBLE : 0;
  }
  const unknown = linted.map((file) => (known ? { ...file, faults: known.unknown(file.path, file.source, file.faults) } : file));
  terminal.out(LINT_FORMATS[options.format]?.(unknown) ?? '');
  if (isTroubled) return TROUBLE;
  return unknown.reduce((sum, file) => sum + file.faults.length, 0) > options.maxWarnings ? FAULTS : 0;
}

async function lintFile(file: FoundFile, options: LintOptions, glossary: Glossary, terminal: Terminal): Promise<LintedFile | { readonly error: string }> {
  const input = await readInput(file.path);
  if ('error' in input) return { error: input.error };
  const { ignore, reading, mending } = file.project;
  const sidecarFile = sidecarOf(file.path);
  const sidecar = await readSidecarWithTexts(sidecarFile).catch((error: unknown) => ({ error: `${sidecarFile}: ${error instanceof Error ? error.message : String(error)}` }));
  if ('error' in sidecar) return sidecar;
  const find = (source: string): FaultAnalysis => {
    const analysis = findFaults(source, { glossary, ignore, asked: { reading: options.reading, mending: options.mending }, usual: { reading, mending } });
    return { ...analysis, faults: withoutOverruled(analysis.faults, placedRecords(sidecar.anchoredIn(source))) };
  };
  const fixed = options.fix ? await fixFile(file.path, input.source, find) : { analysis: find(input.source), mended: new Map<string, number>() };
  if (fixed.mended.size > 0) terminal.error(`rostra: ${file.path}: mended ${[...fixed.mended].map(([label, count]) => `${count} × ${label}`).join(', ')}.\n`);
  const { document, faults, problems } = fixed.analysis;
  return { path: file.path, source: document.source, problems, faults: faults.filter((fault) => isOfBand(fault, options.band)) };
}

function glossaryFor(path: string, { glossary }: LintOptions, known: Map<string, Promise<Glossary>>, complain: (error: string) => void): Promise<Glossary> {
  if (!glossary) return Promise.resolve(EMPTY_GLOSSARY);
  const files = glossaryFilesFor(path);
  const key = files.join('\n');
  const read = known.get(key) ?? readGlossaries(files).then((result) => {
    result.errors.forEach(complain);
    return result.glossary;
  });
  known.set(key, read);
  return read;
}

function isOfBand(fault: FaultMark, least: Band): boolean {
  return BANDS.indexOf(fault.band) >= BANDS.indexOf(least);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('It must be a whole number from 0.');
  return number;
}
