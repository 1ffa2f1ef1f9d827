import * as v from 'valibot';
import type { Analysis } from '../../analysis/analysis.ts';
import { analysisToJson } from '../../analysis/json.ts';
import type { RostraCommand } from '../command.ts';
import { Analyzers } from '../analyzers.ts';
import { analysisTable } from '../analysis-table.ts';
import { fraction, oneOf } from '../option-values.ts';
import { readInput } from '../read-input.ts';

const Options = v.object({ format: v.picklist(['table', 'json']), minScore: v.optional(v.number()), glossary: v.optional(v.union([v.string(), v.boolean()])) });

export default {
  name: 'analyze',
  summary: 'print the marks of Markdown files',
  define(command, terminal) {
    command
      .argument('<file...>', 'Markdown files, - for standard input')
      .option('--format <format>', 'table or json', oneOf(['table', 'json']), 'table')
      .option('--min-score <score>', 'leave out marks that score less, from 0 to 1', fraction)
      .option('--glossary <file>', 'a glossary in YAML or TSV, read instead of those of the folders')
      .option('--no-glossary', 'use no glossary at all');
    return async (files, rawOptions) => {
      const options = v.parse(Options, rawOptions);
      const paths = v.parse(v.array(v.string()), files);
      let exitCode = 0;
      const analyzers = new Analyzers(options.glossary, (error) => {
        terminal.error(`rostra: ${error}\n`);
        exitCode = 1;
      });
      for (const path of paths) {
        const input = await readInput(path);
        if ('error' in input) {
          terminal.error(`rostra: ${input.error}.\n`);
          exitCode = 1;
          continue;
        }
        const analysis = (await analyzers.for(path)).analyze(input.source);
        for (const problem of analysis.problems) {
          terminal.error(`rostra: ${path}:${problem.line + 1}: ${problem.message} ${problem.remedy}\n`);
          exitCode = 1;
        }
        terminal.out(render(path, analysis, options, terminal.columns));
      }
      return exitCode;
    };
  },
} satisfies RostraCommand;

function render(path: string, analysis: Analysis, options: v.InferOutput<typeof Options>, columns: number): string {
  if (options.format === 'json') return `${JSON.stringify(analysisToJson(path, analysis, options.minScore ?? 0))}\n`;
  return analysisTable(path, analysis, { columns, minimumScore: options.minScore });
}
