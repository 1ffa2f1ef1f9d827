import * as v from 'valibot';
import { type AnalysisReport, reportOf } from '../../analysis/report.ts';
import { AnalysisThreads } from '../../lsp/threads/analysis-threads.ts';
import { inOrder } from '../../lsp/threads/in-order.ts';
import { READINGS } from '../../text/editorial-mark.ts';
import { type AnalysisFormat, FORMATS, writerFor } from '../analysis-format.ts';
import { Analyzers } from '../analyzers.ts';
import type { RostraCommand } from '../command.ts';
import { listedPaths } from '../listed-paths.ts';
import { count, fraction, oneOf } from '../option-values.ts';
import { type Input, readInput } from '../read-input.ts';

const Options = v.object({ format: v.picklist(FORMATS), filesFrom: v.optional(v.string()), minScore: v.optional(v.number()), glossary: v.optional(v.union([v.string(), v.boolean()])), reading: v.optional(v.picklist(READINGS)), everyTerm: v.optional(v.boolean()), jobs: v.number(), cache: v.optional(v.boolean(), false) });
const DEFAULT_FORMAT: AnalysisFormat = 'table';

export default {
  name: 'analyze',
  summary: 'print the marks of Markdown files',
  define(command, terminal) {
    command
      .argument('[file...]', 'Markdown files, - for standard input')
      .option('--files-from <list>', 'a file with one path a line, - for standard input')
      .option('--format <format>', 'table, json, or ndjson: one line a file, errors too', oneOf(FORMATS), DEFAULT_FORMAT)
      .option('--min-score <score>', 'leave out marks that score less, from 0 to 1', fraction)
      .option('--jobs <number>', 'how many files are analysed at once, each on a thread of its own', count, 1)
      .option('--cache', 'keep what is found in the user\'s folder for caches, and do not analyse again what was analysed before')
      .option('--reading <reading>', 'where an editor has changed the text: corrected, or diplomatic, which is what the source has', oneOf(READINGS))
      .option('--every-term', 'mark a glossary term each time that it stands, not once a section')
      .option('--glossary <file>', 'a glossary in YAML or TSV, read instead of those of the folders')
      .option('--no-glossary', 'use no glossary at all');
    return async (files, rawOptions) => {
      const options = v.parse(Options, rawOptions);
      const paths = v.parse(v.array(v.string()), files);
      if (paths.length === 0 && options.filesFrom === undefined) command.error("error: missing required argument 'file'");
      let exitCode = 0;
      const fail = (error: string): void => {
        terminal.error(`rostra: ${error}\n`);
        exitCode = 1;
      };
      const write = writerFor(options.format, { out: terminal.out, fail, columns: terminal.columns, minimumScore: options.minScore });
      const analyzers = new Analyzers(options.glossary, fail, { reading: options.reading }, options.everyTerm);
      const threads = options.jobs > 1 || options.cache ? new AnalysisThreads(options.jobs) : undefined;
      const analyse = async (path: string): Promise<Outcome> => {
        const input = await readInput(path);
        if ('error' in input) return input;
        const analyzer = await analyzers.for(path);
        if (!threads) return { ...input, report: reportOf(analyzer.analyze(input.source)) };
        try {
          const reported = await threads.report({ analyzer, source: input.source, usesCache: options.cache });
          return reported ? { ...input, report: reported.report } : { path, error: `${path}: was not analysed` };
        } catch (error) {
          return { path, error: `${path}: ${error instanceof Error ? error.message : String(error)}` };
        }
      };
      try {
        // In the order of their names, and no more at a time than there are threads for: what one needed is let go before the next.
        for await (const outcome of inOrder(allPaths(paths, options.filesFrom), threads?.atOnce ?? 1, analyse)) {
          if ('error' in outcome) write.error(outcome.path, outcome.error);
          else write.analysis(outcome.path, outcome.source, outcome.report);
        }
      } catch (error) {
        fail(`${options.filesFrom ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      }
      threads?.end();
      return exitCode;
    };
  },
} satisfies RostraCommand;

/** A text with what is said of it, or why nothing is. */
type Outcome = Extract<Input, { readonly error: string }> | (Extract<Input, { readonly source: string }> & { readonly report: AnalysisReport });

async function* allPaths(paths: readonly string[], list: string | undefined): AsyncGenerator<string> {
  yield* paths;
  if (list !== undefined) yield* listedPaths(list);
}
