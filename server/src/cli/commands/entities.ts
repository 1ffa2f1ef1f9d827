import { InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import type { EntityMark } from '../../analysis/mark.ts';
import { Positions } from '../../text/positions.ts';
import { Analyzers } from '../analyzers.ts';
import type { RostraCommand } from '../command.ts';
import { EntityIndex } from '../entity-index.ts';
import { ENTITY_INDEX_FORMATS, writeEntityIndex } from '../entity-index-formats.ts';
import { markdownFilesIn } from '../markdown-files.ts';
import { readInput } from '../read-input.ts';

const Format = v.picklist(ENTITY_INDEX_FORMATS);
const Options = v.object({ format: Format, glossary: v.optional(v.union([v.string(), v.boolean()])), unlinked: v.optional(v.boolean()) });

export default {
  name: 'entities',
  summary: 'index the names in a folder of Markdown files, each with its mentions',
  define(command, terminal) {
    command
      .argument('<path...>', 'folders and Markdown files')
      .option('--format <format>', ENTITY_INDEX_FORMATS.join(', '), (value) => {
        if (!v.is(Format, value)) throw new InvalidArgumentError(`It must be one of ${ENTITY_INDEX_FORMATS.join(', ')}.`);
        return value;
      }, 'csv')
      .option('--unlinked', 'only names that no glossary has')
      .option('--glossary <file>', 'a glossary in YAML or TSV, read instead of those of the folders')
      .option('--no-glossary', 'use no glossary at all');
    return async (rawPaths, rawOptions) => {
      const options = v.parse(Options, rawOptions);
      const paths = v.parse(v.array(v.string()), rawPaths);
      let exitCode = 0;
      const complain = (error: string): void => {
        terminal.error(`rostra: ${error}\n`);
        exitCode = 1;
      };
      const analyzers = new Analyzers(options.glossary, complain);
      const index = new EntityIndex();
      for (const path of (await Promise.all(paths.map(markdownFilesIn))).flat()) {
        const input = await readInput(path);
        if ('error' in input) {
          complain(`${input.error}.`);
          continue;
        }
        const analysis = (await analyzers.for(path)).analyze(input.source);
        for (const problem of analysis.problems) complain(`${path}:${problem.line + 1}: ${problem.message} ${problem.remedy}`);
        const positions = new Positions(input.source);
        const marks = analysis.marks.filter((mark): mark is EntityMark => mark.layer === 'entity' && mark.band !== 'possible');
        for (const mark of marks) {
          if (options.unlinked === true && mark.data.entry !== undefined) continue;
          const [part] = mark.parts;
          index.add(mark, { path, line: positions.at(part.start).line + 1, quote: input.source.slice(part.start, part.end).replace(/\s+/g, ' ') });
        }
      }
      terminal.out(writeEntityIndex(index.entities(), options.format));
      return exitCode;
    };
  },
} satisfies RostraCommand;
