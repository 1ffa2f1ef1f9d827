import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { type ExportedAnnotation, exportedDocument, fromMarks, fromRecords } from '../../annotations/exported-document.ts';
import { exportFormats } from '../../annotations/exports.generated.ts';
import { loss } from '../../annotations/export-format.ts';
import { readAnnotatedText } from '../../annotations-store/annotated-text.ts';
import { sidecarOf } from '../../annotations-store/sidecar-file.ts';
import { readDocument } from '../../text/document.ts';
import { VERSION } from '../../version.generated.ts';
import { Analyzers } from '../analyzers.ts';
import type { RostraCommand, Terminal } from '../command.ts';
import { readInput } from '../read-input.ts';

const NAMES = exportFormats.map(({ name }) => name);
const Options = v.object({ format: v.string(), marks: v.optional(v.boolean()), sidecar: v.optional(v.string()), minScore: v.optional(v.number()), output: v.optional(v.string()) });

export default {
  name: 'export',
  summary: 'write annotations, or the marks of the analysis, in another format',
  define(command, terminal) {
    command
      .argument('<file>', 'a Markdown file')
      .requiredOption('--format <format>', NAMES.join(', '), (name: string) => {
        if (!NAMES.includes(name)) throw new InvalidArgumentError(`It must be one of ${NAMES.join(', ')}.`);
        return name;
      })
      .option('--marks', 'the marks that the analysis makes, not the annotations of the sidecar')
      .option('--min-score <score>', 'with --marks: leave out marks that score less, from 0 to 1', Number)
      .option('--sidecar <file>', 'annotations that are not in the sidecar beside the file')
      .option('--output <path>', 'where to write, without the ending; standard output where the format has one file');
    return async (rawFile, rawOptions) => {
      const file = v.parse(v.string(), rawFile);
      const options = v.parse(Options, rawOptions);
      const input = await readInput(file);
      if ('error' in input) {
        terminal.error(`rostra: ${input.error}.\n`);
        return 1;
      }
      const { annotations, losses, exitCode } = options.marks === true
        ? { annotations: await marksOf(file, input.source, options.minScore, terminal), losses: [], exitCode: 0 }
        : await annotationsOf(options.sidecar ?? sidecarOf(file), input.source, terminal);
      const format = exportFormats.find(({ name }) => name === options.format);
      const exported = format?.write(exportedDocument(path.basename(file), readDocument(input.source).title, input.source, annotations));
      if (!exported) return 2;
      for (const sentence of [...losses, ...exported.losses]) terminal.error(`rostra: ${file}: ${sentence}\n`);
      const [only] = exported.files;
      if (options.output === undefined && only && exported.files.length === 1) {
        terminal.out(only.text);
        return exitCode;
      }
      const output = options.output ?? file.replace(/\.[^./\\]+$/, '');
      for (const { ending, text } of exported.files) {
        await writeFileAtomic(output + ending, text);
        terminal.error(`rostra: wrote ${output}${ending}.\n`);
      }
      return exitCode;
    };
  },
} satisfies RostraCommand;

async function marksOf(file: string, source: string, minimumScore: number | undefined, terminal: Terminal): Promise<readonly ExportedAnnotation[]> {
  const analyzer = await new Analyzers(undefined, (error) => terminal.error(`rostra: ${error}\n`)).for(file);
  const marks = analyzer.analyze(source).marks.filter((mark) => (minimumScore === undefined ? mark.band !== 'possible' : mark.score >= minimumScore));
  return fromMarks(marks, source, `rostra ${VERSION}`);
}

async function annotationsOf(sidecarFile: string, source: string, terminal: Terminal): Promise<{ readonly annotations: readonly ExportedAnnotation[]; readonly losses: readonly string[]; readonly exitCode: number }> {
  const { sidecar, anchored } = await readAnnotatedText(sidecarFile, source);
  for (const { line, message, remedy } of sidecar.problems) terminal.error(`rostra: ${sidecarFile}:${line + 1}: ${message} ${remedy}\n`);
  const { annotations, withoutPlace } = fromRecords(anchored, source);
  return { annotations, losses: loss(withoutPlace, 'left out because they have no place in the text, or were retired'), exitCode: sidecar.problems.length > 0 ? 1 : 0 };
}
