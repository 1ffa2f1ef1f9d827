import * as v from 'valibot';
import { READINGS } from '../../text/editorial-mark.ts';
import type { RostraCommand } from '../command.ts';
import { type AnalysisFormat, FORMATS, writerFor } from '../analysis-format.ts';
import { Analyzers } from '../analyzers.ts';
import { listedPaths } from '../listed-paths.ts';
import { fraction, oneOf } from '../option-values.ts';
import { readInput } from '../read-input.ts';

const Options = v.object({ format: v.picklist(FORMATS), filesFrom: v.optional(v.string()), minScore: v.optional(v.number()), glossary: v.optional(v.union([v.string(), v.boolean()])), reading: v.optional(v.picklist(READINGS)), everyTerm: v.optional(v.boolean()) });
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
      try {
        // One text at a time, in the order of their names: what one needed is let go before the next.
        for await (const path of allPaths(paths, options.filesFrom)) {
          const input = await readInput(path);
          if ('error' in input) write.error(path, input.error);
          else write.analysis(path, (await analyzers.for(path)).analyze(input.source));
        }
      } catch (error) {
        fail(`${options.filesFrom ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      }
      return exitCode;
    };
  },
} satisfies RostraCommand;

async function* allPaths(paths: readonly string[], list: string | undefined): AsyncGenerator<string> {
  yield* paths;
  if (list !== undefined) yield* listedPaths(list);
}
